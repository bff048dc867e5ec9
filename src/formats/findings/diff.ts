import type { Edit, Finding, Place, WordDiff } from '../../model/finding.ts'
import { DIFF_SIGNS, type Paint } from '../parts/paint.ts'

/** How one stretch of a word diff is shown. */
type Show = (edit: Edit) => string

/** How many words are shown beside a change, and of a long change at its beginning and at its end. */
const BESIDE = 8
const WITHIN = 12
/** To leave out fewer is not worth the gap. */
const LEAST_GAP = 5

/** With signs around what is gone and what is new: close to the words, spaces outside. */
export const signed = (signs: Paint['signs']): Show => ({ kind, text }) => {
  const [before, after] = (kind !== 'same' && signs[kind]) || ['', '']
  return text.replace(/\S(?:.*\S)?/s, (words) => before + words + after)
}

/** The message with the word diff behind it, in one line. */
export const say = ({ message, diff }: Pick<Finding, 'message' | 'diff'>, show = signed(DIFF_SIGNS)): string =>
  (diff ? `${message}: ${showDiff(diff, show).join('; ')}` : message)

/** Each wording of the sources beside the draft's; where there are several, with the sources that have it. */
export const showDiff = (diff: WordDiff[], show: Show): string[] => cutDiff(diff).map((edits) => edits.map(show).join(''))

export const cutDiff = (diff: WordDiff[]): Edit[][] => diff.map(({ sources, edits }) => [
  { kind: 'same', text: `${diff.length > 1 ? `${sources.join(', ')}: ` : ''}“` }, ...edits.map((edit, i) => shorten(edit, { isFirst: i === 0, isLast: i + 1 === edits.length })), { kind: 'same', text: '”' },
])

/** Beside a word diff, which has their words, only the lines of the sources matter. */
export const linesOf = (related: Place[], draft: Place): string[] => [...new Set(related.filter((r) => r.path !== draft.path).map((r) => `${r.path}:${r.line}`))]

/** A long quote around its changes, with … for the rest. */
const shorten = ({ kind, text }: Edit, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): Edit =>
  ({ kind, text: kind === 'same' ? leaveOut(text, isFirst ? 0 : BESIDE, isLast ? 0 : BESIDE) : leaveOut(text, WITHIN, WITHIN) })

/** The first and the last words of a text. */
function leaveOut(text: string, first: number, last: number): string {
  const words = Array.from(text.matchAll(/\S+/g))
  if (words.length < first + last + LEAST_GAP) return text
  const head = first ? text.slice(0, words[first - 1]!.index + words[first - 1]![0].length) : ''
  const tail = last ? text.slice(words[words.length - last]!.index) : ''
  return [head, '…', tail].filter(Boolean).join(' ')
}
