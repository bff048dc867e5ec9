import { genderOf } from '../names/person-name.ts'
import { kin, personRoles } from '../names/lists/roles.ts'
import { type Frame, type Phrase, REACH, type Token, is } from './frame.ts'
import { CLASS } from './lexicon.ts'

/** `A spokesman for the party, Ben Wade, said`, `His opponent, state senator Ben Wade,`, `His wife, Ann,`: the name in apposition. */
export function apposed(frame: Frame, phrase: Phrase, comma: number): Phrase | null {
  if ((frame[phrase.core]!.capital && !isOffice(frame, phrase)) || is(frame[phrase.core], CLASS.pronoun) || frame[comma]?.kind !== 'comma') return null
  const first = pastRole(frame, comma + 1)
  let last = first
  while (last - first < REACH && frame[last]?.capital && frame[last]!.kind === 'word') last += 1
  const one = last - first === 1 && isKin(frame, phrase) && frame[last]?.kind === 'comma'
  if ((last - first < 2 && !one) || frame[last]?.kind === 'word' || isOfAnother(frame, phrase, frame[first]!)) return null
  return { first, core: last - 1, last: last - 1 }
}

/** `The Bishop of Ely`. */
const isOffice = (frame: Frame, { first, core }: Phrase): boolean => frame[first]!.key === 'the' && personRoles().has(frame[core]!.key)

/** Words of a role before a name. */
const LONGEST_ROLE = 4

function pastRole(frame: Frame, first: number): number {
  let at = frame[first]?.key === 'the' ? first + 1 : first
  while (at - first < LONGEST_ROLE && frame[at]?.kind === 'word' && !frame[at]!.capital && !is(frame[at], CLASS.determiner | CLASS.preposition | CLASS.auxiliary)) at += 1
  return frame[at]?.capital && personRoles().has(frame[at - 1]!.key) ? at : first
}

/** `His wife`, `Reid’s brother`: whose they are stands before, not behind. */
const isKin = (frame: Frame, { core, last }: Phrase): boolean => core === last && kin().has(frame[core]!.key)

/** `The mother of the victim, Ann Reid,` may be either of them, `the mother of one of them, Tom Reid,` is not him; `the mother of two, Ann Reid,` is she. */
function isOfAnother(frame: Frame, { core }: Phrase, name: Token): boolean {
  const gender = kin().get(frame[core]!.key)
  if (!gender || frame[core + 1]?.key !== 'of') return false
  return /^(?:the|an?|one)$/.test(frame[core + 2]?.key ?? '') || (genderOf(name.key) ?? gender) !== gender
}
