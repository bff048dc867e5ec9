import type { Block } from '../align/rows.ts'
import { type Input, type Output, type WorkName, WORKS } from '../align/works.ts'
import type { Article, ArticleInput } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Draft } from '../names/draft.ts'
import type { Roles } from '../names/refer.ts'
import { Share } from './share.ts'

/** Blocks that several hands take one after the other, whoever is free. */
export interface Blocks {
  /** Where each ends and the next begins. */
  ends: number[]
  /** How many are taken; in memory that threads share. */
  taken: Int32Array
}

/** What came of a block, by the number of the block. */
export type Done<T> = [block: number, result: T]

export interface Reading extends Blocks {
  inputs: ArticleInput[]
  lexicon: Lexicon
}

export interface Working<N extends WorkName> extends Blocks {
  name: N
  input: Input<N>
}

/** Does its part of the work, alone or beside others in threads of their own: the same comes of a block whoever takes it. */
export class Hand {
  readonly #shares = new Map<number, Share>()
  readonly #met = new Map<number, Draft[]>()
  readonly #onBlock: (done: number, of: number) => void

  constructor(onBlock: (done: number, of: number) => void = () => {}) {
    this.#onBlock = onBlock
  }

  /** Begins to read articles; those of a block are its own from then on. */
  names({ inputs, lexicon, ...blocks }: Reading): Done<Draft[]>[] {
    return this.#take(blocks, ({ from, to }, block) => {
      const share = new Share(inputs.slice(from, to), from, lexicon)
      this.#shares.set(block, share)
      return share.drafts
    })
  }

  /** Goes on with its own, whose names have met those of all others. */
  roles(met: Done<Draft[]>[]): Done<Roles[]>[] {
    return met.map(([block, drafts]) => {
      this.#met.set(block, drafts)
      return [block, this.#shares.get(block)!.roles(drafts)]
    })
  }

  /** Ends with its own. */
  articles(roles: Roles): Done<Article[]>[] {
    const read = Array.from(this.#shares, ([block, share], n): Done<Article[]> => {
      this.#onBlock(n, this.#shares.size)
      return [block, share.articles(this.#met.get(block)!, roles)]
    })
    this.#shares.clear()
    this.#met.clear()
    return read
  }

  work<N extends WorkName>({ name, input, ...blocks }: Working<N>): Done<Output<N>>[] {
    const work = (WORKS[name] as (given: Input<N>) => (block: Block) => Output<N>)(input)
    return this.#take(blocks, work)
  }

  #take<T>({ ends, taken }: Blocks, make: (range: Block, block: number) => T): Done<T>[] {
    const done: Done<T>[] = []
    for (let block = Atomics.add(taken, 0, 1); block < ends.length; block = Atomics.add(taken, 0, 1)) {
      this.#onBlock(block, ends.length)
      done.push([block, make({ from: ends[block - 1] ?? 0, to: ends[block]! }, block)])
    }
    return done
  }
}

/** One after the other, everything is in order again. */
export const inOrder = <T>(done: Done<T>[][]): T[] => done.flat().toSorted(([a], [b]) => a - b).map(([, result]) => result)
