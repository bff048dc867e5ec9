import type { Match } from './match.ts'
import type { Wording } from './wording.ts'

/** The wordings of one utterance. */
export interface Utterance {
  wordings: Wording[]
  /** All matches among them. */
  matches: Match[]
  /** Of the weakest match that was needed to bring it together. */
  similarity: number
}

/**
 * Joins wordings into utterances, the strongest match first. The same words of one quotation are told in one place of another source:
 * so a phrase that comes back in two speeches does not make them one.
 */
export function joinMatches(wordings: Wording[], matches: Match[]): Utterance[] {
  const utteranceOf = new Map<Wording, Utterance>(wordings.map((w) => [w, { wordings: [w], matches: [], similarity: 1 }]))
  joinParts(wordings, utteranceOf)
  const told = new Map<Wording, Told>()
  for (const match of matches.toSorted(byWeight)) {
    const [mine, theirs] = [utteranceOf.get(match.a)!, utteranceOf.get(match.b)!]
    if (mine !== theirs && (isTaken(match, told) || isBridge(match, utteranceOf))) continue
    mark(match, told)
    if (mine !== theirs) merge(mine, theirs, { utteranceOf, similarity: match.similarity })
  }
  for (const match of matches) {
    const utterance = utteranceOf.get(match.a)!
    if (utterance === utteranceOf.get(match.b)) utterance.matches.push(match)
  }
  return [...new Set(utteranceOf.values())]
}

const byWeight = (m: Match, n: Match): number => n.weight - m.weight || n.similarity - m.similarity

/** `“A,” he said, “b.”` is one utterance, whatever stands between. */
function joinParts(wordings: Wording[], utteranceOf: Map<Wording, Utterance>): void {
  const first = new Map<string, Wording>()
  for (const wording of wordings) {
    for (const { article, utterance } of wording.tellings) {
      const key = `${article} ${utterance}`
      const [mine, theirs] = [utteranceOf.get(first.get(key) ?? wording)!, utteranceOf.get(wording)!]
      first.set(key, wording)
      if (mine !== theirs) merge(mine, theirs, { utteranceOf, similarity: 1 })
    }
  }
}

function merge(into: Utterance, from: Utterance, { utteranceOf, similarity }: { utteranceOf: Map<Wording, Utterance>; similarity: number }): void {
  for (const wording of from.wordings) utteranceOf.set(wording, into)
  into.wordings = [...into.wordings, ...from.wordings]
  into.similarity = Math.min(into.similarity, from.similarity, similarity)
}

/** By article, which words of a wording that article is known to tell. */
type Told = Map<number, boolean[]>

/** So many content words are said once, wherever a source gives them. */
const TELLING = 4

const isWhole = ({ a, b, runs }: Match): boolean => runs.reduce((n, run) => n + run.length, 0) === Math.min(a.tokens.length, b.tokens.length)

/** Whether the other's source tells these words better elsewhere. */
function isTaken(match: Match, told: Map<Wording, Told>): boolean {
  if (match.weight >= TELLING && isWhole(match)) return false
  return [{ mine: match.a, theirs: match.b, side: 'a' as const }, { mine: match.b, theirs: match.a, side: 'b' as const }].some(({ mine, theirs, side }) => {
    const known = told.get(mine)
    return known && articlesOf(theirs).some((article) => {
      const words = known.get(article)
      return words && match.runs.reduce((n, run) => n + words.slice(run[side], run[side] + run.length).filter(Boolean).length, 0) * 2 > match.runs.reduce((n, run) => n + run.length, 0)
    })
  })
}

function mark(match: Match, told: Map<Wording, Told>): void {
  for (const { mine, theirs, side } of [{ mine: match.a, theirs: match.b, side: 'a' as const }, { mine: match.b, theirs: match.a, side: 'b' as const }]) {
    const known = told.get(mine) ?? new Map<number, boolean[]>()
    told.set(mine, known)
    for (const article of articlesOf(theirs)) {
      const words = known.get(article) ?? mine.tokens.map(() => false)
      known.set(article, words)
      for (const run of match.runs) words.fill(true, run[side], run[side] + run.length)
    }
  }
}

const articlesOf = ({ tellings }: Wording): number[] => [...new Set(tellings.map((t) => t.article))]

/** Whether a fragment would tie together two utterances that have nothing else in common. */
function isBridge(match: Match, utteranceOf: Map<Wording, Utterance>): boolean {
  if (!match.fragment) return false
  const shorter = match.a.tokens.length <= match.b.tokens.length ? match.a : match.b
  return utteranceOf.get(shorter)!.wordings.some((w) => w.tokens.length > shorter.tokens.length)
}
