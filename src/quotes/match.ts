import type { Drift } from '../model/comparison.ts'
import type { Run } from '../text/diff.ts'
import { alignTokens } from './alignment.ts'
import { type Difference, findDifferences, furthest } from './drift.ts'
import { type Evidence, isOneUtterance, weigh } from './evidence.ts'
import type { Wording } from './wording.ts'

/** Two wordings laid side by side that tell one utterance. */
export interface Match {
  a: Wording
  b: Wording
  runs: Run[]
  differences: Difference[]
  drift: Drift
  /** How much speaks for it: content words that both have, then words. */
  weight: number
  /** Few words that many say: they tie nothing together that has nothing else in common. */
  fragment: boolean
  similarity: number
  verbatim: number
}

/** Runs of fewer words are not copied, just said alike. */
const VERBATIM = 6

/** Whether two wordings tell one utterance, and how far they are apart; null where they do not or may not. */
export function matchWordings(a: Wording, b: Wording): Match | null {
  const alike = mayMeet(a, b)
  if (!alike && !isSwapOfOne(a, b)) return null
  const runs = alignTokens(a.tokens, b.tokens)
  const differences = findDifferences(runs, a.tokens, b.tokens)
  const evidence = weigh({ a, b, runs, differences })
  if (!isOneUtterance(evidence) || (!alike && (evidence.speaker() !== 'same' || evidence.against > 1))) return null
  const copied = runs.filter((run) => run.length >= VERBATIM).reduce((n, run) => n + run.length, 0)
  return {
    a, b, runs, differences, drift: furthest(differences.map((d) => d.drift)),
    weight: evidence.content() + evidence.shared / 1000, fragment: evidence.content() < 3 && evidence.shared < 7,
    similarity: similarityOf(evidence), verbatim: copied / Math.min(a.tokens.length, b.tokens.length),
  }
}

/** Laying side by side is dear: two wordings need two content words in common, or all that the shorter has. */
function mayMeet(a: Wording, b: Wording): boolean {
  const [few, many] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content]
  let shared = 0
  for (const stem of few) if (many.has(stem)) shared += 1
  return shared >= Math.min(2, few.size)
}

/** So many words around one are no turn of phrase: `This is the result we had hoped for`, `This is the outcome we had hoped for`. */
const FEWEST_AROUND = 7

/** Whether of two telling words one is another one, in quotations of equal length: one speaker may have been given in two wordings. */
const isSwapOfOne = (a: Wording, b: Wording): boolean =>
  a.content.size === 2 && b.content.size === 2 && a.tokens.length === b.tokens.length && a.tokens.length > FEWEST_AROUND && Array.from(a.content).some((stem) => b.content.has(stem))

/** Whether two quotations in the same words are of one utterance. */
export function isRepeated(a: Wording, b: Wording): boolean {
  return isOneUtterance(weigh({ a, b, runs: [{ a: 0, b: 0, length: a.tokens.length }], differences: [] }))
}

const similarityOf = ({ cover, shared, against }: Evidence): number => (cover === 1 ? 1 : cover * shared / (shared + against))
