import type { Origin, Piece } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstWhere } from './spans.ts'

/** Where a span of a text stands in the file that the text was taken from, marks between its words included. */
export function originalSpan({ pieces }: Origin, { start, end }: Span): Span {
  const first = pieces[countUpTo(pieces, start, (piece) => piece.end)] ?? pieces.at(-1)
  const last = pieces[countUpTo(pieces, end - 1, (piece) => piece.start) - 1] ?? pieces[0]
  if (!first || !last) return { start: 0, end: 0 }
  const from = startIn(first, start)
  return { start: from, end: Math.max(from, endIn(last, end)) }
}

const isExact = ({ start, end, from, to }: Piece): boolean => end - start === to - from

const startIn = (piece: Piece, start: number): number => (isExact(piece) && start > piece.start ? Math.min(piece.to, piece.from + start - piece.start) : piece.from)
const endIn = (piece: Piece, end: number): number => (isExact(piece) && end < piece.end ? piece.from + end - piece.start : piece.to)

/** How many pieces, which are in order, have an edge at or before an offset. */
const countUpTo = (pieces: Piece[], offset: number, edge: (piece: Piece) => number): number => firstWhere(pieces, (piece) => edge(piece) > offset)
