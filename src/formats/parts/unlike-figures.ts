import type { Mention, Source, Span, Value } from '../../model/comparison.ts'
import { once } from '../../text/once.ts'
import { firstFrom } from '../../text/spans.ts'
import { visible } from './escape.ts'
import { wordsOf } from './facts.ts'
import { areUnlike, type FigureValue, figureValue } from './figure-values.ts'
import type { Item } from './items.ts'
import type { SourceIndex } from './sources.ts'

/** The only figure of its kind that a source gives where it tells something. */
interface Lone extends FigureValue {
  source: Source
  mention: Mention
}

/** One kind of figure, and what each source gives. */
export interface Unlike {
  isDate: boolean
  told: { source: string; text: string }[]
}

/**
 * Figures of one kind that differ where sources otherwise tell the same, though nothing says that they are of one thing: no conflict,
 * but a reader would ask whether they were overlooked.
 */
export function unlikeFigures({ sources }: Pick<SourceIndex, 'sources'>, { claims, places }: Pick<Item, 'claims' | 'places'>): Unlike[] {
  const tellers = [...new Set(places.map(({ source }) => source))]
  if (tellers.length < 2) return []
  const judged = claims.flatMap((claim) => claim.conflicts.flatMap(({ values }) => values))
  const lone = tellers.flatMap((id) => loneFigures(sources.get(id)!, places.filter((p) => p.source === id)))
  const kinds = [...new Set(lone.map(({ kind }) => kind))]
  return kinds.map((kind) => lone.filter((one) => one.kind === kind)).filter((group) => !isJudged(group, judged) && differ(group)).map(tell)
}

const tell = (group: Lone[]): Unlike => ({
  isDate: group[0]!.mention.type === 'date',
  told: group.map(({ source, mention }) => ({ source: source.id, text: visible(wordsOf(mention, { mention, source })) })),
})

function loneFigures(source: Source, places: Span[]): Lone[] {
  const found = new Map<string, Lone[]>()
  for (const mention of places.flatMap((place) => mentionsIn(source, place))) {
    const value = figureValue(mention)
    if (value && !isDayOfTelling(source, mention)) found.set(value.kind, [...(found.get(value.kind) ?? []), { ...value, source, mention }])
  }
  return Array.from(found.values()).flatMap(([first, ...others]) => (others.every(({ mention }) => mention.fact === first!.mention.fact) ? [first!] : []))
}

/** `Police said on Sunday`: when it was told is nothing that others must have. */
const TOLD_ON = /\b(?:said|says|told \w+|added|announced|confirmed)(?: (?:on|late|early))? $/
const REACH = 32

const isDayOfTelling = ({ text }: Source, { type, start }: Mention): boolean => type === 'date' && TOLD_ON.test(text.slice(Math.max(0, start - REACH), start))

const mentionsIn = ({ mentions }: Source, { start, end }: Span): Mention[] => mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end))

/** Who gives both figures somewhere knows two things. */
const differ = (group: Lone[]): boolean => group.some((a, i) => group.slice(i + 1).some((b) => areUnlike(a, b) && !factsOf(a.source).has(b.mention.fact) && !factsOf(b.source).has(a.mention.fact)))

const factsOf = once(({ mentions }: Source): Set<string> => new Set(mentions.map(({ fact }) => fact)))

const isJudged = (group: Lone[], values: Value[]): boolean =>
  group.some(({ source, mention }) => values.some((v) => v.source === source.id && v.start < mention.end && mention.start < v.end))
