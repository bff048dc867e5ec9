import type { NameForm, Passage } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isHeadline } from '../names/headline.ts'
import { isCapital, nameKey } from '../names/key.ts'
import { mayBeSame } from '../names/likeness.ts'
import { thingMarks } from '../names/lists/organisations.ts'
import { courtesies, offices, titleWords } from '../names/lists/titles.ts'
import { commonWords, nonNames } from '../names/lists/words.ts'
import { findRuns, type Run } from '../names/runs.ts'
import { firstFrom } from '../text/spans.ts'
import { opensWithDateline } from './dateline.ts'
import type { Place } from './gather.ts'
import { isNaming } from './naming.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Side } from './sides.ts'
import type { Relation, ValueKind } from './values.ts'

/** How a name is used that was read, or null for capitals of which nothing tells what they name. */
type Named = NameForm | null

/**
 * Names that no list knows and no article explains: `held in Lower Wick` and `held in Upper Marl`. Capitals may as well be a party, a title
 * or another word for the same, so they conflict only where everything around them is the same.
 */
export const UNKNOWN_NAMES: ValueKind<Named> = {
  type: 'name',
  places: (side) => {
    if (side.passage.role === 'title' || isHeadline(side.passage)) return []
    const { article: { register, readings }, passage } = side
    const mentions = placesIn(side, register.mentions), dates = placesIn(side, readings)
    const taken = [...mentions, ...dates]
    const unknown = unknownNames(passage).filter((name) => !taken.some((t) => t.start < name.end && name.start < t.end) && !opensWithDateline(side, name))
    const places = [...mentions, ...placesIn(side, unknown.map((name) => ({ ...name, form: null })))].map(({ item: { form }, ...place }): Place<Named> => {
      const phrase = wordsAt(side.article, place)
      return { ...place, value: form, key: nameKey(phrase), phrase }
    })
    return places.toSorted((a, b) => a.start - b.start)
  },
  relate: relateUnknown,
}

/** Whether a sentence has a capital behind its first word that no name was read from: most have none, and to look closer is dear. */
export function mayHoldUnknown({ article: { register: { mentions } }, passage: { start, words } }: Pick<Side, 'article' | 'passage'>): boolean {
  let m = firstFrom(mentions, start)
  return words.some((word, i) => {
    while (m < mentions.length && mentions[m]!.end <= word.start) m += 1
    return i > 0 && isCapital(word.text) && !isTitle(word.key) && !thingMarks().has(word.key) && !(m < mentions.length && mentions[m]!.start < word.end)
  })
}

function relateUnknown(a: Place<Named>, b: Place<Named>): Relation {
  if (a.value !== null && b.value !== null) return 'incomparable'
  const isName = (form: Named): boolean => form === null || isNaming(form)
  return isName(a.value) && isName(b.value) && !mayBeSame(a.key, b.key) ? 'doubtful' : 'compatible'
}

/** The capitals of a sentence, titles left out, and what is no name by itself: `Act`, `Republicans`. Its first word has one for that reason alone, and begins a name only with another. */
export function unknownNames(passage: Passage): Span[] {
  return findRuns(passage).flatMap((run, i, runs): Span[] => {
    const tokens = goesOn(passage, runs[i - 1], run) ? [] : withoutTitles(run)
    const opens = run.opens && tokens.length === run.tokens.length
    return tokens.length > (opens ? 1 : 0) && !tokens.every(({ key }) => thingMarks().has(key)) ? [{ start: tokens[0]!.start, end: tokens.at(-1)!.end }] : []
  })
}

/** `Ball` in `the Fishermen’s Ball` is the rest of a name. */
function goesOn({ start, text }: Passage, before: Run | undefined, { tokens }: Run): boolean {
  return before !== undefined && /^(?:['’]s?)? $/i.test(text.slice(before.tokens.at(-1)!.end - start, tokens[0]!.start - start))
}

const isTitle = (key: string): boolean => [offices, courtesies, titleWords, commonWords, nonNames].some((list) => list().has(key))

function withoutTitles({ tokens }: Run): Run['tokens'] {
  const from = tokens.findIndex(({ key }) => !isTitle(key))
  return from < 0 ? [] : tokens.slice(from)
}
