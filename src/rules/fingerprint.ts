import { createHash } from 'node:crypto'
import type { Place } from '../model/finding.ts'
import { cutWords } from '../text/words.ts'

/** The same for the same rule, words and sources; of a draft that is checked only the words count, since it is no source. */
export function fingerprint(rule: string, draft: Place | null, sources: Place[]): string {
  const parts = [rule, ...(draft ? [wordsOf(draft)] : []), ...sources.map((told) => `${told.label}: ${wordsOf(told)}`).toSorted()]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** As they are compared, so that wrapping and typography change nothing. */
const wordsOf = ({ text }: Place): string => cutWords(text, { start: 0, end: text.length }).map((w) => w.key).join(' ')

/** The second finding of the same words gets a number, so that each can be suppressed by itself. */
export function numberAlike<Found extends { fingerprint: string }>(findings: Found[]): Found[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
  })
}
