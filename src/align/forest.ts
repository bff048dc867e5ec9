/** A forest of small decision trees in flat tables; a node's value is the log odds it adds to its parent's mean. */
export interface Forest {
  base: number
  roots: Int32Array
  /** What each tree and all after it add at most. */
  rest: Float64Array
  /** Index of the feature that a node asks, -1 for a leaf. */
  feature: Int32Array
  cut: Float64Array
  /** Where to go when the feature is above the cut; the other way is the next node. */
  above: Int32Array
  value: Float64Array
}

/** Reads a list of numbers: the base, then each tree in preorder: `feature, cut, value` for a split, `-1, value` for a leaf. */
export function readForest(data: string): Forest {
  const numbers = JSON.parse(data) as number[]
  const most = numbers.length >> 1
  const [feature, cut, above, value] = [new Int32Array(most), new Float64Array(most), new Int32Array(most), new Float64Array(most)]
  const roots = [0], highest = [-Infinity]
  const open: number[] = []
  for (let i = 1, node = 0; i < numbers.length; node += 1) {
    feature[node] = numbers[i]!
    if (numbers[i]! >= 0) {
      cut[node] = numbers[i + 1]!
      value[node] = numbers[i + 2]!
      open.push(node)
      i += 3
      continue
    }
    value[node] = numbers[i + 1]!
    highest[roots.length - 1] = Math.max(highest[roots.length - 1]!, value[node]!)
    const parent = open.pop()
    if (parent !== undefined) above[parent] = node + 1
    else { roots.push(node + 1); highest.push(-Infinity) }
    i += 2
  }
  roots.pop()
  const rest = new Float64Array(roots.length + 1)
  for (let t = roots.length - 1; t >= 0; t -= 1) rest[t] = rest[t + 1]! + highest[t]!
  return { base: numbers[0]!, roots: Int32Array.from(roots), rest, feature, cut, above, value }
}

/** What is left of a forest seldom adds more than this share of the most that it could: 4 in 1,000 pairs that end above the least are lost, all of them below twice that. */
const RISE = 0.25

/** Log odds of a vector; where they will not reach `least`, anything below it. */
export function runForest({ base, roots, rest, feature, cut, above, value }: Forest, vector: Float64Array, least = -Infinity): number {
  let sum = base
  for (let t = 0; t < roots.length; t += 1) {
    if (sum + RISE * rest[t]! < least) return -Infinity
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
