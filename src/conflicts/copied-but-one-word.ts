import type { Word } from '../model/article.ts'
import { alignWords, isAllElseShared } from './alignment.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Slot } from './slots.ts'
import type { ValueKind } from './values.ts'

/** Who is who: of two rows, one word is never said for the other. Presidents, chairmen and directors are often one person, in another's translation. */
const PEOPLE = new Map(`president chairman chairwoman chair director chief head executive
treasurer
spokesman spokeswoman spokesperson
ambassador
mayor
sheriff
governor
lawyer attorney barrister solicitor prosecutor
judge justice magistrate
doctor physician surgeon professor researcher economist analyst scientist
nurse
journalist reporter correspondent editor
teacher
farmer
pilot
priest
soldier
lobbyist
secretary minister`.split('\n').flatMap((row, i) => row.split(' ').map((word) => [word, String(i)] as const)))
const GENDERS = new Map(Object.entries({ he: 'm', him: 'm', himself: 'm', she: 'f', herself: 'f' }))
/** Fewer words than these two people may well have in common: `He was taken to hospital`. */
const FEWEST = 14

/** `A professor at the university` and `a journalist at the university`, `he` and `she`, in long sentences with every other word in common: a copy with a change. */
export const COPIED_BUT_ONE_WORD: ValueKind<string> = {
  type: 'name',
  places: (side) => {
    const { article, passage: { words } } = side
    return words.length < FEWEST ? [] : placesIn(side, words.filter((word, i) => valueOf(words, i) !== undefined && word.text === word.lower)).map(({ item, ...place }) => ({ ...place, value: item.key, key: valueOf(words, place.from)!, phrase: wordsAt(article, item) }))
  },
  relate: (a, b) => (GENDERS.has(a.value) === GENDERS.has(b.value) && isOnlyChange(a, b) ? 'doubtful' : 'incomparable'),
}

/** Whose office it is must be told: `a lawyer said`, `a doctor said` are two who speak. */
function valueOf(words: Word[], at: number): string | undefined {
  const { key } = words[at]!
  return GENDERS.get(key) ?? (/^(?:of|for|at)$/.test(words[at + 1]?.key ?? '') ? PEOPLE.get(key) : undefined)
}

function isOnlyChange(a: Slot, b: Slot): boolean {
  const alignment = alignWords(a.side, b.side)
  return alignment !== null && isAllElseShared(alignment, a, b)
}
