import type { Change, Place } from '../model/article.ts'
import type { Drift, Span } from '../model/comparison.ts'
import { type Difference, driftOf, furthest } from './drift.ts'
import type { Utterance } from './join.ts'
import type { Match } from './match.ts'
import type { Token } from './tokens.ts'
import { CROWD, type Wording } from './wording.ts'

/** The wordings that one source, or several alike, give of an utterance: what an outlet quotes in parts is judged as a whole. */
interface Version {
  wordings: Wording[]
  articles: Set<number>
}

/** Words shown on each side of a change: one word alone cannot be read, and what is left out has no place of its own. */
const AROUND = 2

type Range = [number, number]
/** A stretch of a wording. */
interface Stretch {
  wording: Wording
  range: Range
  version: Version
}

/** How far any two sources are apart in one utterance, and where; drift is null where one source alone has it. */
export function compareTellings({ wordings, matches }: Utterance): { drift: Drift | null; changes: Change[] } {
  const versions = gatherVersions(wordings)
  if (versions.length === 1) return { drift: versions[0]!.articles.size > 1 ? 'same' : null, changes: [] }
  const between = indexMatches(matches)
  const found = versions.flatMap((a, i) => versions.slice(i + 1, i + 1 + CROWD).map((b) => compareVersions(a, b, between)))
  const changes = found.flatMap((f) => f.changes)
  const extra = new Map<Wording, Stretch[]>()
  for (const stretch of found.flatMap((f) => f.extra)) extra.set(stretch.wording, [...extra.get(stretch.wording) ?? [], stretch])
  return { drift: furthest(found.map((f) => f.drift)), changes: [...changes, ...[...extra.values()].flatMap(toCuts)] }
}

function gatherVersions(wordings: Wording[]): Version[] {
  const bySource = new Map<number, number[]>()
  wordings.forEach(({ tellings }, number) => {
    for (const article of new Set(tellings.map((t) => t.article))) bySource.set(article, [...bySource.get(article) ?? [], number])
  })
  const versions = new Map<string, Version>()
  for (const [article, numbers] of bySource) {
    const key = numbers.join(' ')
    const version = versions.get(key) ?? { wordings: numbers.map((n) => wordings[n]!), articles: new Set() }
    version.articles.add(article)
    versions.set(key, version)
  }
  return [...versions.keys()].toSorted().map((key) => versions.get(key)!)
}

/** Two wordings laid side by side, the first one's words as `a`. */
type Pairing = Pick<Match, 'a' | 'b' | 'runs' | 'differences'>
type Between = (a: Wording, b: Wording) => Pairing | undefined

function indexMatches(matches: Match[]): Between {
  const index = new Map<Wording, Map<Wording, Pairing>>()
  const add = (pairing: Pairing) => index.set(pairing.a, (index.get(pairing.a) ?? new Map<Wording, Pairing>()).set(pairing.b, pairing))
  for (const match of matches) {
    add(match)
    add(flip(match))
  }
  return (a, b) => (a === b ? { a, b, runs: [{ a: 0, b: 0, length: a.tokens.length }], differences: [] } : index.get(a)?.get(b))
}

const flip = ({ a, b, runs, differences }: Match): Pairing => ({
  a: b, b: a, runs: runs.map((r) => ({ a: r.b, b: r.a, length: r.length })), differences: differences.map((d) => ({ a: d.b, b: d.a, drift: d.drift })),
})

/** Which words of a version's wordings the other version has too. */
type Coverage = Map<Wording, boolean[]>

function compareVersions(a: Version, b: Version, between: Between): { drift: Drift; changes: Change[]; extra: Stretch[] } {
  const pairings = a.wordings.flatMap((x) => b.wordings.flatMap((y) => between(x, y) ?? []))
  if (!pairings.length) return { drift: 'cut', changes: [], extra: [] }
  const [inA, inB] = [cover(a, pairings, 'a'), cover(b, pairings, 'b')]
  const told = mostTelling(pairings)
  const [toldA, toldB] = [cover(a, told, 'a'), cover(b, told, 'b')]
  const changes = told.flatMap((pairing) => pairing.differences.flatMap((difference): Change[] => {
    const rest = { a: trim(difference.a, toldA.get(pairing.a)!), b: trim(difference.b, toldB.get(pairing.b)!) }
    const drift = driftOfRest(difference, rest, pairing)
    if (drift !== 'spliced' && drift !== 'reworded') return []
    inA.get(pairing.a)!.fill(true, ...rest.a)
    inB.get(pairing.b)!.fill(true, ...rest.b)
    const [mine, theirs] = [{ wording: pairing.a, range: rest.a, version: a }, { wording: pairing.b, range: rest.b, version: b }]
    return [{ drift, places: [...placesOf(mine, AROUND), ...placesOf(theirs, AROUND)] }]
  }))
  const extra = [...uncovered(a, inA), ...uncovered(b, inB)]
  return { drift: furthest([...changes.map((c) => c.drift), extra.length ? 'cut' : 'same']), changes, extra }
}

function cover(version: Version, pairings: Pairing[], side: 'a' | 'b'): Coverage {
  const coverage: Coverage = new Map(version.wordings.map((w) => [w, w.tokens.map(() => false)]))
  for (const pairing of pairings) for (const range of commonRanges(pairing, side)) coverage.get(pairing[side])!.fill(true, ...range)
  return coverage
}

const commonRanges = ({ runs, differences }: Pairing, side: 'a' | 'b'): Range[] =>
  [...runs.map((r): Range => [r[side], r[side] + r.length]), ...differences.filter((d) => d.drift === 'same').map((d) => d[side])]

/** The pairings that tell words which no better one tells: a headline's version does not count beside the body's. */
function mostTelling(pairings: Pairing[]): Pairing[] {
  const seen = new Map<Wording, Set<number>>()
  const told = (wording: Wording) => seen.get(wording) ?? seen.set(wording, new Set()).get(wording)!
  return pairings.toSorted((p, q) => lengthOf(q) - lengthOf(p) || p.differences.length - q.differences.length).filter((pairing) => {
    const words = pairing.runs.flatMap((run) => Array.from({ length: run.length }, (_, i) => ({ a: run.a + i, b: run.b + i })))
    const [inA, inB] = [told(pairing.a), told(pairing.b)]
    const fresh = words.filter((w) => !inA.has(w.a) && !inB.has(w.b))
    for (const word of words) {
      inA.add(word.a)
      inB.add(word.b)
    }
    return fresh.length * 2 >= words.length
  })
}

const lengthOf = ({ runs }: Pairing): number => runs.reduce((n, run) => n + run.length, 0)

/** A difference without the words that the other source gives elsewhere: at the edge of a quotation, what lies beyond them says nothing either. */
function trim([from, to]: Range, covered: boolean[]): Range {
  const told = covered.slice(from, to)
  if (from === 0 && told.includes(true)) return [told.lastIndexOf(true) + 1, to]
  if (to === covered.length && told.includes(true)) return [from, from + told.indexOf(true)]
  while (from < to && covered[from]) from += 1
  while (to > from && covered[to - 1]) to -= 1
  return [from, to]
}

/** What is left of a difference when the words are taken off that the other source gives elsewhere. */
function driftOfRest(difference: Difference, rest: Pick<Difference, 'a' | 'b'>, { a, b }: Pairing): Drift {
  const [inA, inB] = [rest.a[1] - rest.a[0], rest.b[1] - rest.b[0]]
  if (difference.drift !== 'reworded') return inA || inB ? difference.drift : 'same'
  return inA && inB ? driftOf(rest, a.tokens, b.tokens) : 'same'
}

function uncovered(version: Version, coverage: Coverage): Stretch[] {
  return [...coverage].flatMap(([wording, covered]) => rangesOf(covered, false)
    .filter(([from, to]) => wording.tokens.slice(from, to).some((t) => !t.aside && !t.title))
    .map((range) => ({ wording, range, version })))
}

function rangesOf(flags: boolean[], wanted: boolean): Range[] {
  const ranges: Range[] = []
  flags.forEach((flag, at) => {
    if (flag !== wanted) return
    const last = ranges.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else ranges.push([at, at + 1])
  })
  return ranges
}

/** What any other source leaves out of one wording. */
function toCuts(stretches: Stretch[]): Change[] {
  const { wording } = stretches[0]!
  const flags = wording.tokens.map(() => false)
  for (const { range } of stretches) flags.fill(true, ...range)
  const articles = new Set(stretches.flatMap(({ version }) => [...version.articles]))
  return rangesOf(flags, true).map((range) => ({ drift: 'cut', places: placesOf({ wording, range, version: { wordings: [wording], articles } }) }))
}

/** Where the words of a stretch stand in every source of the version, with so many words more on each side. */
function placesOf({ wording, range: [from, to], version }: Stretch, around = 0): Place[] {
  const words = wording.tokens.slice(from, to).map((t) => t.key).join(' ')
  const [first, last] = [Math.max(0, from - around), Math.min(wording.tokens.length, to + around) - 1]
  const told = wording.tellings.filter((t) => version.articles.has(t.article))
  return told.map(({ article, tokens }) => ({ article, ...wholeWords(tokens, first, last), words }))
}

/** `can` alone is not what `cannot` and `can’t` say. */
function wholeWords(tokens: Token[], first: number, last: number): Span {
  while (tokens[first - 1]?.end === tokens[first]!.start) first -= 1
  while (tokens[last + 1]?.start === tokens[last]!.end) last += 1
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
