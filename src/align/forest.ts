/** A forest of small decision trees in flat tables; a node's value is the log odds it adds to its parent's mean. */
export interface Forest {
  base: number
  roots: Int32Array
  /** Index of the feature that a node asks, -1 for a leaf. */
  feature: Int32Array
  cut: Float64Array
  /** Where to go when the feature is above the cut; the other way is the next node. */
  above: Int32Array
  value: Float64Array
}

/** Reads `base`, then a tree a line in preorder: `feature:cut:value` for a split, `value` for a leaf. */
export function readForest(data: string): Forest {
  const [base, ...trees] = data.trim().split('\n')
  const nodes = trees.map((tree) => tree.split(' '))
  const size = nodes.reduce((n, tree) => n + tree.length, 0)
  const forest: Forest = { base: Number(base), roots: new Int32Array(trees.length), feature: new Int32Array(size).fill(-1), cut: new Float64Array(size), above: new Int32Array(size), value: new Float64Array(size) }
  let at = 0
  for (const [t, tree] of nodes.entries()) {
    forest.roots[t] = at
    const open: number[] = []
    for (const [n, node] of tree.entries()) {
      const parts = node.split(':').map(Number)
      forest.value[at] = parts.at(-1)!
      if (parts.length === 3) { forest.feature[at] = parts[0]!; forest.cut[at] = parts[1]!; open.push(at) }
      else if (n + 1 < tree.length) forest.above[open.pop()!] = at + 1
      at += 1
    }
  }
  return forest
}

/** Log odds of a vector. */
export function runForest({ base, roots, feature, cut, above, value }: Forest, vector: Float64Array): number {
  let sum = base
  for (let t = 0; t < roots.length; t += 1) {
    let node = roots[t]!
    for (let f = feature[node]!; f >= 0; f = feature[node]!) node = vector[f]! > cut[node]! ? above[node]! : node + 1
    sum += value[node]!
  }
  return sum
}

/** How much each feature moved the log odds away from the mean of all pairs: the steps from node to node, added up by feature (Saabas 2014). */
export function explainForest({ roots, feature, cut, above, value }: Forest, vector: Float64Array): Float64Array {
  const parts = new Float64Array(vector.length)
  for (const root of roots) {
    let node = root
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      const next = vector[f]! > cut[node]! ? above[node]! : node + 1
      parts[f]! += value[next]! - value[node]!
      node = next
    }
  }
  return parts
}

export const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
