import { offices } from './lists/titles.ts'
import type { Person } from './people.ts'
import type { Piece } from './pieces.ts'

/** How much more often than any other somebody must be named, for a bare surname to go on meaning them. */
const MAIN = 3

/**
 * Which of several people of one surname a bare surname means: who has the office before it, who alone was named so far, or whom the
 * article is about. Undefined where these do not tell.
 */
export function chooseBearer(people: Person[], piece: Piece): Person | undefined {
  const office = piece.titles.findLast((title) => offices().has(title))
  const holders = office ? people.filter((p) => p.titles.has(office)) : []
  if (holders.length === 1) return holders[0]
  const named = people.filter((p) => p.named > 0)
  if (named.length === 1) return named[0]
  const [main, other] = named.toSorted((a, b) => b.named - a.named)
  return main && main.named >= MAIN * other!.named ? main : undefined
}
