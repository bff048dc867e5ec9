import type { Drift } from '../model/comparison.ts'
import type { Run } from '../text/diff.ts'
import { alignTokens } from './alignment.ts'
import { type Difference, findDifferences, furthest } from './drift.ts'
import { isFunctionWord } from './function-words.ts'
import { relateSpeakers, type SpeakerRelation } from './speakers.ts'
import type { Token } from './tokens.ts'
import type { Telling } from './tellings.ts'

/** Quotations of one utterance in exactly the same words; `tokens` are the first one's. */
export interface Wording {
  tokens: Token[]
  tellings: Telling[]
}

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

/** What speaks for two quotations being of one utterance. */
interface Evidence {
  shared: number
  content: number
  longest: number
  /** Words of the shorter one that both have. */
  cover: number
  /** Nothing stands against each other: the end of one is the beginning of the other. */
  cutOnly: boolean
  /** Words that stand against each other. */
  against: number
  speaker: SpeakerRelation
  context: number
  /** Share of the shorter one's words that both have, in whatever order. */
  bag: number
  /** Content words of the shorter one. */
  ownContent: number
}

/** So many tellings of a wording are asked for their speaker and context. */
const WITNESSES = 4

/** Whether two wordings tell one utterance, and how far they are apart; null where they do not or may not. */
export function matchWordings(a: Wording, b: Wording): Match | null {
  const runs = alignTokens(a.tokens, b.tokens)
  const differences = findDifferences(runs, a.tokens, b.tokens)
  const evidence = weigh({ a, b, runs, differences })
  if (!isOneUtterance(evidence)) return null
  const shorter = Math.min(a.tokens.length, b.tokens.length)
  const copied = runs.filter((run) => run.length >= 6).reduce((n, run) => n + run.length, 0)
  return {
    a, b, runs, differences, drift: furthest(differences.map((d) => d.drift)),
    weight: evidence.content + evidence.shared / 1000, fragment: evidence.content < 3 && evidence.shared < 6, similarity: similarityOf(evidence), verbatim: copied / shorter,
  }
}

/** Whether two quotations in the same words are of one utterance. */
export function isRepeated(a: Telling, b: Telling): boolean {
  const [x, y] = [{ tokens: a.tokens, tellings: [a] }, { tokens: b.tokens, tellings: [b] }]
  return isOneUtterance(weigh({ a: x, b: y, runs: [{ a: 0, b: 0, length: a.tokens.length }], differences: [] }))
}

function weigh({ a, b, runs, differences }: Pick<Match, 'a' | 'b' | 'runs' | 'differences'>): Evidence {
  const words = runs.flatMap((run) => a.tokens.slice(run.a, run.a + run.length))
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens]
  return {
    shared: words.length,
    content: contentOf(words).size,
    longest: Math.max(0, ...runs.map((run) => run.length)),
    cover: words.length / Math.max(1, short.length),
    cutOnly: differences.every((d) => d.drift === 'same' || d.drift === 'cut'),
    against: differences.filter((d) => d.drift === 'reworded').reduce((n, d) => n + Math.min(d.a[1] - d.a[0], d.b[1] - d.b[0]), 0),
    speaker: compareSpeakers(a, b),
    context: Math.max(0, ...a.tellings.slice(0, WITNESSES).flatMap((t) => b.tellings.slice(0, WITNESSES).map((u) => overlap(t.context, u.context)))),
    bag: compareBags(short, long),
    ownContent: contentOf(short).size,
  }
}

const contentOf = (tokens: Token[]): Set<string> => new Set(tokens.filter((t) => !isFunctionWord(t.key)).map((t) => t.stem))

function isOneUtterance(evidence: Evidence): boolean {
  if (evidence.cover === 1) return isPart(evidence)
  if (evidence.cutOnly && evidence.shared >= 6 && evidence.content >= 2) return true
  const { shared, content, longest, cover, against, speaker } = evidence
  if (speaker === 'different') return cover >= 0.8 && shared >= 8 && against <= 3
  if (longest >= 4 && (content >= 3 || longest >= 6) && cover >= 0.5 && against <= shared / 2) return true
  return speaker === 'same' && isRephrased(evidence)
}

/** One gives all the words of the other. */
function isPart({ shared, content, speaker, context }: Evidence): boolean {
  if (context >= 0.9 || (shared >= 4 && content >= 3) || (shared >= 6 && content >= 2) || (shared >= 7 && content >= 1)) return true
  if (speaker === 'different') return false
  if (shared >= 4 && content >= 2) return true
  return content >= 1 && (speaker === 'same' ? shared >= 2 || context >= 0.2 : content >= 2 && context >= 0.25)
}

const similarityOf = ({ cover, shared, against }: Evidence): number => (cover === 1 ? 1 : cover * shared / (shared + against))

/** The same where any two tellings agree; different where none may be the same. */
function compareSpeakers(a: Wording, b: Wording): SpeakerRelation {
  const relations = new Set(a.tellings.slice(0, WITNESSES).flatMap((t) => b.tellings.slice(0, WITNESSES).map((u) => relateSpeakers(t.speaker, u.speaker))))
  return (['same', 'unknown'] as const).find((relation) => relations.has(relation)) ?? 'different'
}

/** Said in other words, as after a translation. */
const isRephrased = ({ bag, content, ownContent }: Evidence): boolean => bag >= 0.8 && content >= 2 && content * 2 >= ownContent

/** Share of the shorter list that the longer one holds too. */
function compareBags(short: Token[], long: Token[]): number {
  const left = new Map<string, number>()
  for (const { stem } of long) left.set(stem, (left.get(stem) ?? 0) + 1)
  const both = short.filter(({ stem }) => {
    const more = left.get(stem) ?? 0
    left.set(stem, more - 1)
    return more > 0
  })
  return both.length / Math.max(1, short.length)
}

/** Share of the smaller set that the other holds. */
function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return small.size ? shared / small.size : 0
}
