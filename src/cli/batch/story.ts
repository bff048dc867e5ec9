import { visibleJson } from '../../formats/parts/escape.ts'
import type { CompareOptions } from '../../model/options.ts'
import { compareSources } from '../../pipeline.ts'
import { readPlace, type Story } from './scan.ts'

/** The comparison of one story of a file of articles, as a line of JSON. */
export async function compareStory(file: number, { story, places, digest }: Story, options: CompareOptions): Promise<string> {
  const comparison = await compareSources(places.map((place) => readPlace(file, place).article), options)
  return `${visibleJson(JSON.stringify({ ...comparison, batch: { story, ids: places.map((p) => p.id), digest } }))}\n`
}
