import type { Document } from '../model/article.ts'
import { anybody } from '../names/lists/trades.ts'
import type { Speaker } from './pronoun.ts'
import type { Candidate } from './read.ts'

/** More quotations than any headline holds. */
const MOST = 12
/** One word alone may be in anybody's mouth: what the headline does not make speech is none. */
const FEWEST = 2

/**
 * A headline quotes in short what the body quotes in full: in `Boy ‘critical’ after fall` speaks the hospital that says “he is critical”.
 * Gives its quotations the body's speakers, those alone excepted whom the headline itself lets speak.
 */
export function hearTitle(document: Document, candidates: Candidate[], speakers: (Speaker | undefined)[]): (Speaker | undefined)[] {
  const open = ({ sentences, reading }: Candidate) => isTitle(document, sentences) && reading.attribution?.weak !== false
  const titles = candidates.flatMap((candidate, i) => (open(candidate) ? [i] : [])).slice(0, MOST)
  if (titles.length === 0) return speakers
  const body = candidates.map((candidate, i) => (isTitle(document, candidate.sentences) || speakers[i] === undefined ? null : spell(candidate)))
  const heard = [...speakers]
  for (const i of titles) {
    if (speakers[i] === undefined && candidates[i]!.words.length < FEWEST && !isOfAnybody(document, candidates[i]!)) continue
    const words = spell(candidates[i]!)
    const echo = body.findIndex((told) => told?.includes(words))
    if (echo >= 0) heard[i] = speakers[echo]
  }
  return heard
}

/** `Girl, 9, ‘critical’`. */
function isOfAnybody({ text, sentences }: Document, { start, sentences: [first] }: Candidate): boolean {
  const who = /^([A-Z][a-z]{2,12}), \d{1,3},? $/.exec(text.slice(sentences[first!]!.start, start).slice(0, 24))?.[1]
  return who !== undefined && anybody().has(who.toLowerCase())
}

const isTitle = ({ sentences }: Document, [first]: number[]): boolean => sentences[first!]?.role === 'title'
const spell = ({ words }: Candidate): string => ` ${words.map((word) => word.key).join(' ')} `
