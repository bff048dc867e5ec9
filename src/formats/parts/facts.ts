import type { Comparison, Fact, FactType, Mention, Source } from '../../model/comparison.ts'
import { nounKey } from '../../facts/scan/noun.ts'
import { visible } from './escape.ts'

/** A fact as it is first written, and the lines on which each source mentions it. */
export interface FactRow {
  fact: Fact
  name: string
  lines: Map<string, Set<number>>
}

const ORDER: FactType[] = ['number', 'percent', 'money', 'age', 'duration', 'date', 'person', 'organisation', 'place']
const NAMES = new Set<FactType>(['person', 'organisation', 'place'])

export const isName = ({ fact }: FactRow): boolean => NAMES.has(fact.type)

interface Mentioned {
  mention: Mention
  source: Source
  line: number
}

/** By type, quantities first; within a type in the order of the articles. */
export function gatherFactRows({ facts, sources }: Pick<Comparison, 'facts' | 'sources'>): FactRow[] {
  const mentions = new Map<string, Mentioned[]>(facts.map((fact) => [fact.id, []]))
  for (const source of sources) {
    let at = 0
    for (const mention of source.mentions) {
      while (at + 1 < source.sentences.length && source.sentences[at + 1]!.start <= mention.start) at += 1
      mentions.get(mention.fact)?.push({ mention, source, line: source.sentences[at]?.line ?? 1 })
    }
  }
  const rows = facts.map((fact) => makeRow(fact, mentions.get(fact.id)!))
  return ORDER.flatMap((type) => rows.filter((row) => row.fact.type === type))
}

function makeRow(fact: Fact, places: Mentioned[]): FactRow {
  const lines = new Map<string, Set<number>>(fact.sources.map((id) => [id, new Set()]))
  for (const { source, line } of places) lines.get(source.id)?.add(line)
  return { fact, name: visible(NAMES.has(fact.type) || !places[0] ? fact.value : wordsOf(fact, places[0])), lines }
}

/** Between a number and what it counts there is seldom more: `32 other NATO members`. */
const REACH = 32

/** Units of several words or signs: `miles per hour`, `°C`. */
const MEASURE = /^[ -]?\p{L}+(?: (?:per|an?) |\/)(?:hour|second|h|s)\b|^ ?[°º]? ?(?:degrees? )?(?:C|F|Celsius|Fahrenheit)\b/u

/** As it is first written, and a number with what it counts: `32` of `32 NATO nations` says too little on its own. */
export function wordsOf(fact: Pick<Fact, 'type' | 'value'>, { mention, source }: Pick<Mentioned, 'mention' | 'source'>): string {
  const unit = fact.type === 'number' && /^\S+ (?:square )?(\S+)/.exec(fact.value)?.[1]
  if (!unit) return mention.text
  const after = source.text.slice(mention.end, mention.end + REACH + unit.length)
  const measure = MEASURE.exec(after)
  if (measure) return mention.text + measure[0]
  const counted = Array.from(after.matchAll(/\p{L}+/gu)).find(([word]) => nounKey(word.toLowerCase()) === unit)
  return counted && !/[.;:!?\n]/.test(after.slice(0, counted.index)) ? mention.text + after.slice(0, counted.index + counted[0].length) : mention.text
}
