import type { Article, Group, Pair } from '../model/article.ts'
import { keepTwinsApart } from './twins.ts'
import type { Settings } from '../model/options.ts'

export function clusterPairs(nodes: number, edges: { a: number; b: number; s: number }[], side: Int32Array, t: number, opts: { rounds?: number; same?: number } = {}): Int32Array {
  const { rounds = 4, same = 0 } = opts
  const near: Map<number, number>[] = Array.from({ length: nodes }, () => new Map())
  for (const { a, b, s } of edges) { near[a]!.set(b, s); near[b]!.set(a, s) }
  const group = Int32Array.from({ length: nodes }, (_, i) => i)
  const members: number[][] = Array.from({ length: nodes }, (_, i) => [i])
  const worth = (x: number, list: number[]): number => {
    let sum = 0
    for (const y of list) if (y !== x) sum += side[x] === side[y] ? -same : (near[x]!.get(y) ?? 0) - t
    return sum
  }
  for (const { a, b, s } of edges) {
    if (s < t) break
    const [g, h] = [group[a]!, group[b]!]
    if (g === h) continue
    let gain = 0
    for (const x of members[g]!) gain += worth(x, members[h]!)
    if (gain <= 0) continue
    for (const x of members[h]!) group[x] = g
    members[g]!.push(...members[h]!)
    members[h] = []
  }
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    for (let x = 0; x < nodes; x += 1) {
      const own = worth(x, members[group[x]!]!)
      let best = 1e-9 + Math.max(0, own), to = own < -1e-9 ? -2 : -1
      if (to === -2) best = 1e-9
      for (const g of new Set([...near[x]!].filter(([, s]) => s >= t).map(([y]) => group[y]!))) {
        if (g === group[x]) continue
        const w = worth(x, members[g]!)
        if (w > best) { best = w; to = g }
      }
      if (to === -1) continue
      members[group[x]!] = members[group[x]!]!.filter((y) => y !== x)
      if (to === -2) { to = members.length; members.push([]) }
      members[to]!.push(x)
      group[x] = to
      moved = true
    }
    if (!moved) break
  }
  return group
}

/** Gathers linked sentences into statements: every sentence that is no credit ends in exactly one group. */
export function gatherStatements(articles: Article[], pairs: Pair[], { threshold }: Settings): Group[] {
  const ids = new Map<string, number>()
  const places: { article: number; index: number }[] = []
  articles.forEach((article, number) => article.sentences.forEach((s) => {
    if (s.role === 'credit') return
    ids.set(`${number}.${s.index}`, places.length)
    places.push({ article: number, index: s.index })
  }))
  const edges = keepTwinsApart(pairs, articles).flatMap((p) => {
    const a = ids.get(`${p.a.article}.${p.a.index}`), b = ids.get(`${p.b.article}.${p.b.index}`)
    return a === undefined || b === undefined ? [] : [{ a, b, s: p.similarity }]
  }).toSorted((p, q) => q.s - p.s)
  const group = clusterPairs(places.length, edges, Int32Array.from(places, (p) => p.article), threshold)
  const groups = new Map<number, Group>()
  places.forEach((place, n) => {
    const g = groups.get(group[n]!) ?? { kind: 'statement', members: [], similarity: 1, drift: null }
    g.members.push(place)
    groups.set(group[n]!, g)
  })
  for (const { a, b, s } of edges) if (group[a] === group[b]) groups.get(group[a]!)!.similarity = Math.min(groups.get(group[a]!)!.similarity, s)
  return [...groups.values()]
}
