import type { Reading } from './attribute.ts'

/** `“A,” he said, “b.”`: whether the second of two neighbours only goes on with the sentence that the first broke off. */
export function goesOn(text: string, first: Reading, second: Reading): boolean {
  const { frame, attribution } = first
  if (!attribution || attribution.phrase.first !== second.attribution?.phrase.first) return false
  if (second.frame !== frame || second.at <= first.at + 2) return false
  const brokenOff = /[,—–-]["”»'’]+$/.test(text.slice(frame[first.at]!.start, frame[first.at]!.end).slice(-4))
  const before = frame[second.at - 1]!.kind
  if (!brokenOff || (before !== 'comma' && before !== 'dash')) return false
  return frame.slice(first.at + 1, second.at).every(({ kind }) => kind !== 'stop' && kind !== 'quote')
}
