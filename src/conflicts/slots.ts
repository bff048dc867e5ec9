import { WEEKDAYS } from '../facts/dates/words.ts'
import type { Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import type { Alignment } from './alignment.ts'
import type { Side } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** A value in a sentence: the words from `from` up to `to` hold it. */
export interface Slot extends Span {
  side: Side
  from: number
  to: number
}

/** The slot of a span, or null if no word of the sentence stands in it. */
export function slotOf(side: Side, { start, end }: Span): Slot | null {
  const { words } = side.passage
  const to = firstFrom(words, end)
  let from = to
  while (from > 0 && words[from - 1]!.end > start) from -= 1
  return to > from ? { side, from, to, start, end } : null
}

/** Words before a value that tell how exactly it is meant, or that come and go without a change of meaning. */
const HEDGE = /^(?:about|around|roughly|nearly|almost|some|approximately|at|least|most|more|less|than|over|under|up|to|just|only|estimated|an|a|the|mr|mrs|ms|dr|sen|rep|gov|president|sir)$/

/**
 * How surely two values stand in the same place of the same statement, 0–1: the sentences run alike around them,
 * and little else in them differs.
 */
export function slotLikeness(alignment: Alignment, a: Slot, b: Slot): number {
  const near = nearness(alignment, a, b)
  return near ? near * sharedWords(alignment, a, b) : 0
}

/** The same for sentences of which one may begin with what the other ends with: `Taxes will rise, the minister said` and `The minister said taxes will rise`. */
export function turnedLikeness(alignment: Alignment, a: Slot, b: Slot): number {
  const near = nearness(alignment, a, b)
  return near ? near * Math.max(sharedWords(alignment, a, b, 1), sharedTokens(a, b)) : 0
}

function nearness(alignment: Alignment, a: Slot, b: Slot): number {
  const near = neighbours(alignment, a, b)
  return near && !othersInstead(a, b) ? Math.min(1, near / 4) : 0
}

/** How many words around a value tell what it is the value of. */
const REACH = 4

/** Whether each sentence has a word near its value that the other lacks: `killed 12` and `injured 40` are two things. */
function othersInstead(a: Slot, b: Slot): boolean {
  return hasOwnWord(a, b) && hasOwnWord(b, a)
}

/** `It hopes to run` and `it aims to run` are told of one plan. */
const OF_INTENT = /^(?:hop|aim|plan|expect|intend)$/

function hasOwnWord({ side, from, to }: Slot, other: Slot): boolean {
  const isOwn = (i: number) => {
    const word = side.passage.words[i]
    return word && !isFunctionWord(word) && !/\d/.test(word.key) && !OF_INTENT.test(word.stem) && !other.side.tokens.includes(side.tokens[i]!) && !other.side.passage.words.some((w) => w.stem === word.stem)
  }
  for (let i = 1; i <= REACH; i += 1) if (isOwn(from - i) || isOwn(to + i - 1)) return true
  return false
}

/** Words in a row that the sentences share right before and right after the two values; content words count for two, an end of both sentences too. */
function neighbours(alignment: Alignment, a: Slot, b: Slot): number {
  const before = runBefore(alignment, a.from - 1, b.from - 1)
  const after = runAfter(alignment, a.to, b.to)
  return before + after
}

const worth = (word: Word): number => (isFunctionWord(word) ? 1 : 2)

function runBefore({ a: { passage: a }, b: { passage: b }, ofA }: Alignment, x: number, y: number): number {
  while (x >= 0 && ofA[x] === -1 && HEDGE.test(a.words[x]!.key)) x -= 1
  while (y >= 0 && ofA[x] !== y && HEDGE.test(b.words[y]!.key)) y -= 1
  if (x < 0 && y < 0) return 2
  let run = 0
  while (x >= 0 && y >= 0 && ofA[x] === y && run < 6) { run += worth(a.words[x]!); x -= 1; y -= 1 }
  return x < 0 && y < 0 ? run + 2 : run
}

function runAfter({ a: { passage: a }, b: { passage: b }, ofA }: Alignment, x: number, y: number): number {
  if (x >= a.words.length && y >= b.words.length) return 2
  let run = 0
  while (x < a.words.length && y < b.words.length && ofA[x] === y && run < 6) { run += worth(a.words[x]!); x += 1; y += 1 }
  return x >= a.words.length && y >= b.words.length ? run + 2 : run
}

/** One word in common, as between a dateline and a headline, is no statement in common. */
const FEWEST_SHARED = 2

/** So many words of any kind in common, and none else, are: `She did not have it with her`. */
const FEWEST_IN_ALL = 5

/** Share of the content words of the shorter sentence, the values left out, that the other has in the same order; so few are enough where nothing else differs. */
function sharedWords(alignment: Alignment, a: Slot, b: Slot, enough = Infinity): number {
  const [left, right] = [countShared(a, alignment.ofA), countShared(b, alignment.ofB)]
  if (left.own + right.own === 0 && (left.common >= FEWEST_IN_ALL || left.shared >= enough)) return 1
  const shared = Math.min(left.shared, right.shared)
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(left.content, right.content)
}

/** Of the words of a sentence beside a value: content words, those that the other sentence has, and all words that it has and lacks. */
function countShared({ side: { passage }, from, to }: Slot, partner: Int32Array): { content: number; shared: number; common: number; own: number } {
  const counts = { content: 0, shared: 0, common: 0, own: 0 }
  passage.words.forEach((word, i) => {
    if (i >= from && i < to) return
    const told = partner[i] !== -1
    counts[told ? 'common' : 'own'] += 1
    if (isFunctionWord(word)) return
    counts.content += 1
    if (told) counts.shared += 1
  })
  return counts
}

/** Share of what the shorter sentence tells beside a value that the other tells in whatever order; on which day it is said says nothing of it. */
function sharedTokens(a: Slot, b: Slot): number {
  const [left, right] = [tokensBeside(a), tokensBeside(b)]
  const shared = [...left].filter((token) => right.has(token)).length
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(left.size, right.size)
}

const tokensBeside = ({ side: { tokens, passage }, from, to }: Slot): Set<string> => new Set(tokens.filter((_, i) => (i < from || i >= to) && !isFunctionWord(passage.words[i]!) && !WEEKDAYS.has(passage.words[i]!.key)))
