import { CONCEPTS, type Story } from './story.ts'

/** Words at least this rare lead to candidates: nats, about one sentence in twelve. */
export const TELLING = 2.5

/**
 * Where each telling word, and each group of near synonyms, stands: the sentences of key `k` stand from `starts[k]` to `starts[k + 1]`,
 * in order. A word's key is its unit, a group's its number from `firstConcept` on.
 */
export interface UnitIndex {
  starts: Int32Array
  sentences: Int32Array
  firstConcept: number
}

export function indexUnits(story: Story): UnitIndex {
  const starts = new Int32Array(story.numbers + CONCEPTS + 1)
  forEachKey(story, (key) => { starts[key + 1]! += 1 })
  for (let key = 1; key < starts.length; key += 1) starts[key]! += starts[key - 1]!
  const next = starts.slice()
  const sentences = new Int32Array(starts.at(-1)!)
  forEachKey(story, (key, n) => { sentences[next[key]!++] = n })
  return { starts, sentences, firstConcept: story.numbers }
}

/** Once for each sentence that a key stands in. */
function forEachKey({ sentences, numbers, units: { starts, ids, concepts, plain } }: Story, visit: (key: number, n: number) => void): void {
  const last = new Int32Array(CONCEPTS).fill(-1)
  for (let n = 0; n < sentences; n += 1) {
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) {
      if (plain[i]! < TELLING) continue
      visit(ids[i]!, n)
      const concept = concepts[i]!
      if (concept >= 0 && last[concept] !== n) visit(numbers + concept, last[concept] = n)
    }
  }
}
