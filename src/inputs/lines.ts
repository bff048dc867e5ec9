import { readSync } from 'node:fs'

/** A line of a file, without its line break; offsets in bytes, numbers from 1. */
export interface Line {
  number: number
  start: number
  end: number
  bytes: Buffer
}

const CHUNK = 1 << 16
const BREAK = 10

/** The lines of an open file in order, one in memory at a time. The last one need not end in a line break. */
export function* readLines(file: number): Generator<Line> {
  const chunk = Buffer.alloc(CHUNK)
  let held: Buffer[] = []
  let [at, start, number] = [0, 0, 1]
  for (let size = readSync(file, chunk, 0, CHUNK, at); size > 0; size = readSync(file, chunk, 0, CHUNK, at)) {
    const read = chunk.subarray(0, size)
    let from = 0
    for (let stop = read.indexOf(BREAK); stop >= 0; stop = read.indexOf(BREAK, from)) {
      yield { number, start, end: at + stop, bytes: Buffer.concat([...held, read.subarray(from, stop)]) }
      held = []
      from = stop + 1
      start = at + from
      number += 1
    }
    held.push(Buffer.from(read.subarray(from)))
    at += size
  }
  if (at > start) yield { number, start, end: at, bytes: Buffer.concat(held) }
}
