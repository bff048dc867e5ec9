// Gradient-boosted decision trees for log loss (Friedman 2001; second-order gains as in XGBoost, Chen and Guestrin 2016).

const sigmoid = (z) => 1 / (1 + Math.exp(-z))

/**
 * rows: { x: Float64Array, y: 0–1, w: weight }. Options: trees, depth, rate (shrinkage), lambda (L2), least (hessian a leaf needs),
 * columns (share of features a tree may use), bins.
 */
export function boost(rows, { trees = 100, depth = 3, rate = 0.1, lambda = 8, least = 4, columns = 0.5, bins = 48 } = {}) {
  const width = rows[0].x.length
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f, bins))
  const binned = cuts.map((cut, f) => Uint8Array.from(rows, ({ x }) => binOf(cut, x[f])))
  const positive = rows.reduce((n, r) => n + r.w * r.y, 0), all = rows.reduce((n, r) => n + r.w, 0)
  const base = Math.log(positive / (all - positive))
  const z = new Float64Array(rows.length).fill(base), g = new Float64Array(rows.length), h = new Float64Array(rows.length)
  const random = generator(1)
  const forest = []
  for (let t = 0; t < trees; t += 1) {
    rows.forEach(({ y, w }, i) => { const p = sigmoid(z[i]); g[i] = w * (y - p); h[i] = w * p * (1 - p) })
    const features = cuts.map((_, f) => f).filter(() => random() < columns)
    const grow = (ids, level) => {
      let G = 0, H = 0
      for (const i of ids) { G += g[i]; H += h[i] }
      const value = rate * G / (H + lambda)
      const split = level < depth ? bestSplit(ids, features, { cuts, binned, g, h, G, H, lambda, least }) : null
      if (!split) { for (const i of ids) z[i] += value; return { value } }
      const side = binned[split.feature]
      return { value, feature: split.feature, cut: cuts[split.feature][split.bin], below: grow(ids.filter((i) => side[i] <= split.bin), level + 1), above: grow(ids.filter((i) => side[i] > split.bin), level + 1) }
    }
    forest.push(grow(Int32Array.from(rows.keys()), 0))
  }
  return { base, forest }
}

function bestSplit(ids, features, { cuts, binned, g, h, G, H, lambda, least }) {
  let best = null, most = 1e-3
  for (const feature of features) {
    const size = cuts[feature].length + 1, side = binned[feature]
    const gs = new Float64Array(size), hs = new Float64Array(size)
    for (const i of ids) { gs[side[i]] += g[i]; hs[side[i]] += h[i] }
    let gl = 0, hl = 0
    for (let bin = 0; bin + 1 < size; bin += 1) {
      gl += gs[bin]
      hl += hs[bin]
      if (hl < least || H - hl < least) continue
      const gain = gl * gl / (hl + lambda) + (G - gl) ** 2 / (H - hl + lambda) - G * G / (H + lambda)
      if (gain > most) { most = gain; best = { feature, bin } }
    }
  }
  return best
}

/** Cuts between values, finer towards the top, where pairs that say the same are. Four digits, as they are written down. */
function cutsOf(rows, f, bins) {
  const values = Float64Array.from(rows, ({ x }) => x[f]).toSorted()
  const cuts = Array.from({ length: bins - 1 }, (_, b) => Number(values[Math.floor((1 - (1 - (b + 1) / bins) ** 2) * (values.length - 1))].toPrecision(4)))
  return Float64Array.from(new Set(cuts)).toSorted()
}

function binOf(cuts, value) {
  let low = 0, high = cuts.length
  while (low < high) { const middle = (low + high) >> 1; if (value > cuts[middle]) low = middle + 1; else high = middle }
  return low
}

const generator = (seed) => () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648

export function predict({ base, forest }, x) {
  return sigmoid(forest.reduce((sum, tree) => { let node = tree; while (node.below) node = x[node.feature] > node.cut ? node.above : node.below; return sum + node.value }, base))
}

/** The format that src/align/forest.ts reads. */
export function write({ base, forest }) {
  const nodes = (node) => node.below ? [`${node.feature},${node.cut},${digits(node.value)}`, ...nodes(node.below), ...nodes(node.above)] : [`-1,${digits(node.value)}`]
  return `[${[digits(base), ...forest.map((tree) => nodes(tree).join(', '))].join(',\n')}]`
}
const digits = (value) => String(Number(value.toFixed(4)))
