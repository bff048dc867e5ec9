import type { Level } from '../../model/finding.ts'
import { visibleJson } from '../parts/escape.ts'
import { say } from './diff.ts'
import { type FindingFormat, open } from './format.ts'

const SEVERITY: Record<Level, string> = { error: 'major', warning: 'minor', info: 'info' }

export const gitlab: FindingFormat = {
  name: 'gitlab',
  describes: 'GitLab code quality JSON',
  render: (report) => `${visibleJson(JSON.stringify(open(report).map(({ rule, level, place, fingerprint, ...told }) => ({
    description: say(told), check_name: rule, severity: SEVERITY[level],
    // GitLab drops a second finding of the same fingerprint, and two drafts may hold the same words.
    fingerprint: `${fingerprint}:${place.path}`,
    location: { path: place.path.replaceAll('\\', '/'), lines: { begin: place.line, end: place.endLine } },
  })), null, 2))}\n`,
}
