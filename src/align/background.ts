import { BACKGROUND } from './background-data.ts'

let shares: Map<string, number> | null = null

/** Share of the sentences of English news that hold a word (by its stem); names and what is not common are as rare as one in 8,000. */
export function commonness(stem: string): number {
  shares ??= readShares()
  return shares.get(stem) ?? UNSEEN
}

const UNSEEN = 1 / 8000

function readShares(): Map<string, number> {
  const read = new Map<string, number>()
  const lines = BACKGROUND.split('\n')
  for (let step = 0; step < lines.length; step += 1) for (const stem of lines[step]!.split(' ')) read.set(stem, 2 ** (-step / 2))
  return read
}
