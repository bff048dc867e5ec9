import { diffArrays } from 'diff'

/** A stretch that two lists have in common: it starts at index `a` of the one and `b` of the other. */
export interface Run {
  a: number
  b: number
  length: number
}

/**
 * What two lists of words have in common, in order (Myers 1986). The effort is bounded by the number of edits, never by time, so that
 * every machine gives the same answer; of lists further apart than `limit` only the common beginning and end come back.
 */
export function commonRuns(a: string[], b: string[], limit: number): Run[] {
  const head = commonHead(a, b)
  const tail = commonTail(a, b, head)
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const changes = (inA.length && inB.length && diffArrays(inA, inB, { maxEditLength: limit })) || []
  return [{ a: 0, b: 0, length: head }, ...toRuns(changes, head), { a: a.length - tail, b: b.length - tail, length: tail }].filter((run) => run.length > 0)
}

function toRuns(changes: { added: boolean; removed: boolean; count: number }[], offset: number): Run[] {
  const runs: Run[] = []
  let [a, b] = [offset, offset]
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ a, b, length: count })
    if (!added) a += count
    if (!removed) b += count
  }
  return runs
}

function commonHead(a: string[], b: string[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1
  return n
}

function commonTail(a: string[], b: string[], head: number): number {
  let n = 0
  while (n < a.length - head && n < b.length - head && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1
  return n
}
