import type { Article, Group, Pair } from '../model/article.ts'
import type { Settings } from '../model/options.ts'
import { isCrowd } from './candidates.ts'
import { clusterNodes, type Edge, sortEdges } from './clusters.ts'
import { clusterCopiesAsOne } from './copies-as-one.ts'
import { passOverNeighbours } from './neighbours.ts'
import { keepTwinsApart } from './twins.ts'
import { keepUtterancesApart } from './utterances.ts'

interface Node {
  article: number
  index: number
  text: string
}

/** Gathers linked sentences into statements: every sentence that is no credit ends in exactly one group. */
export function gatherStatements(articles: Article[], pairs: Pair[], { threshold }: Settings): Group[] {
  const nodes = numberSentences(articles)
  const numbers = articles.map((a) => new Int32Array(a.sentences.length).fill(-1))
  for (const [n, { article, index }] of nodes.entries()) numbers[article]![index] = n
  const edges = sortEdges(keepUtterancesApart(passOverNeighbours(keepTwinsApart(pairs, articles)), articles, threshold).map(({ a, b, similarity }) => ({ a: numbers[a.article]![a.index]!, b: numbers[b.article]![b.index]!, chance: similarity })))
  const clusters = isCrowd(nodes.length) ? clusterCopiesAsOne(nodes, edges, threshold) : clusterNodes(Int32Array.from(nodes, (n) => n.article), edges, threshold)
  const { root, weakest } = spanTrees(clusters, edges.filter((e) => e.chance >= threshold))
  const groups = new Map<number, Group>()
  for (const [n, { article, index }] of nodes.entries()) {
    const group = groups.get(root(n)) ?? { kind: 'statement', members: [], similarity: weakest.get(root(n)) ?? 1, drift: null }
    group.members.push({ article, index })
    groups.set(root(n), group)
  }
  return [...groups.values()]
}

/** By their words and place, so that the order of the sources decides nothing. */
function numberSentences(articles: Article[]): Node[] {
  const ranks = rankArticles(articles)
  const nodes = articles.flatMap((a, article) => a.sentences.flatMap(({ role, index, text }) => role === 'credit' ? [] : [{ article, index, text }]))
  return nodes.toSorted((p, q) => compare(p.text, q.text) || p.index - q.index || ranks[p.article]! - ranks[q.article]!)
}

/** By article, how many others come before it when they are sorted by their texts. */
function rankArticles(articles: Article[]): Int32Array {
  const ranks = new Int32Array(articles.length)
  for (const [rank, article] of [...articles.keys()].toSorted((p, q) => compare(articles[p]!.text, articles[q]!.text)).entries()) ranks[article] = rank
  return ranks
}

const compare = (p: string, q: string): number => p < q ? -1 : p > q ? 1 : 0

/** The strongest links that hold each cluster together; what they do not reach falls off. A tree is as strong as its last link. */
function spanTrees(clusters: Int32Array, edges: Edge[]): { root: (node: number) => number; weakest: Map<number, number> } {
  const parent = Int32Array.from(clusters.keys())
  const root = (node: number): number => {
    while (parent[node] !== node) node = parent[node] = parent[parent[node]!]!
    return node
  }
  const weakest = new Map<number, number>()
  for (const { a, b, chance } of edges) {
    if (clusters[a] !== clusters[b] || root(a) === root(b)) continue
    parent[root(a)] = root(b)
    weakest.set(root(b), chance)
  }
  return { root, weakest }
}
