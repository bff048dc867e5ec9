import type { EntityType } from '../model/article.ts'
import { opensList } from './evidence.ts'
import { isGiven } from './person-name.ts'
import type { Piece } from './pieces.ts'

/** The further names of lists of people, of which a plural tells: Bo Lund of `lawyers Ann Reed and Bo Lund`. */
export function listedPeople(text: string, pieces: Piece[], typeOf: (piece: Piece) => EntityType | null): Piece[] {
  const found: Piece[] = []
  let before: Piece | undefined
  for (const piece of pieces) {
    const goesOn = before !== undefined && /^(?:,|, and| and) $/.test(text.slice(before.end, before.start === piece.start ? before.end : Math.min(piece.start, before.end + 7)))
    if (goesOn && typeOf(piece) === null && (piece.keys.length > 1 || isGiven(piece.keys[0]!))) found.push(piece)
    const isPerson = typeOf(piece) === 'person' || found.at(-1) === piece
    before = isPerson && (goesOn || opensList(text, piece)) ? piece : undefined
  }
  return found
}
