import type { Mention, Span } from '../../model/comparison.ts'
import { firstEndingAfter } from '../../text/spans.ts'

/** A span without the half of a person's name that it begins or ends in: of `Dan Colley` and `Colley` neither word is other news. */
export function outsideNames({ start, end }: Span, mentions: Mention[], text: string): Span[] {
  const from = cutBy(mentions, start)?.end ?? start
  const to = cutBy(mentions, end)?.start ?? end
  if (from >= to) return []
  const within = text.slice(from, to)
  const first = from + within.search(/\S|$/), last = from + within.trimEnd().length
  return first < last ? [{ start: first, end: last }] : []
}

/** The person's name that an offset lies inside of. */
function cutBy(mentions: Mention[], offset: number): Span | undefined {
  const mention = mentions[firstEndingAfter(mentions, offset)]
  return mention?.type === 'person' && mention.start < offset ? mention : undefined
}
