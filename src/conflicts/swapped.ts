import type { Word } from '../model/article.ts'
import type { Slot } from './slots.ts'
import { isFunctionWord } from './words.ts'

/** Of two sides of which it matters not which is named first. */
const MUTUAL = new Set('and or with versus vs against between meet marri wed divorc debat fac join talk speak play equal resembl neighbour neighbor'.split(' '))

/** So many words before and after must be the same, or the sentences begin or end there. */
const AROUND = 2

/**
 * Where two values that both sentences give have changed places, `Marsh beat Brandt` and `Brandt beat Marsh`: each with the one that stands
 * there in the other sentence. The words between and around them must be the same.
 */
export function swappedIn<T extends Slot>(allies: [T, T][]): [T, T][] {
  for (const [p, q] of allies) {
    for (const [r, s] of allies) {
      if (p.side.number !== q.side.number && p.to <= r.from && s.to <= q.from && standAlike([p, r], [s, q])) return [[p, s], [r, q]]
    }
  }
  return []
}

function standAlike([p, r]: [Slot, Slot], [s, q]: [Slot, Slot]): boolean {
  const a = p.side.passage.words, b = s.side.passage.words
  const between = a.slice(p.to, r.from)
  if (between.every(isFunctionWord) || between.some(({ stem, key }) => MUTUAL.has(stem) || MUTUAL.has(key))) return false
  return areSame(between, b.slice(s.to, q.from)) && areSame(a.slice(Math.max(0, p.from - AROUND), p.from), b.slice(Math.max(0, s.from - AROUND), s.from)) && areSame(a.slice(r.to, r.to + AROUND), b.slice(q.to, q.to + AROUND))
}

const areSame = (a: Word[], b: Word[]): boolean => a.length === b.length && a.every(({ stem }, i) => stem === b[i]!.stem)
