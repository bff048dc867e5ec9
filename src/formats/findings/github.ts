import { type Judged, type Level, LEVELS } from '../../model/finding.ts'
import { visible } from '../parts/escape.ts'
import { say } from './diff.ts'
import { type FindingFormat, open } from './format.ts'

// GitHub shows ten annotations of each level for a step and drops the rest without a word.
const MOST = 10
const COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', info: 'notice' }

export const github: FindingFormat = {
  name: 'github',
  describes: 'workflow commands that annotate the lines of a pull request',
  render: (report) => LEVELS.flatMap((level) => {
    const findings = open(report).filter((f) => f.level === level)
    const rest = findings.length - MOST
    return [...findings.slice(0, MOST).map(command), ...(rest > 0 ? [`compare-sources: ${rest} more of level ${level} are not annotated, GitHub shows ${MOST} for each step`] : [])]
  }).map((line) => `${line}\n`).join(''),
}

function command({ level, rule, place, ...told }: Judged): string {
  // A column may be given only where the place stands on one line.
  const columns = place.line === place.endLine ? `,col=${place.column},endColumn=${place.endColumn}` : ''
  return `::${COMMANDS[level]} file=${property(place.path)},line=${place.line},endLine=${place.endLine}${columns},title=${property(rule)}::${data(visible(say(told)))}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
