import { meanAlike } from './alike.ts'
import { nameOthers } from './sides.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

const VERDICT = /^(?:guilti|convict|acquit|clear|exonerat)$/
/** So many words behind a verdict, or behind the name of the accused, the charge follows. */
const REACH = 8

/** Whether two opposites are two verdicts on one person and one charge, wherever the name stands: `found Reid guilty of fraud`, `acquitted Reid of fraud`. */
export function areVerdicts(a: Slot, b: Slot): boolean {
  if (![a, b].every(({ side, from }) => VERDICT.test(side.passage.words[from]!.stem)) || nameOthers(a.side, b.side, ['person'])) return false
  const [mine, theirs] = [chargeOf(a), chargeOf(b)]
  return mine === null || theirs === null || meanAlike(mine, theirs)
}

/** The word behind the next `of`. */
function chargeOf({ side: { passage: { words }, tokens }, to }: Slot): string | null {
  const of = words.findIndex(({ key }, i) => i >= to && i < to + REACH && key === 'of')
  const charge = of < 0 ? -1 : words.findIndex((word, i) => i > of && !isFunctionWord(word))
  return charge < 0 ? null : tokens[charge]!
}
