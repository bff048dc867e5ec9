import type { Span } from '../model/comparison.ts'
import type { Side } from './sides.ts'

/** Whether a text begins with what closes a dateline: the dash of `LISBON — `, or `(AP) — `. */
export const closesDateline = (text: string): boolean => /^\s*(?:\([^()\n]{1,40}\)\s*)?(?:[—–]|--?\s)/.test(text)

/** `BOSTON — `, `PARIS (AP) - `: where the report was written. */
export function opensWithDateline({ article, passage }: Side, { start, end }: Span): boolean {
  return start === passage.start && closesDateline(article.text.slice(end, end + 80).replace(/^, \p{L}[\p{L}. ]*/u, ''))
}
