import { PairNumbers } from './pair-numbers.ts'
import { ints, type Rows } from './rows.ts'
import type { Story } from './story.ts'

/**
 * Pairs of sentences of the same words, however common these are, in a row: the first of one article with the first of the next, and so on,
 * each with at most so many before it.
 */
export function proposeTwins(story: Story, most: number): Int32Array {
  const { texts } = story.words
  const shared = sharedTexts(story)
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

/** By the number of a text, whether several articles have it. */
function sharedTexts({ article, words: { texts, keys } }: Story): Uint8Array {
  const first = new Int32Array(keys.length + 1).fill(-1), shared = new Uint8Array(keys.length + 1)
  for (const [n, text] of texts.entries()) {
    if (first[text]! < 0) first[text] = article[n]!
    else if (first[text] !== article[n]) shared[text] = 1
  }
  return shared
}

/** A number for each list of words, the same for the same words: each beginning has one, and the next word makes another of it. 0 for none. */
export function numberTexts({ starts, items }: Rows): Int32Array {
  const beginnings = new PairNumbers(items.length)
  return Int32Array.from({ length: starts.length - 1 }, (_, n) => {
    let text = 0
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) text = beginnings.of(text, items[i]!) + 1
    return text
  })
}
