import { visibleJson } from '../parts/escape.ts'
import { countLevels, type FindingFormat, open } from './format.ts'

export const json: FindingFormat = {
  name: 'json',
  describes: 'every finding, for other programs',
  render(report) {
    const { generator, files, sources, baseline } = report
    return `${visibleJson(JSON.stringify({ schemaVersion: 1, generator, drafts: files, sources, baseline, summary: countLevels(open(report)) }, null, 2))}\n`
  },
}
