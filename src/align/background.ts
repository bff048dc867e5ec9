import { BACKGROUND } from './background-data.ts'

let shares: Map<string, number> | null = null

/** Share of the sentences of English news that hold a word (by its stem); names and what is not common are as rare as one in 8,000. */
export function commonness(stem: string): number {
  shares ??= new Map(BACKGROUND.split('\n').flatMap((line, step) => line.split(' ').map((word): [string, number] => [word, 2 ** (-step / 2)])))
  return shares.get(stem) ?? UNSEEN
}

const UNSEEN = 1 / 8000
