import type { Pair } from '../model/article.ts'

/** So much of the shorter sentence is copied that the other article tells it there. */
const COPIED = 0.75
/** Likenesses below it are, beside a copy, mostly those of its surroundings: half of such pairs between real reports are no link. */
const FAINT = 0.55

type Place = Pair['a']

/** Pairs without the faint likenesses of a sentence to the neighbours of the one that has it word for word, unless a third article bears witness. */
export function passOverNeighbours(pairs: Pair[]): Pair[] {
  const copies = new Set(pairs.filter((p) => p.verbatim >= COPIED).map(({ a, b }) => `${keyOf(a)} ${keyOf(b)}`))
  const isCopy = (a: Place, b: Place) => copies.has(`${keyOf(a)} ${keyOf(b)}`)
  const isBesideCopy = ({ a, b }: Pair) => [-1, 1].some((step) => isCopy(a, { ...b, index: b.index + step }) || isCopy({ ...a, index: a.index + step }, b))
  const tellers = gatherTellers(pairs)
  const hasWitness = ({ a, b }: Pair) => [...tellers.get(keyOf(a)) ?? []].some((third) => tellers.get(keyOf(b))?.has(third))
  return pairs.filter((pair) => pair.similarity >= FAINT || pair.verbatim > 0 || !isBesideCopy(pair) || hasWitness(pair))
}

/** By sentence, the sentences of other articles that tell the same more than faintly. */
function gatherTellers(pairs: Pair[]): Map<string, Set<string>> {
  const tellers = new Map<string, Set<string>>()
  const add = (a: Place, b: Place) => tellers.set(keyOf(a), (tellers.get(keyOf(a)) ?? new Set()).add(keyOf(b)))
  for (const { a, b, similarity } of pairs) {
    if (similarity < FAINT) continue
    add(a, b)
    add(b, a)
  }
  return tellers
}

const keyOf = ({ article, index }: Place): string => `${article}.${index}`
