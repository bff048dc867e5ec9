import type { Comparison, Source, Verdict } from '../../model/comparison.ts'
import { sentenceVerdicts } from '../parts/digest.ts'
import { type FactRow, gatherFactRows } from '../parts/facts.ts'
import { type Marks, marksIn } from '../parts/item-marks.ts'
import { gatherItems, type Item, type Place } from '../parts/items.ts'
import { indexSources, type SourceIndex } from '../parts/sources.ts'
import { gatherSpeakers, type QuotedSpeaker } from '../parts/speakers.ts'
import { itemTitles } from '../parts/titles.ts'

/** An item with the number by which the page calls it, in the order in which the page shows them. */
export interface Told extends Item {
  number: number
  titles: string[]
  marks: Marks
}

/** All that the parts of the page share. */
export interface Report extends SourceIndex {
  comparison: Comparison
  told: Told[]
  facts: FactRow[]
  quoted: QuotedSpeaker[]
  /** By the id of the sentence, the gravest first. */
  toldIn: Map<string, Told[]>
  verdicts: Map<string, Verdict>
  /** By the id of the claim, the place of its speaker in `quoted`. */
  speakerOf: Map<string, number>
  /** Only these verdicts are shown at first. */
  only: Verdict[] | null
  explain: boolean
}

const ORDER: Verdict[] = ['differ', 'agree', 'unique']

export function makeReport(comparison: Comparison, { only, explain }: { only?: Verdict[] | undefined; explain?: boolean | undefined }): Report {
  const index = indexSources(comparison.sources)
  const items = gatherItems(comparison)
  const quoted = gatherSpeakers(comparison)
  const told = ORDER.flatMap((verdict) => items.filter((item) => item.verdict === verdict))
    .map((item, i): Told => ({ ...item, number: i + 1, titles: itemTitles(index, item), marks: marksIn(index, item) }))
  return {
    ...index, comparison, told, quoted, facts: gatherFactRows(comparison), toldIn: placeItems(told), verdicts: sentenceVerdicts(items),
    speakerOf: new Map(quoted.flatMap(({ claims }, i) => claims.map((claim) => [claim.id, i] as const))),
    only: only ?? null, explain: explain ?? false,
  }
}

/** A sentence stands in the item of its statement, and in those of quotes that reach into it. */
function placeItems(told: Told[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const item of told) {
    for (const id of new Set(item.claims.flatMap((claim) => claim.members.flatMap((m) => m.sentences)))) found.set(id, [...(found.get(id) ?? []), item])
  }
  return found
}

/** The id of the sentence in which a place begins. */
export function sentenceAt({ sources }: SourceIndex, { source, start }: Pick<Place, 'source' | 'start'>): string {
  const { sentences } = sources.get(source)!
  let [from, to] = [0, sentences.length - 1]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if (sentences[middle]!.start <= start) from = middle
    else to = middle - 1
  }
  return sentences[from]!.id
}

export const bySource = (source: Source, told: Told[]): Told[] => told.filter((item) => item.verdict === 'unique' && item.places[0]!.source === source.id)
