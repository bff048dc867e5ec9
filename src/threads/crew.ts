import type { Input, Output, WorkName, Workers } from '../align/works.ts'
import type { Article, ArticleInput } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { OnProgress, Step } from '../model/options.ts'
import { meetNames } from '../names/across.ts'
import { uniteRoles } from '../names/refer.ts'
import { type Blocks, Hand, inOrder } from './hand.ts'
import { shareTables } from './tables.ts'

/** A hand in a thread of its own. */
export interface Helper {
  ask<T extends Task>(task: T, input: Parameters<Hand[T]>[0]): Promise<ReturnType<Hand[T]>>
  stop(): void
}

export type Task = 'names' | 'roles' | 'articles' | 'work'

/** Characters of articles, and sentences or pairs, that are given out at a time. */
const CHARACTERS = 50_000
const ITEMS = 256

/** All who work on one comparison: this thread, and where there is enough to do, helpers in others. The result is the same. */
export class Crew implements Workers {
  readonly #hand: Hand
  readonly #helpers: Helper[]
  readonly #onProgress: OnProgress
  #now: Pick<Step, 'stage'> & { part: number; parts: number } = { stage: 'read', part: 0, parts: 2 }

  constructor(onProgress: OnProgress, helpers: Helper[] = []) {
    this.#hand = new Hand((done, of) => this.#tell(done, of))
    this.#helpers = helpers
    this.#onProgress = onProgress
  }

  /** Names are read in every article before anything else, so that one article can give the full name another leaves out. */
  async read(inputs: ArticleInput[], lexicon: Lexicon): Promise<Article[]> {
    const reading = { inputs: inputs.map(withoutOrigin), lexicon, ...cutBlocks(inputs.length, (n) => inputs[n]!.text.length / CHARACTERS) }
    this.#now = { stage: 'read', part: 0, parts: 2 }
    const drafts = await this.#ask('names', this.#everyone(reading))
    meetNames(inOrder(drafts).flat())
    const roles = uniteRoles(inOrder(await this.#ask('roles', drafts)).flat())
    this.#now.part = 1
    const articles = inOrder(await this.#ask('articles', this.#everyone(roles))).flat()
    return articles.map((article, i) => ({ ...article, origin: inputs[i]!.origin ?? null }))
  }

  share<T extends object>(tables: T): T {
    return this.#helpers.length ? shareTables(tables) : tables
  }

  async work<N extends WorkName>(name: N, input: Input<N>, size: number): Promise<Output<N>[]> {
    this.#now = { stage: 'link', part: PARTS.indexOf(name), parts: PARTS.length }
    const working = { name, input, ...cutBlocks(size, () => 1 / ITEMS) }
    return inOrder(await this.#ask('work', this.#everyone(working))) as Output<N>[]
  }

  dismiss(): void {
    for (const helper of this.#helpers) helper.stop()
  }

  /** Each does its part at the same time; this thread is the last to be asked, since it hears nothing while it works. */
  async #ask<T extends Task>(task: T, inputs: Parameters<Hand[T]>[0][]): Promise<ReturnType<Hand[T]>[]> {
    const others = this.#helpers.map((helper, i) => helper.ask(task, inputs[i + 1]!))
    const own = (this.#hand[task] as (input: Parameters<Hand[T]>[0]) => ReturnType<Hand[T]>)(inputs[0]!)
    return [own, ...await Promise.all(others)]
  }

  #everyone<T>(input: T): T[] {
    return [input, ...this.#helpers.map(() => input)]
  }

  #tell(done: number, of: number): void {
    const { stage, part, parts } = this.#now
    this.#onProgress({ stage, done: part * of + done, of: parts * of })
  }
}

/** Where a text stands in its file is of no use for reading it, and long. */
function withoutOrigin(input: ArticleInput): ArticleInput {
  const { origin, ...rest } = input
  return origin ? rest : input
}

/** What is done to link sentences, in order. */
const PARTS: WorkName[] = ['propose', 'rate', 'score']

/** Cuts so many items into blocks; `share` says how much of a block an item fills. */
function cutBlocks(size: number, share: (n: number) => number): Blocks {
  const ends: number[] = []
  for (let n = 0, filled = 0; n < size; n += 1) {
    filled += share(n)
    if (filled < 1 && n + 1 < size) continue
    ends.push(n + 1)
    filled = 0
  }
  return { ends, taken: new Int32Array(new SharedArrayBuffer(4)) }
}
