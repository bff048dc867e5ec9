import type { Alignment } from './alignment.ts'
import { isFunctionWord } from './words.ts'

/** Words by which two things of one kind are told apart: `the new hall`, `the old hall`. */
const APART = new Map([
  'new old', 'upper lower', 'left right', 'inner outer', 'front rear', 'large big small little', 'long short', 'day night', 'home away', 'morning afternoon evening', 'spring summer autumn winter', 'primary secondary', 'adult child', 'state federal', 'inbound outbound', 'northbound southbound', 'eastbound westbound',
].flatMap((line, n) => line.split(' ').map((key) => [key, n] as const)))

/** Whether one noun is described in two ways, each of which only one sentence has. */
export function tellTwoApart({ a: { passage: { words: mine } }, b: { passage: { words: theirs } } }: Alignment): boolean {
  return mine.some(({ key }, i) => {
    const kind = APART.get(key), noun = mine[i + 1]
    if (kind === undefined || !noun || isFunctionWord(noun) || theirs.some((word) => word.key === key)) return false
    return theirs.some((word, k) => word.key !== key && APART.get(word.key) === kind && theirs[k + 1]?.stem === noun.stem && !mine.some((own) => own.key === word.key))
  })
}
