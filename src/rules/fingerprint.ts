import { createHash } from 'node:crypto'
import { cutWords } from '../text/words.ts'

/** The same for the same rule, words and sources, however often each says them; of a draft that is checked only the words count, since it is no source. */
export function fingerprint(rule: string, draft: string | null, sources: { label: string; text: string }[]): string {
  const told = new Set(sources.map(({ label, text }) => `${label}: ${wordsOf(text)}`))
  const parts = [rule, ...(draft === null ? [] : [wordsOf(draft)]), ...[...told].toSorted()]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** As they are compared, so that wrapping and typography change nothing. */
const wordsOf = (text: string): string => cutWords(text, { start: 0, end: text.length }).map((w) => w.key).join(' ')

/** The second finding of the same words gets a number, so that each can be suppressed by itself. */
export function numberAlike<Found extends { fingerprint: string }>(findings: Found[]): Found[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` }
  })
}
