import { clusterNodes, type Edge, sortEdges } from './clusters.ts'

interface Node {
  article: number
  text: string
}

/**
 * Clusters nodes as if the copies of each sentence were one: of very many articles only a few pairs of copies are ever laid side by side, and
 * those that nobody looked at would keep them apart. Two texts are as likely to tell the same as any two of their copies are. Nodes must be
 * sorted by their text. Gives the cluster of each node.
 */
export function clusterCopiesAsOne(nodes: Node[], edges: Edge[], threshold: number): Int32Array {
  const leaders = findLeaders(nodes)
  const best = new Map<number, Edge>()
  for (const { a, b, chance } of edges) {
    const [p, q] = [leaders[a]!, leaders[b]!]
    if (nodes[p]!.article === nodes[q]!.article) continue
    const key = Math.min(p, q) * nodes.length + Math.max(p, q), known = best.get(key)
    if (!known || known.chance < chance) best.set(key, { a: p, b: q, chance })
  }
  const clusters = clusterNodes(Int32Array.from(nodes, (n) => n.article), sortEdges([...best.values()]), threshold)
  return leaders.map((leader) => clusters[leader]!)
}

/** For each node the first one of its text; what stands in one article for the second time has a first of its own. */
function findLeaders(nodes: Node[]): Int32Array {
  const leaders = Int32Array.from(nodes.keys())
  let firsts: number[] = [], turns = new Map<number, number>()
  for (const [n, { article, text }] of nodes.entries()) {
    if (text !== nodes[n - 1]?.text) { firsts = []; turns = new Map() }
    const turn = turns.get(article) ?? 0
    turns.set(article, turn + 1)
    leaders[n] = firsts[turn] ??= n
  }
  return leaders
}
