/** Pairs of sentences by `a` and then by `b`, which is greater, each with a chance. */
export interface Pairs {
  a: Int32Array
  b: Int32Array
  chance: Float64Array
}

/** The chances of pairs in flat arrays, from both sides: those of sentence `n` stand from `starts[n]` to `starts[n + 1]`, by the other's number. */
export class Chances {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly chances: Float64Array

  /** Leaves out pairs below a chance. */
  constructor(sentences: number, { a, b, chance }: Pairs, least: number) {
    this.starts = new Int32Array(sentences + 1)
    let count = 0
    for (let i = 0; i < a.length; i += 1) {
      if (chance[i]! < least) continue
      this.starts[a[i]! + 1]! += 1
      this.starts[b[i]! + 1]! += 1
      count += 2
    }
    this.others = new Int32Array(count)
    this.chances = new Float64Array(count)
    for (let n = 0; n < sentences; n += 1) this.starts[n + 1]! += this.starts[n]!
    const next = this.starts.slice()
    const set = (from: number, to: number, i: number): void => {
      const at = next[from]!++
      this.others[at] = to
      this.chances[at] = chance[i]!
    }
    // Lesser numbers first, so that every row is sorted.
    for (let i = 0; i < a.length; i += 1) if (chance[i]! >= least) set(b[i]!, a[i]!, i)
    for (let i = 0; i < a.length; i += 1) if (chance[i]! >= least) set(a[i]!, b[i]!, i)
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
