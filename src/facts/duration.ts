import type { Reading } from '../model/article.ts'
import { readingOf } from './quantity.ts'
import type { FactReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import { timeUnit } from './timeUnits.ts'

export const duration: FactReader = {
  type: 'duration',
  examples: [
    { text: 'The two-year term began after a three-day visit.', values: ['2 year', '3 day'] },
    { text: 'They met for two weeks, a fortnight less than planned, and talked for 90 minutes.', values: ['14 day', '90 minute'] },
    { text: 'It comes more than three and a half years after the invasion.', values: ['>3.5 year'] },
    { text: 'Half an hour passed, then five to six hours.', values: ['~0.5 hour', '5-6 hour'] },
    { text: 'He spent two full decades in office, nearly twenty-one years.', values: ['20 year', '~21 year'] },
  ],
  silent: ['The second day was the third year in a row.', 'He has days left.', 'They met at 10 a.m.', 'She is 57 years old.'],
  find: (_document, _register, lines) => lines.flatMap(({ amounts }) => amounts.flatMap((amount) => durationOf(amount) ?? [])),
}

const FILLERS = /^(?:full|more|long|consecutive|straight|whole|additional|extra|calendar|business|working|short|solid|further|other)$/

function durationOf(amount: Amount): Reading | null {
  const { tokens, unitAt, next, kind } = amount
  if (kind === 'ordinal' || kind === 'score' || amount.currency) return null
  const hyphen = /^[-‑]$/.test(tokens[unitAt]?.text ?? '') || (kind === 'fraction' && /^an?$/.test(tokens[unitAt]?.key ?? '')) ? 1 : 0
  const at = FILLERS.test(tokens[unitAt + hyphen]?.key ?? '') ? unitAt + hyphen + 1 : unitAt + hyphen
  const unit = tokens[at]?.kind === 'word' ? timeUnit(tokens[at]!.key) : null
  if (!unit || (tokens[at]!.glued && !hyphen && !amount.inWords && tokens[at]!.key.length < 3)) return null
  const from = isDuring(amount) ? amount.at : amount.from
  return readingOf(amount, { type: 'duration', unit: unit.name, factor: unit.factor, next: unitAt === next ? at + 1 : next, from, ...(from === amount.from ? {} : { precision: 'exact' as const }) })
}

/** `over five years` means during; `for over five years` more than five. */
function isDuring({ tokens, from, at }: Amount): boolean {
  return tokens[from]!.key === 'over' && from < at && !/^(?:for|just|well|lasted|lasting|took|taken|takes|of|is|was|spent|a|after)$/.test(tokens[from - 1]?.key ?? '')
}
