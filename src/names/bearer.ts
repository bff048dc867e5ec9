import { offices } from './lists/titles.ts'
import type { Person } from './people.ts'
import type { Piece } from './pieces.ts'

/** How many sentences a name stays in mind. */
const NEAR = 2

/**
 * Which of several people of one surname a bare surname means: who has the office before it, who alone was named just before, or whom the
 * article is about. Undefined where these do not tell.
 */
export function chooseBearer(people: Person[], piece: Piece): Person | undefined {
  const office = piece.titles.findLast((title) => offices().has(title))
  const holders = office ? people.filter((p) => p.titles.has(office)) : []
  if (holders.length === 1) return holders[0]
  const [main, other] = people.toSorted((a, b) => b.named - a.named)
  const near = people.filter((p) => piece.sentence - p.last <= NEAR)
  if (near.length === 1 && (near[0] === main || main!.named < 2 * other!.named)) return near[0]
  return main!.named >= 2 && main!.named >= 2 * other!.named ? main : undefined
}
