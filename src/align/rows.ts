/** Lists of numbers in one row: list `n` stands from `starts[n]` to `starts[n + 1]` of the items. */
export interface Rows {
  starts: Int32Array
  items: Int32Array
}

/** Sentences, articles or pairs from one number up to another. */
export interface Block {
  from: number
  to: number
}

/** A list of numbers that grows, in a fraction of the room that an array takes. */
export class Column<T extends Int32Array | Float64Array> {
  length = 0
  #items: T
  readonly #make: (length: number) => T

  constructor(make: (length: number) => T) {
    this.#make = make
    this.#items = make(256)
  }

  push(item: number): void {
    if (this.length === this.#items.length) this.#grow()
    this.#items[this.length] = item
    this.length += 1
  }

  at(index: number): number {
    return this.#items[index]!
  }

  set(index: number, item: number): void {
    this.#items[index] = item
  }

  finish(): T {
    return this.#items.slice(0, this.length) as T
  }

  #grow(): void {
    const items = this.#make(2 * this.length)
    items.set(this.#items)
    this.#items = items
  }
}

export type Ints = Column<Int32Array>
export type Floats = Column<Float64Array>
export const ints = (): Ints => new Column((length) => new Int32Array(length))
export const floats = (): Floats => new Column((length) => new Float64Array(length))

export const joinInts = (lists: Int32Array[]): Int32Array => fill(new Int32Array(lengthOf(lists)), lists)
export const joinFloats = (lists: Float64Array[]): Float64Array => fill(new Float64Array(lengthOf(lists)), lists)

const lengthOf = (lists: { length: number }[]): number => lists.reduce((sum, list) => sum + list.length, 0)

function fill<T extends Int32Array | Float64Array>(joined: T, lists: T[]): T {
  let at = 0
  for (const list of lists) {
    joined.set(list, at)
    at += list.length
  }
  return joined
}
