import { quantitiesAgree } from '../facts/compare.ts'
import type { Article, Quantity, Reading } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { isCapital } from '../names/key.ts'
import { firstFrom } from '../text/spans.ts'
import { placesByKey } from './places-by-key.ts'
import { areWithin } from './close.ts'
import { frameOf, inFrame } from './frames.ts'
import { isFunctionWord } from './words.ts'

type Amount = Reading & { quantity: Quantity }

export const isAmount = (reading: Reading): reading is Amount => 'quantity' in reading

export const keyOf = ({ type, value }: Amount): string => `${type} ${value}`

/** Where an article gives an amount of another one, or of its own, once more, and surely of the same thing. */
export function sameAmounts(own: Article, amount: Amount, article: Article): Span[] {
  const measured = amountsOf(article, measureOf(amount)).filter((other) => (isTelling(other.quantity) && isSame(amount, other)) || isSameCompound([own, amount], [article, other]))
  const frame = frameOf(own, amount)
  const framed = frame === null ? [] : inFrame(article, frame).filter(({ reading, start }) => keyOf(reading) === keyOf(amount) && measured.every((other) => other.start !== start))
  const found = [...measured, ...framed]
  return found.length === 0 || article === own || areOfOneStory(own, article) ? found : []
}

/** Reports of two storms may each count 12 dead; those of one name the same people and places. */
const COMMON_NAMES = 2

function areOfOneStory({ register: { entities: mine } }: Article, { register: { entities: theirs } }: Article): boolean {
  let common = 0
  for (const entity of mine.keys()) if (theirs.has(entity)) common += 1
  return common >= COMMON_NAMES
}

/** `$63.4 million` is one thing wherever it stands; `12` and `$40 million` may be many. */
const isTelling = ({ low, step, ordinal }: Quantity): boolean => !ordinal && low >= 100 * step

const measureOf = ({ type, quantity: { unit } }: Amount): string => `${type} ${unit}`

const amountsOf = placesByKey<Amount>(({ readings }) => readings.filter(isAmount).map((reading) => [measureOf(reading), reading]))

/** So near, `nearly $64 million` and `$63,815,240` in one report are one sum. */
const SAME = 1.01

const isSame = (value: Amount, other: Amount): boolean => keyOf(value) === keyOf(other) || (areWithin(SAME, value.quantity, other.quantity) && quantitiesAgree(value.quantity, other.quantity) === 'compatible')

/** `The 48-page indictment`, wherever it is spoken of. */
function isSameCompound(a: [Article, Amount], b: [Article, Amount]): boolean {
  const head = compoundHead(...a)
  return head !== null && keyOf(a[1]) === keyOf(b[1]) && head === compoundHead(...b)
}

/** Stem of the noun that an amount with a hyphen describes, where the article describes none so by another amount: `report` for `48-page report`. */
export function describedBy(article: Article, amount: Amount): string | null {
  const head = compoundHead(article, amount)
  return head !== null && amountsOf(article, measureOf(amount)).every((other) => keyOf(other) === keyOf(amount)) ? head : null
}

function compoundHead({ sentences, text }: Article, { start, end, quantity: { noun } }: Amount): string | null {
  const { words } = sentences[Math.max(0, firstFrom(sentences, start + 1) - 1)]!
  const first = firstFrom(words, start), head = words[firstFrom(words, noun ? noun.end : end)]
  if (!head || !words[first] || head === words[first] || isFunctionWord(head) || isCapital(head.text)) return null
  return /^[-‐‑–]\p{L}+ $/u.test(text.slice(words[first].end, head.start)) ? head.stem : null
}
