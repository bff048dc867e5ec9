import { setFlagsFromString } from 'node:v8'
import type { ArticleInput } from '../model/article.ts'

/** Characters from which fewer collections pay: two short articles are done before the memory that this takes. */
const MUCH = 300_000

/** Lets the memory for what is short-lived grow at once to its most, not by doubling, where there is much to read. */
export function makeRoomFor(inputs: ArticleInput[]): void {
  if (inputs.reduce((sum, { text }) => sum + text.length, 0) >= MUCH) setFlagsFromString('--semi-space-growth-factor=16')
}
