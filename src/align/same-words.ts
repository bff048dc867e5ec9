import { PairNumbers } from './pair-numbers.ts'
import { ints } from './rows.ts'
import type { Story } from './story.ts'

/**
 * Pairs of sentences of the same words, however common these are, in a row: the first of one article with the first of the next, and so on,
 * each with at most so many before it.
 */
export function proposeTwins({ sentences, article, words: { starts, keys } }: Story, most: number): Int32Array {
  const beginnings = new PairNumbers(keys.length)
  const turns = new Map<number, number>()
  const twins = new Map<number, number[]>()
  const pairs = ints()
  for (let n = 0; n < sentences; n += 1) {
    if (article[n] !== article[n - 1]) turns.clear()
    // Each beginning has a number, and the next word makes another of it: the last one stands for all words.
    let number = -1
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) number = beginnings.of(number, keys[i]!)
    const turn = turns.get(number) ?? 0
    turns.set(number, turn + 1)
    const key = turn * (keys.length + 1) + number + 1
    const others = twins.get(key)
    if (!others) twins.set(key, [n])
    else {
      for (const other of others) {
        pairs.push(n)
        pairs.push(other)
      }
      others.push(n)
      if (others.length > most) others.shift()
    }
  }
  return pairs.finish()
}
