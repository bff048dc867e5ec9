import type { Span } from '../../model/comparison.ts'
import { differingWords } from './differing.ts'
import type { Item } from './items.ts'
import type { Mark } from './marks.ts'
import type { Style } from './paint.ts'
import type { SourceIndex } from './sources.ts'
import { outsideNames } from './whole-names.ts'

/** By the id of the source. */
export type Marks = Map<string, Mark[]>

/** For each source what contradicts the others, and more softly what it only tells otherwise. */
export function marksIn(index: Pick<SourceIndex, 'sources'>, { claims, places }: Pick<Item, 'claims' | 'places'>): Marks {
  const sources = [...new Set(places.map((place) => place.source))]
  const of = (id: string) => places.filter((place) => place.source === id)
  const differing = sources.length > 1 ? differingWords(sources.map((id) => ({ text: index.sources.get(id)!.text, places: of(id) }))) : []
  const values = claims.flatMap((c) => c.conflicts.flatMap((conflict) => conflict.values))
  const additions = claims.flatMap((c) => c.additions)
  return new Map(sources.map((id, i) => {
    const { mentions, text } = index.sources.get(id)!
    const told = (differing[i] ?? []).flatMap((span) => outsideNames(span, mentions, text))
    const others = [...additions.filter((a) => a.source === id), ...told].filter((span) => !of(id).some((place) => isWhole(span, place)))
    return [id, [...values.filter((v) => v.source === id).map((v) => makeMark(v, 'conflict')), ...others.map((span) => makeMark(span, 'other'))]]
  }))
}

const makeMark = ({ start, end }: Span, style: Style): Mark => ({ start, end, style })

/** A mark on everything says nothing; a full stop or a quotation mark may be left. */
const isWhole = (span: Span, place: Span): boolean => span.start <= place.start + 2 && span.end >= place.end - 2
