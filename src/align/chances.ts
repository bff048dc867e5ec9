/** The chances of pairs in flat arrays, from both sides: those of sentence `n` stand from `starts[n]` to `starts[n + 1]`, by the other's number. */
export class Chances {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly chances: Float64Array

  /** @param pairs by `a` and then by `b`, which is greater */
  constructor(sentences: number, pairs: { a: number; b: number; chance: number }[]) {
    this.starts = new Int32Array(sentences + 1)
    this.others = new Int32Array(2 * pairs.length)
    this.chances = new Float64Array(2 * pairs.length)
    for (const { a, b } of pairs) {
      this.starts[a + 1]! += 1
      this.starts[b + 1]! += 1
    }
    for (let n = 0; n < sentences; n += 1) this.starts[n + 1]! += this.starts[n]!
    const next = this.starts.slice()
    const set = (a: number, b: number, chance: number): void => {
      this.others[next[a]!] = b
      this.chances[next[a]!++] = chance
    }
    // Lesser numbers first, so that every row is sorted.
    for (const { a, b, chance } of pairs) set(b, a, chance)
    for (const { a, b, chance } of pairs) set(a, b, chance)
  }

  /** 0 for a pair that is not among them. */
  of(a: number, b: number): number {
    let low = this.starts[a]!
    const end = this.starts[a + 1]!
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1
      if (this.others[middle]! < b) low = middle + 1
      else high = middle
    }
    return low < end && this.others[low] === b ? this.chances[low]! : 0
  }
}
