import { conceptOf } from '../align/synonyms.ts'

/** Stems that mean the same where two sentences that were brought together tell of one thing, besides the near synonyms of the alignment. */
const ALIKE = new Map([
  'juri juror', 'demand ask', 'additional extra', 'open reopen', 'audit auditor', 'council councillor', 'last tak', 'vessel ship', 'pupil student',
].flatMap((line, n) => line.split(' ').map((stem) => [stem, n] as const)))

/** Whether two tokens of sentences stand for one thing. */
export function meanAlike(a: string, b: string): boolean {
  if (a === b) return true
  const group = ALIKE.get(a)
  if (group !== undefined && group === ALIKE.get(b)) return true
  const concept = conceptOf(a)
  return concept >= 0 && concept === conceptOf(b)
}
