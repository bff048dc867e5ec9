import { nameKey } from './key.ts'
import { isGiven, parseName } from './person-name.ts'
import type { Piece } from './pieces.ts'

/** `Bring Una home`, where the article names Una Hale: the first word has its capital from the sentence or the quotation that it opens. */
export function dropOpeners(pieces: Piece[], text: string): void {
  const named = pieces.filter(({ keys }) => keys.length > 1)
  const given = new Set(named.filter((piece) => isGiven(piece.keys[0]!) || piece.type === 'person').map(({ keys }) => keys[0]!))
  const inside = new Set(named.filter((piece) => !opens(piece, text)).map(({ keys }) => keys.join(' ')))
  for (const piece of named) {
    const { keys } = piece
    if (piece.type !== null || piece.known || keys.length > 2 || isGiven(keys[0]!) || !given.has(keys[1]!) || inside.has(keys.join(' ')) || !opens(piece, text)) continue
    const at = piece.text.lastIndexOf(' ') + 1
    const name = piece.text.slice(at)
    Object.assign(piece, { start: piece.start + at, text: name, keys: [nameKey(name)], name: parseName(nameKey(name)), opens: false })
  }
}

const opens = (piece: Piece, text: string): boolean => piece.opens || /["“‘'«:] ?$/.test(text.slice(Math.max(0, piece.start - 2), piece.start))
