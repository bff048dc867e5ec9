import type { Document, Passage } from '../model/article.ts'
import { isCapital, nameKey } from './key.ts'
import { commonWords, nonNames } from './lists/words.ts'
import type { Gazetteer } from './own.ts'
import { parseName } from './person-name.ts'
import type { Piece } from './pieces.ts'

/** A line of capitals, or one in which all words but the small ones have one: capitals say nothing there. It ends without a full stop, unless it is a long one. */
export function isHeadline(sentence: Passage): boolean {
  if (sentence.words.length > 30) return false
  let [capital, small] = [0, 0]
  for (const { text } of sentence.words) {
    if (text.length < 4 || /\d/.test(text)) continue
    if (isCapital(text)) capital += 1
    else if ((small += 1) > 1) return false
  }
  const stopped = /[.]['’"”]?$/.test(sentence.text.slice(-2)) && /[a-z]/.test(sentence.text)
  return capital + small >= (stopped ? 6 : 3) && (small === 0 || (capital >= 7 && !stopped))
}

/** All stretches of up to three capitalised words, the longest first, without overlap: what they name is for the body to say. */
export function findHeadlineNames(sentence: Passage, document: Document, { lookUp, isNamed }: { lookUp: Gazetteer['lookUp']; isNamed: (piece: Piece) => boolean }): Piece[] {
  const pieces: Piece[] = []
  const { words } = sentence
  for (let i = 0; i < words.length; i += 1) {
    const piece = [3, 2, 1].map((n) => stretch(i, n)).find((p) => p !== null)
    if (!piece) continue
    pieces.push(piece)
    i += piece.keys.length - 1
  }
  return pieces

  function stretch(from: number, count: number): Piece | null {
    const part = words.slice(from, from + count)
    if (part.length < count || !part.every((w) => isCapital(w.text))) return null
    const [start, end] = [part[0]!.start, part.at(-1)!.end]
    const text = document.text.slice(start, end).replace(/['’]s?$/i, '')
    if (/[^\w\u00C0-\u036F.'’ -]/.test(text)) return null
    const keys = nameKey(text).split(' ')
    const known = lookUp(text) ?? null
    if (((count === 1 || !known) && commonWords().has(keys[0]!)) || (count === 1 && nonNames().has(keys[0]!))) return null
    const piece: Piece = { start, end: start + text.length, text, keys, name: parseName(keys.join(' ')), type: known?.type ?? null, known, titles: [], possessive: false, sentence: sentence.index, opens: from === 0 }
    return count === 1 || known || isNamed(piece) ? piece : null
  }
}
