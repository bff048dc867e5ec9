import type { Comparison, Fact, FactType, Mention } from '../../model/comparison.ts'
import { visible } from './escape.ts'

/** A fact as it is first written, and the lines on which each source mentions it. */
export interface FactRow {
  fact: Fact
  name: string
  lines: Map<string, number[]>
}

const ORDER: FactType[] = ['number', 'percent', 'money', 'age', 'duration', 'date', 'person', 'organisation', 'place']
const NAMES = new Set<FactType>(['person', 'organisation', 'place'])

export const isName = ({ fact }: FactRow): boolean => NAMES.has(fact.type)

/** By type, quantities first; within a type in the order of the articles. */
export function gatherFactRows({ facts, sources }: Comparison): FactRow[] {
  const mentions = new Map<string, { mention: Mention; source: string; line: number }[]>(facts.map((fact) => [fact.id, []]))
  for (const source of sources) {
    let at = 0
    for (const mention of source.mentions) {
      while (at + 1 < source.sentences.length && source.sentences[at + 1]!.start <= mention.start) at += 1
      mentions.get(mention.fact)?.push({ mention, source: source.id, line: source.sentences[at]?.line ?? 1 })
    }
  }
  const rows = facts.map((fact) => makeRow(fact, mentions.get(fact.id)!))
  return ORDER.flatMap((type) => rows.filter((row) => row.fact.type === type))
}

function makeRow(fact: Fact, places: { mention: Mention; source: string; line: number }[]): FactRow {
  const lines = new Map<string, number[]>(fact.sources.map((id) => [id, []]))
  for (const { source, line } of places) if (!lines.get(source)?.includes(line)) lines.get(source)?.push(line)
  return { fact, name: visible(NAMES.has(fact.type) ? fact.value : (places[0]?.mention.text ?? fact.value)), lines }
}
