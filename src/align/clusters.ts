/** A pair of nodes and the chance that they belong together. */
export interface Edge {
  a: number
  b: number
  chance: number
}

/** Chance of a pair that no edge joins: below 0, so that two that share nothing are kept apart, whatever they share with a third. */
const STRANGE = -1
/** Chances are counted in such whole steps: sums of them do not depend on their order. */
const STEPS = 10_000
const ROUNDS = 4

/**
 * Correlation clustering (Bansal, Blum and Chawla 2004): every pair of nodes of different sides within a cluster is worth its chance
 * less the threshold, and the sum is made large, first by joining along the strongest edges, then by moving single nodes.
 * So clusters do not chain: a node that is like one member must also pay for all others that it is not like. Edges must be
 * sorted, and nodes numbered, by what they are and not by the order of the sources. Gives the cluster of each node.
 */
export function clusterNodes(sides: Int32Array, edges: Edge[], threshold: number): Int32Array {
  const clusters = new Clusters(sides, edges, threshold)
  for (const { a, b, chance } of edges) if (chance >= threshold) clusters.join(a, b)
  for (let round = 0; round < ROUNDS && clusters.improve(); round += 1) continue
  return clusters.of
}

class Clusters {
  /** Cluster of each node. */
  readonly of: Int32Array
  readonly #members: number[][]
  readonly #near: Map<number, number>[]
  readonly #sides: Int32Array
  readonly #threshold: number
  /** Clusters that have lost their last node. */
  readonly #empty: number[] = []

  constructor(sides: Int32Array, edges: Edge[], threshold: number) {
    this.#sides = sides
    this.#threshold = Math.round(threshold * STEPS)
    this.of = Int32Array.from(sides.keys())
    this.#members = Array.from(sides.keys(), (n) => [n])
    this.#near = Array.from(sides, () => new Map())
    for (const { a, b, chance } of edges) {
      this.#near[a]!.set(b, Math.round(chance * STEPS))
      this.#near[b]!.set(a, Math.round(chance * STEPS))
    }
  }

  /** Joins the clusters of two nodes when that is worth it. */
  join(a: number, b: number): void {
    const [into, from] = [this.of[a]!, this.of[b]!]
    if (into === from || this.#members[from]!.reduce((sum, node) => sum + this.#worth(node, into), 0) <= 0) return
    for (const node of this.#members[from]!) {
      this.of[node] = into
      this.#members[into]!.push(node)
    }
    this.#members[from] = []
    this.#empty.push(from)
  }

  /** Moves every node to where it is worth most; says whether any moved. */
  improve(): boolean {
    let moved = false
    for (const node of this.of.keys()) {
      const to = this.#bestFor(node)
      if (to === this.of[node]) continue
      moved = true
      if (this.#members[to]!.push(node) === 1) this.#empty.pop()
      this.#leave(node)
      this.of[node] = to
    }
    return moved
  }

  #leave(node: number): void {
    const members = this.#members[this.of[node]!]!
    members.splice(members.indexOf(node), 1)
    if (members.length === 0) this.#empty.push(this.of[node]!)
  }

  #bestFor(node: number): number {
    const own = this.of[node]!
    let best = own, most = this.#worth(node, own)
    if (most < 0) { best = this.#empty.at(-1)!; most = 0 }
    for (const [other, chance] of this.#near[node]!) {
      const there = this.of[other]!
      if (chance < this.#threshold || there === own) continue
      const worth = this.#worth(node, there)
      if (worth > most) { best = there; most = worth }
    }
    return best
  }

  #worth(node: number, cluster: number): number {
    const near = this.#near[node]!
    let sum = 0
    for (const other of this.#members[cluster]!) {
      if (this.#sides[other] === this.#sides[node]) continue
      sum += (near.get(other) ?? STRANGE * STEPS) - this.#threshold
    }
    return sum
  }
}
