import { PairNumbers } from './pair-numbers.ts'
import { ints } from './rows.ts'
import type { Story } from './story.ts'

/**
 * Pairs of sentences of the same words, however common these are, in a row: the first of one article with the first of the next, and so on,
 * each with at most so many before it.
 */
export function proposeTwins(story: Story, most: number): Int32Array {
  const { texts, shared } = numberTexts(story)
  const turns = new Map<number, number>()
  const twins = new Map<number, number[]>()
  const pairs = ints()
  for (let n = 0; n < story.sentences; n += 1) {
    if (story.article[n] !== story.article[n - 1]) turns.clear()
    const text = texts[n]!
    if (!shared[text]) continue
    const turn = turns.get(text) ?? 0
    turns.set(text, turn + 1)
    const key = turn * shared.length + text
    const others = twins.get(key) ?? []
    if (others.length === 0) twins.set(key, others)
    for (const other of others) {
      pairs.push(n)
      pairs.push(other)
    }
    others.push(n)
    if (others.length > most) others.shift()
  }
  return pairs.finish()
}

/** A number for the words of each sentence, and by that number whether several articles have them. */
function numberTexts({ sentences, article, words: { starts, keys } }: Story): { texts: Int32Array; shared: Uint8Array } {
  const beginnings = new PairNumbers(keys.length)
  const texts = new Int32Array(sentences), first = new Int32Array(keys.length + 1).fill(-1), shared = new Uint8Array(keys.length + 1)
  for (let n = 0; n < sentences; n += 1) {
    // Each beginning has a number, and the next word makes another of it: the last one stands for all words, 0 for none.
    let text = 0
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) text = beginnings.of(text, keys[i]!) + 1
    texts[n] = text
    if (first[text]! < 0) first[text] = article[n]!
    else if (first[text] !== article[n]) shared[text] = 1
  }
  return { texts, shared }
}
