import type { Article } from '../model/article.ts'
import type { Overlap } from '../model/comparison.ts'
import { type Copy, readCopies } from './copies.ts'
import { RUN } from './runs.ts'

/** Beyond so many sources, pairs that share nothing are left out: their number would grow with the square. */
const MANY = 100

/** For each two articles, the share of the shorter one's words that stand in runs of at least six words which the other has too. */
export function measureOverlaps(articles: Article[]): Overlap[] {
  const copies = readCopies(articles)
  const holders = findHolders(copies)
  const covered = copies.map((copy, n) => countByArticle(copy, n, holders))
  const shareOf = (a: number, b: number): number => {
    const [long, short] = [copies[a]!.length, copies[b]!.length]
    const [byA, byB] = [covered[a]!.get(b) ?? 0, covered[b]!.get(a) ?? 0]
    return Math.min(long, short) === 0 ? 0 : long === short ? Math.max(byA, byB) / long : long < short ? byA / long : byB / short
  }
  return articles.flatMap((a, i) => othersOf(i, covered, articles.length).map((k) => ({ a: a.id, b: articles[k]!.id, share: round(shareOf(i, k)) })))
}

function othersOf(article: number, covered: Map<number, number>[], articles: number): number[] {
  if (articles <= MANY) return Array.from({ length: articles - article - 1 }, (_, k) => article + 1 + k)
  return [...covered[article]!.keys()].filter((other) => other > article).toSorted((a, b) => a - b)
}

/** The articles that have each run, in order. */
function findHolders(copies: Copy[]): number[][] {
  const holders: number[][] = []
  for (const [article, { runs }] of copies.entries()) {
    for (const run of runs) {
      if (run < 0) continue
      const list = holders[run] ??= []
      if (list.at(-1) !== article) list.push(article)
    }
  }
  return holders
}

/** How many words of one article each other article has in common runs. */
function countByArticle({ runs }: Copy, article: number, holders: number[][]): Map<number, number> {
  const covered = new Map<number, number>()
  const until = new Map<number, number>()
  for (let i = 0; i < runs.length; i += 1) {
    if (runs[i]! < 0) continue
    for (const other of holders[runs[i]!]!) {
      if (other === article) continue
      covered.set(other, (covered.get(other) ?? 0) + i + RUN - Math.max(i, until.get(other) ?? 0))
      until.set(other, i + RUN)
    }
  }
  return covered
}

/** In steps of 1/10,000. */
const round = (x: number): number => Math.round(x * 10_000) / 10_000
