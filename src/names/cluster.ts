import { cuts, type Person } from './people.ts'
import { push } from './lists/list.ts'
import { sameName } from './person-name.ts'

/** One person, as all articles name them. */
export interface Cluster {
  id: string
  people: Person[]
  /** Whether any article gives more than a surname. */
  full: boolean
  surnames: Set<string>
}

/** All people of one name in one gender, who cannot be told apart. */
interface Node {
  key: string
  people: Person[]
  gender: 'f' | 'm' | null
}

/** More people of one surname than any story has: beyond that only equal names are one. */
const MOST_ALIKE = 200

/** Joins people of all articles: equal names, names that can only be each other, and surnames that only one of them bears. */
export function clusterPeople(articles: Person[][]): Cluster[] {
  const nodes = gatherNodes(articles.flat())
  const full = nodes.filter((node) => node.people[0]!.given.length)
  const clusters = joinFull(full)
  const bySurname = new Map<string, Cluster[]>()
  const byGiven = new Map<string, Cluster[]>()
  for (const cluster of clusters) for (const surname of cluster.surnames) push(bySurname, surname, cluster)
  for (const cluster of clusters) for (const given of new Set(cluster.people.flatMap((p) => p.given.slice(0, 1)))) push(byGiven, given, cluster)
  for (const node of nodes) {
    if (node.people[0]!.given.length) continue
    const name = node.people[0]!.surname
    const fits = (c: Cluster) => c.full && agree(genderOf(c), node.gender)
    const bearers = (bySurname.get(name) ?? []).filter(fits)
    const bearer = bearers.length > 1 ? byTitle(bearers, node) : bearers[0] ?? onlyRelative(byGiven.get(name) ?? [], node, fits)
    if (bearer) bearer.people.push(...node.people)
    else clusters.push(makeCluster([node]))
  }
  return clusters
}

function gatherNodes(people: Person[]): Node[] {
  const nodes = new Map<string, Node>()
  const genders = new Map<string, Set<string>>()
  const nameOf = (p: Person) => [...p.given, p.surname, p.suffix].join(' ').trim()
  for (const person of people) if (person.entity.gender) genders.set(nameOf(person), (genders.get(nameOf(person)) ?? new Set<string>()).add(person.entity.gender))
  for (const person of people) {
    const name = nameOf(person)
    const split = (genders.get(name)?.size ?? 0) > 1
    const key = split ? `${name} ${person.entity.gender ?? ''}` : name
    const node = nodes.get(key) ?? { key, people: [], gender: split ? person.entity.gender : ([...(genders.get(name) ?? [])][0] as 'f' | 'm' | undefined) ?? null }
    node.people.push(person)
    nodes.set(key, node)
  }
  return [...nodes.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Joins two names when all that either could be is one and the same: George Bush is neither George W. nor George H. W. where both are named. */
function joinFull(nodes: Node[]): Cluster[] {
  const near = neighbours(nodes)
  const sure = new Set(nodes.filter((node) => [...near.get(node)!].every((a) => [...near.get(node)!].every((b) => a === b || near.get(a)!.has(b)))))
  const clusterOf = new Map<Node, Node[]>()
  for (const node of nodes) {
    const joined = [node, ...[...near.get(node)!].filter((other) => sure.has(node) && sure.has(other))]
    const group = joined.map((n) => clusterOf.get(n)).find((g) => g !== undefined) ?? []
    for (const n of joined) if (!clusterOf.has(n)) { group.push(n); clusterOf.set(n, group) }
  }
  return [...new Set(clusterOf.values())].map(makeCluster)
}

function neighbours(nodes: Node[]): Map<Node, Set<Node>> {
  const near = new Map<Node, Set<Node>>(nodes.map((node) => [node, new Set()]))
  const buckets = new Map<number, Node[]>()
  for (const node of nodes) for (const cut of cuts(node.people[0]!.surname)) push(buckets, cut, node)
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST_ALIKE) continue
    for (const a of bucket) for (const b of bucket) if (a !== b && agree(a.gender, b.gender) && sameName(a.people[0]!, b.people[0]!)) near.get(a)!.add(b)
  }
  return near
}

function makeCluster(nodes: Node[]): Cluster {
  const people = nodes.flatMap((node) => node.people)
  const first = nodes.toSorted((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))[0]!
  return { id: `person:${first.key}`, people, full: people[0]!.given.length > 0, surnames: new Set(people.map((p) => p.surname)) }
}

/** `Her dad Bo` here is Bo Lund there, if nobody else there is called Bo. */
function onlyRelative(bearers: Cluster[], node: Node, fits: (c: Cluster) => boolean): Cluster | undefined {
  return bearers.length === 1 && node.people.every((p) => p.isKin) && fits(bearers[0]!) ? bearers[0] : undefined
}

/** Of several bearers of a surname, the one who alone has the title: President Marsh. */
function byTitle(bearers: Cluster[], node: Node): Cluster | undefined {
  const titles = new Set(node.people.flatMap((p) => [...p.titles]))
  const fitting = bearers.filter((c) => c.people.some((p) => [...p.titles].some((title) => titles.has(title))))
  return fitting.length === 1 ? fitting[0] : undefined
}

const genderOf = (cluster: Cluster) => cluster.people.find((p) => p.entity.gender)?.entity.gender ?? null
const agree = (a: string | null, b: string | null) => a === null || b === null || a === b
