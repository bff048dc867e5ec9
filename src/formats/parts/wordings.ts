import { visible } from './escape.ts'
import type { Place } from './items.ts'
import type { SourceIndex } from './sources.ts'

/** Places with the same words are told together. */
export function groupWordings({ sources }: Pick<SourceIndex, 'sources'>, places: Place[]): Place[][] {
  const wordings = new Map<string, Place[]>()
  for (const place of places) {
    const wording = fold(sources.get(place.source)!.text.slice(place.start, place.end))
    wordings.set(wording, [...(wordings.get(wording) ?? []), place])
  }
  return [...wordings.values()]
}

/** Typography is no wording of its own. */
const fold = (text: string): string => visible(text).replace(/[“”„"]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').trim()
