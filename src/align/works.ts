import { Proposer } from './candidates.ts'
import type { Rated } from './context.ts'
import type { Block, Rows } from './rows.ts'
import { Rater, Scorer } from './similarity.ts'
import type { Story } from './story.ts'

/** What is done with sentences or pairs in blocks, by any thread and in any order: tables are laid out once, then it goes block by block. */
export const WORKS = {
  propose: (story: Story) => {
    const proposer = new Proposer(story)
    return (block: Block) => proposer.propose(block)
  },
  rate: ({ story, proposed }: { story: Story; proposed: Rows }) => {
    const rater = new Rater(story, proposed)
    return (block: Block) => rater.rate(block)
  },
  score: ({ story, rated }: { story: Story; rated: Rated }) => {
    const scorer = new Scorer(story, rated)
    return (block: Block) => scorer.score(block)
  },
}

export type WorkName = keyof typeof WORKS
export type Input<N extends WorkName> = Parameters<(typeof WORKS)[N]>[0]
export type Output<N extends WorkName> = ReturnType<ReturnType<(typeof WORKS)[N]>>

/** Who does such work: one alone, or several threads. */
export interface Workers {
  /** Puts tables where all can look at them. */
  share<T extends object>(tables: T): T
  /** Does a work on so many sentences or pairs; gives what comes of the blocks in their order. */
  work<N extends WorkName>(name: N, input: Input<N>, size: number): Promise<Output<N>[]>
}
