import type { Run } from '../text/diff.ts'
import { lazily } from '../text/once.ts'
import { type Difference, partEnd, partStart } from './drift.ts'
import { relateSpeakers, type SpeakerRelation } from './speakers.ts'
import { DATED, EDGE, edgeOf, type Telling } from './tellings.ts'
import type { Token } from './tokens.ts'
import { contentOf, type Wording } from './wording.ts'
import { isFunctionWord } from './function-words.ts'

/** What speaks for two quotations being of one utterance. What is dear to tell is told when asked: of most pairs the words alone decide. */
export interface Evidence {
  /** Words that both have in the same order, and content words among them. */
  shared: number
  content(): number
  /** Words of the longest common run. */
  longest: number
  /** Share of the shorter one's words that are common. */
  cover: number
  /** Nothing is changed, only left out. */
  clean: boolean
  /** The end of one is the beginning of the other. */
  staggered: boolean
  /** Words that stand against each other. */
  against: number
  /** Both stand in one source. */
  within: boolean
  /** Content words of the shorter one. */
  ownContent: number
  speaker(): SpeakerRelation
  /** The shorter one's neighbour stands right beside its words in the longer one: `“A,” he said. “B.”` is told there as “A. B.” */
  continued(): boolean
  /** Each names others than the other does, inside the quotation and around it: thanks to Ohio in Dayton, to Iowa in Ames. */
  ofOthers(): boolean
  /** Behind the same words the one goes on about something else on another day: `“worried” about the budget`, `“worried about the war”`. */
  turnsAway(): boolean
  /** Share of the content words around the one that stand around the other too. */
  context(): number
  /** Share of the shorter one's words that both have, in whatever order. */
  bag(): number
}

/** So many tellings of a wording are asked for their speaker and context. */
const WITNESSES = 4

export function weigh({ a, b, runs, differences }: { a: Wording; b: Wording; runs: Run[]; differences: Difference[] }): Evidence {
  const shared = runs.reduce((n, run) => n + run.length, 0)
  const [toldA, toldB] = [toldLength(a.tokens, runs, 'a'), toldLength(b.tokens, runs, 'b')]
  const [short, long] = toldA <= toldB ? [a, b] : [b, a]
  const [mine, theirs] = [a.tellings.slice(0, WITNESSES), b.tellings.slice(0, WITNESSES)]
  const pairs = lazily(() => mine.flatMap((t) => theirs.map((u) => [t, u] as const)))
  return {
    shared,
    content: lazily(() => (shared === short.tokens.length ? short.content.size : contentOf(runs.flatMap((run) => a.tokens.slice(run.a, run.a + run.length))).size)),
    longest: Math.max(0, ...runs.map((run) => run.length)),
    cover: shared / Math.max(1, Math.min(toldA, toldB)),
    clean: differences.every((d) => d.drift === 'same' || d.drift === 'cut'),
    staggered: isStaggered(differences, runs, { a, b }),
    against: differences.filter((d) => d.drift === 'reworded').reduce((n, d) => n + Math.min(lengths(d).a, lengths(d).b), 0),
    within: mine.every((t) => theirs.every((u) => t.article === u.article)),
    ownContent: short.content.size,
    speaker: lazily(() => relateAll(pairs())),
    continued: () => runs.length === 1 && isContinued(short, long, short === a ? runs[0]!.b : runs[0]!.a),
    ofOthers: () => nameOthers(differences, a, b) && pairs().every(([t, u]) => haveOwn(t.frame(), u.frame())),
    turnsAway: () => short.tokens.length <= FRAGMENT && runs.length === 1 && turnsAway(short, long, runs[0]!.length + (short === a ? runs[0]!.b : runs[0]!.a)),
    context: lazily(() => Math.max(...pairs().map(([t, u]) => overlap(t.context, u.context, shared < FRAGMENT ? FEW_AROUND : 1)))),
    bag: () => bagShare(short.tokens, long.tokens),
  }
}

/** Of a quotation with words left out, those of the parts that the other one tells too: `“A … B”` is told by one who quotes B alone. */
function toldLength(tokens: Token[], runs: Run[], side: 'a' | 'b'): number {
  if (!tokens.some(({ gap }) => gap)) return tokens.length
  const told = new Set(runs.map((run) => partStart(tokens, run[side])).concat(runs.map((run) => partStart(tokens, run[side] + run.length - 1))))
  return Array.from(told, (start) => partEnd(tokens, start + 1) - start).reduce((sum, length) => sum + length, 0) || tokens.length
}

/** Fewer words than these are said of many things; fewer around them, their own counted, say little of what. */
const FRAGMENT = 3
const FEW_AROUND = 4

function nameOthers(differences: Difference[], a: Wording, b: Wording): boolean {
  return differences.some((d) => {
    const [mine, theirs] = [namesIn(a.tokens.slice(...d.a)), namesIn(b.tokens.slice(...d.b))]
    return d.drift === 'reworded' && mine.size > 0 && theirs.size > 0 && haveOwn(mine, theirs)
  })
}

const namesIn = (tokens: Token[]): Set<string> => new Set(tokens.flatMap(({ entity, key }) => entity ?? (/\d/.test(key) ? key : [])))

const haveOwn = (a: Set<string>, b: Set<string>): boolean => [...a].some((name) => !b.has(name)) && [...b].some((name) => !a.has(name))

/** By what stands behind the words that both have, in the quotation or, where it ends, in the sentence. */
function turnsAway(short: Wording, long: Wording, at: number): boolean {
  const rest = long.tokens.slice(at, at + 4).map((t) => t.key)
  const theirs = rest.length ? [rest] : long.tellings.slice(0, WITNESSES).map((t) => t.next)
  if (!short.tellings.slice(0, WITNESSES).every(({ next }) => theirs.every((other) => areOfOthers(next, other)))) return false
  const dated = (telling: Telling): Set<string> => new Set([...telling.frame()].filter((name) => name.startsWith(DATED)))
  return short.tellings.slice(0, WITNESSES).every((t) => long.tellings.slice(0, WITNESSES).every((u) => haveOwn(dated(t), dated(u))))
}

/** The same small word, and then nothing in common. */
function areOfOthers(a: string[], b: string[]): boolean {
  const [mine, theirs] = [a, b].map((keys) => keys.filter((key) => !isFunctionWord(key)))
  return a[0] !== undefined && a[0] === b[0] && isFunctionWord(a[0]) && mine!.length > 0 && theirs!.length > 0 && !mine!.some((key) => theirs!.includes(key))
}

/** The same speaker where any two tellings agree; a different one where none may be the same. */
function relateAll(pairs: (readonly [Telling, Telling])[]): SpeakerRelation {
  const relations = new Set(pairs.map(([t, u]) => relateSpeakers(t.speaker, u.speaker)))
  return (['same', 'unknown'] as const).find((relation) => relations.has(relation)) ?? 'different'
}

function isContinued({ tellings, tokens }: Wording, long: Wording, from: number): boolean {
  const to = from + tokens.length
  const [before, after] = [edgeOf(long.tokens.slice(Math.max(0, from - EDGE), from)), edgeOf(long.tokens.slice(to, to + EDGE))]
  return tellings.slice(0, WITNESSES).some((telling) => (before !== '' && telling.before === before) || (after !== '' && telling.after === after))
}

/** One alone goes on before the first common words, the other alone behind the last, and neither marks that it leaves words out there. */
function isStaggered(differences: Difference[], runs: Run[], { a, b }: { a: Wording; b: Wording }): boolean {
  const [first, last] = [differences[0], differences.at(-1)]
  if (!first || !last || !runs.length || first === last || first.a[0] + first.b[0] > 0 || isMarked(a.tokens, runs, 'a') || isMarked(b.tokens, runs, 'b')) return false
  const [before, after] = [lengths(first), lengths(last)]
  const isLast = last.a[0] === runs.at(-1)!.a + runs.at(-1)!.length
  return isLast && ((!before.a && !after.b) || (!before.b && !after.a))
}

function isMarked(tokens: Token[], runs: Run[], side: 'a' | 'b'): boolean {
  const [first, last] = [runs[0]!, runs.at(-1)!]
  return partStart(tokens, first[side]) > 0 || partEnd(tokens, last[side] + last.length) < tokens.length
}

const lengths = ({ a, b }: Difference): { a: number; b: number } => ({ a: a[1] - a[0], b: b[1] - b[0] })

/** Quiet when in doubt: an utterance told twice is a smaller loss than two that are taken for one. */
export const isOneUtterance = (evidence: Evidence): boolean => isOneSaying(evidence) && !evidence.ofOthers() && !evidence.turnsAway()

/** By words, speaker and surroundings. One source gives no utterance in two wordings. */
function isOneSaying(evidence: Evidence): boolean {
  const { shared, longest, cover, clean, staggered, against, within } = evidence
  if (cover === 1) return isPart(evidence)
  if (within) return clean && !staggered && longest >= 4 && evidence.content() >= 2
  const speaker = evidence.speaker()
  if (speaker === 'same' && (isNearlyWhole(evidence) || isRephrased(evidence))) return true
  if (staggered) return against <= shared / 4 && ((shared >= 8 && evidence.content() >= 3) || (speaker === 'same' && shared >= 7 && longest >= 5 && evidence.content() >= 2))
  if (speaker === 'different') return cover >= 0.8 && shared >= 8 && against <= (shared < LONG ? 0 : 2)
  return longest >= 4 && (evidence.content() >= 3 || cover >= 0.75) && cover >= 0.5 && against <= shared / 2 && (shared >= 6 || evidence.context() >= 0.4)
}

/** So many words are no turn of phrase that two people use. */
const LONG = 16

/** So many words of one speaker, however small, are one saying: `Well, which is it?` */
const FEW = 4

/** One gives all the words of the other. The fewer they are, the more must the speaker or the sentences around agree. */
function isPart(evidence: Evidence): boolean {
  const { shared } = evidence, content = evidence.content()
  if ((shared >= 6 && content >= 3) || (shared >= 7 && content >= 1)) return true
  const speaker = evidence.speaker(), context = evidence.context()
  if ((speaker === 'same' && shared >= FEW) || context >= 0.75 || (shared >= 2 && evidence.continued())) return true
  if (speaker === 'different') return content >= 3 && context >= 0.3
  if (shared >= 4 && content >= 2) return true
  return content >= 1 && (speaker === 'same' ? shared >= 2 || context >= 0.2 : content >= 2 && context >= 0.25)
}

/** All but a word of a few: `Who told you that? A neighbour?` and `Who told you that, the neighbour?` */
const isNearlyWhole = ({ cover, shared, content, against }: Evidence): boolean => cover >= 0.8 && shared >= 4 && against <= 1 && content() >= 1

/** Said in other words, as after a translation. */
const isRephrased = ({ bag, content, ownContent }: Evidence): boolean => content() >= 2 && content() * 2 >= ownContent && bag() >= 0.8

/** Share of the shorter list that the longer one holds too. */
function bagShare(short: Token[], long: Token[]): number {
  const left = new Map<string, number>()
  for (const { stem } of long) left.set(stem, (left.get(stem) ?? 0) + 1)
  let both = 0
  for (const { stem } of short) {
    const more = left.get(stem) ?? 0
    left.set(stem, more - 1)
    if (more > 0) both += 1
  }
  return both / Math.max(1, short.length)
}

/** Share of the smaller set that the other holds; a set of fewer than `least` counts as if it had more, unless the other has no more. */
function overlap(a: Set<string>, b: Set<string>, least: number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return shared / Math.max(1, small.size, Math.min(least, large.size))
}
