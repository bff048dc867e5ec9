/** A pair of nodes and the chance that they belong together. */
export interface Edge {
  a: number
  b: number
  chance: number
}

/** Chances are counted in such whole steps: sums of them do not depend on their order. */
const STEPS = 10_000
/** Chance of a pair that no edge joins: below 0, so that two that share nothing are kept apart, whatever they share with a third. */
const STRANGE = -1 * STEPS
/** The same where the side of the one has another node there that is like the other: what is told in one sentence here is told in two there. */
const EXCUSED = 0
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

/** The strongest first; what is as strong goes by its nodes. */
export function sortEdges(edges: Edge[]): Edge[] {
  return edges
    .map(({ a, b, chance }) => ({ a: Math.min(a, b), b: Math.max(a, b), chance }))
    .toSorted((p, q) => q.chance - p.chance || p.a - q.a || p.b - q.b)
}

class Clusters {
  /** Cluster of each node. */
  readonly of: Int32Array
  readonly #members: number[][]
  readonly #near: Map<number, number>[]
  /** For each node, how many of each side in its cluster are like it. */
  readonly #alike: Map<number, number>[]
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
    this.#alike = Array.from(sides, () => new Map())
    for (const { a, b, chance } of edges) {
      this.#near[a]!.set(b, Math.round(chance * STEPS))
      this.#near[b]!.set(a, Math.round(chance * STEPS))
    }
  }

  /** Joins the clusters of two nodes when that is worth it. */
  join(a: number, b: number): void {
    const [into, from] = [this.of[a]!, this.of[b]!]
    if (into === from || !this.#mayJoin(into, from)) return
    const nodes = this.#members[from]!.slice()
    let gain = 0
    for (const node of nodes) {
      gain -= this.#worth(node, from)
      this.#leave(node)
    }
    for (const node of nodes) {
      gain += this.#worth(node, into)
      this.#enter(node, into)
    }
    if (gain > 0) return
    for (const node of nodes) this.#leave(node)
    for (const node of nodes) this.#enter(node, from)
  }

  /** Whether two clusters would be worth joining if all strangers were excused: to try it is dear. */
  #mayJoin(into: number, from: number): boolean {
    let sum = 0
    for (const node of this.#members[from]!) {
      for (const other of this.#members[into]!) if (this.#sides[other] !== this.#sides[node]) sum += (this.#near[node]!.get(other) ?? EXCUSED) - this.#threshold
    }
    return sum > 0
  }

  /** Moves every node to where it is worth most; says whether any moved. */
  improve(): boolean {
    let moved = false
    for (const node of this.of.keys()) {
      const to = this.#bestFor(node)
      if (to === this.of[node]) continue
      moved = true
      this.#leave(node)
      this.#enter(node, to)
    }
    return moved
  }

  #bestFor(node: number): number {
    const own = this.of[node]!
    let best = own, most = this.#worth(node, own)
    if (most < 0) { best = this.#empty.at(-1)!; most = 0 }
    const seen = new Set([own])
    for (const [other, chance] of this.#near[node]!) {
      const there = this.of[other]!
      if (chance < this.#threshold || seen.has(there)) continue
      seen.add(there)
      const worth = this.#worth(node, there)
      if (worth > most) { best = there; most = worth }
    }
    return best
  }

  #leave(node: number): void {
    const cluster = this.of[node]!, members = this.#members[cluster]!
    members.splice(members.indexOf(node), 1)
    for (const other of this.#alikeIn(node, cluster)) count(this.#alike[other]!, this.#sides[node]!, -1)
    this.#alike[node]!.clear()
    if (members.length === 0) this.#empty.push(cluster)
  }

  #enter(node: number, cluster: number): void {
    for (const other of this.#alikeIn(node, cluster)) {
      count(this.#alike[other]!, this.#sides[node]!, 1)
      count(this.#alike[node]!, this.#sides[other]!, 1)
    }
    this.of[node] = cluster
    if (this.#members[cluster]!.push(node) === 1) this.#empty.pop()
  }

  #alikeIn(node: number, cluster: number): number[] {
    const near = this.#near[node]!
    return this.#members[cluster]!.filter((other) => (near.get(other) ?? 0) >= this.#threshold)
  }

  /** What a node adds to a cluster, or would: the worth of its pairs, and of the strangers there whom it excuses. */
  #worth(node: number, cluster: number): number {
    const near = this.#near[node]!, side = this.#sides[node]!, alike = this.#alikeIn(node, cluster)
    const likeIt = new Set(alike.map((other) => this.#sides[other]!))
    let sum = 0
    for (const other of this.#members[cluster]!) {
      if (other === node) continue
      if (this.#sides[other] === side) sum += this.#excusedBy(node, alike, other) * (EXCUSED - STRANGE)
      else sum += (near.get(other) ?? (likeIt.has(this.#sides[other]!) || this.#alike[other]!.has(side) ? EXCUSED : STRANGE)) - this.#threshold
    }
    return sum
  }

  /** How many of those that are like a node are strangers to another one of its side, and have nobody else there to excuse them. */
  #excusedBy(node: number, alike: number[], other: number): number {
    const near = this.#near[other]!, side = this.#sides[node]!, own = this.of[node] === this.of[other] ? 1 : 0
    return alike.filter((k) => !near.has(k) && !this.#alike[other]!.has(this.#sides[k]!) && (this.#alike[k]!.get(side) ?? 0) === own).length
  }
}

function count(counts: Map<number, number>, key: number, by: number): void {
  const now = (counts.get(key) ?? 0) + by
  if (now > 0) counts.set(key, now)
  else counts.delete(key)
}
