import { visibleJson } from '../shared/escape.ts'
import { countLevels, type FindingFormat, open } from './format.ts'

export const json: FindingFormat = {
  name: 'json',
  describes: 'every finding, for other programs',
  render: (report) => `${visibleJson(JSON.stringify({ schemaVersion: 1, ...report, summary: countLevels(open(report)) }, null, 2))}\n`,
}
