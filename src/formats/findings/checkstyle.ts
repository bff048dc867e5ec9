import { xml } from '../parts/xml.ts'
import { say } from './diff.ts'
import type { FindingFormat } from './format.ts'

export const checkstyle: FindingFormat = {
  name: 'checkstyle',
  describes: 'Checkstyle XML',
  render(report) {
    const files = report.files.map(({ path, findings }) => {
      const errors = findings.filter((f) => f.state === 'new').map(({ rule, level, place, ...told }) =>
        `    <error line="${place.line}" column="${place.column}" severity="${level}" message="${xml(say(told))}" source="${xml(`compare-sources.${rule}`)}"/>\n`)
      return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
    })
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
  },
}
