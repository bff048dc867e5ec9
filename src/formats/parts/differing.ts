import type { Word } from '../../model/article.ts'
import type { Span } from '../../model/comparison.ts'
import { commonRuns } from '../../text/diff.ts'
import { cutWords } from '../../text/words.ts'

/** All that one source tells of something: places in its text. */
export interface Telling {
  text: string
  places: Span[]
}

/** Where more than half of the words differ, marking them all would mark nothing. */
const LEAST_SHARED = 0.5
/** Of tellings that are further apart than so many words, no reader asks which ones differ. */
const MOST_EDITS = 200

/** For each telling the words that not all others have; none where the tellings share too little. */
export function differingWords(tellings: Telling[]): Span[][] {
  const words = tellings.map(({ text, places }) => places.flatMap((place) => cutWords(text, place)))
  if (!words.some((own, i) => words.some((other, j) => i !== j && shareIn(own, other) >= LEAST_SHARED))) return tellings.map(() => [])
  const first = words[0]!
  const partners = words.map((own) => partnersIn(first, own))
  const had = partners.map((own) => new Set(own))
  const inAll = first.map((_, i) => had.every((own) => own.has(i)))
  const shared = partners.map((own) => own.map((partner) => partner >= 0 && inAll[partner]!))
  const most = Math.max(...shared.map((of) => of.filter(Boolean).length / Math.max(1, of.length)))
  return most < LEAST_SHARED ? tellings.map(() => []) : words.map((own, i) => joinWords(own, withoutIslands(own, shared[i]!)))
}

/** Share of the words that stand in the other too, in any order: never less than the share in order, and counted much faster. */
function shareIn(own: Word[], other: Word[]): number {
  const there = new Set(keys(other))
  return own.filter((word) => there.has(word.key)).length / Math.max(1, own.length)
}

/** For each word the index of the word of the first telling that it stands for, or -1. */
function partnersIn(first: Word[], own: Word[]): number[] {
  const partners = own.map(() => -1)
  for (const { a, b, length } of commonRuns(keys(first), keys(own), MOST_EDITS)) for (let i = 0; i < length; i += 1) partners[b + i] = a + i
  return partners
}

const keys = (words: Word[]): string[] => words.map((word) => word.key)

/** `the` or `said to` between words that differ are shared by chance; to leave them out would only tear the stretch apart. */
function withoutIslands(words: Word[], shared: boolean[]): boolean[] {
  const kept = [...shared]
  for (let from = 0, to = 0; from < kept.length; from = to + 1) {
    for (to = from; kept[to]; to += 1);
    const island = from > 0 && to < kept.length && to - from <= 2 && words.slice(from, to).every((word) => word.text.length <= 4)
    if (island) kept.fill(false, from, to)
  }
  return kept
}

/** Words that follow one another are one stretch. */
function joinWords(words: Word[], shared: boolean[]): Span[] {
  const spans: Span[] = []
  words.forEach(({ start, end }, i) => {
    if (shared[i]) return
    const last = i > 0 && !shared[i - 1] ? spans.at(-1) : undefined
    if (last && last.end <= start) last.end = end
    else spans.push({ start, end })
  })
  return spans
}
