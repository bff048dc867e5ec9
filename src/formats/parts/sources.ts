import type { Source } from '../../model/comparison.ts'

/** What is looked up by id while claims are told. */
export interface SourceIndex {
  /** In the order of the comparison. */
  sources: Map<string, Source>
  /** Names, by the id of the quote. */
  speakers: Map<string, string>
}

export const indexSources = (sources: Source[]): SourceIndex => ({
  sources: new Map(sources.map((s) => [s.id, s])),
  speakers: new Map(sources.flatMap((s) => s.quotes.flatMap(({ id, speaker }) => (speaker ? [[id, speaker.name] as const] : [])))),
})
