import { offices } from './lists/titles.ts'
import type { Person } from './people.ts'
import type { Piece } from './pieces.ts'

/** How much more often than any other somebody must be named, for a bare surname to go on meaning them. */
const MAIN = 3

/**
 * Which of several people of one surname a bare surname means: who has the office before it, who alone was named so far, or whom the
 * article is about. Undefined where these do not tell.
 */
export function chooseBearer(people: Person[], piece: Piece, text: string): Person | undefined {
  const generation = piece.keys.length === 1 && people.some(({ suffix }) => suffix) ? GENERATION.exec(text.slice(Math.max(0, piece.start - 12), piece.start))?.[1] : undefined
  if (generation) return ofGeneration(people, /^(?:young|jun)/.test(generation))
  return people.length > 1 ? mainBearer(people, piece) : people[0]
}

function mainBearer(people: Person[], piece: Piece): Person | undefined {
  const office = piece.titles.findLast((title) => offices().has(title))
  const holders = office ? people.filter((p) => p.titles.has(office)) : []
  if (holders.length === 1) return holders[0]
  const named = people.filter((p) => p.named > 0)
  if (named.length === 1) return named[0]
  const [main, other] = named.toSorted((a, b) => b.named - a.named)
  return main && main.named >= MAIN * other!.named ? main : undefined
}

const GENERATION = /\bthe (elder|older|younger|senior|junior) $/i

/** `The younger Reid` is Tom Reid Jr, the elder one his father. */
function ofGeneration(people: Person[], isYoung: boolean): Person | undefined {
  const named = people.find(({ suffix }) => suffix)!
  const namesakes = people.filter(({ given }) => given[0] === named.given[0])
  const fitting = namesakes.filter(({ suffix }) => (suffix !== '' && !/^se?n?r$/.test(suffix)) === isYoung)
  return namesakes.length === 2 && fitting.length === 1 ? fitting[0] : undefined
}

/** `Tom Reid and his son, Tom Reid Jr,` are two people wherever the article names them. */
export function markSons(text: string, pieces: Piece[]): void {
  const isOf = ({ name, start }: Piece) => name.suffix !== '' && /\b(?:son|grandson|nephew),? $/.test(text.slice(Math.max(0, start - 12), start))
  const sons = new Set(pieces.filter(isOf).map(({ keys }) => keys.join(' ')))
  for (const piece of pieces) if (sons.has(piece.keys.join(' '))) piece.name = { ...piece.name, isSon: true }
}
