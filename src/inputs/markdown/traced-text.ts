import type { Role } from '../../model/comparison.ts'
import type { Piece } from '../../model/article.ts'
import type { Block } from '../input.ts'

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y

/** A paragraph in the making, which notes for every word where it stands in the file. */
export class TracedText {
  #text = ''
  readonly #pieces: Piece[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** Words as they are meant, of which the file between `from` and `to` is the writing: with escapes, references and the indents of its lines. */
  add(words: string, from: number, to: number): void {
    let at = from
    for (let i = 0; i < words.length; ) {
      const run = this.#sameFrom(words, i, at, to)
      if (run > 0) {
        this.#piece(words.slice(i, i + run), at, at + run)
        i += run
        at += run
        continue
      }
      const line = words[i] === '\n' || words[i] === '\r' ? this.#breakAt(at) : 0
      if (line) {
        this.#piece(' ', at, at + line)
        i += words.startsWith('\r\n', i) ? 2 : 1
        at += line
        continue
      }
      const reference = this.#referenceAt(at, to)
      const size = words.codePointAt(i)! > 0xffff ? 2 : 1
      if (reference) this.#piece(words.slice(i, i + size), at, at + reference)
      if (reference) i += size
      at += reference || 1
      if (at >= to) break
    }
  }

  /** What stands for something that is not in the file, such as the gap between two cells. */
  addGap(gap: string): void {
    if (this.#text) this.#text += gap
  }

  /** Null where nothing was added. */
  finish(role: Role): Block | null {
    return this.#text.trim() ? { role, text: this.#text, pieces: this.#pieces } : null
  }

  /** How many letters are the same in the words and in the file. */
  #sameFrom(words: string, i: number, at: number, to: number): number {
    let run = 0
    while (i + run < words.length && at + run < to && words[i + run] === this.#file[at + run] && !/[\r\n]/.test(words[i + run]!) && !this.#isWritten(words, i + run, at + run, to)) run += 1
    return run
  }

  #breakAt(at: number): number {
    return this.#file.startsWith('\r\n', at) ? 2 : /[\r\n]/.test(this.#file[at] ?? '') ? 1 : 0
  }

  /** Whether `&` is the beginning of a reference to itself. */
  #isWritten(words: string, i: number, at: number, to: number): boolean {
    const size = words[i] === '&' ? this.#referenceAt(at, to) : 0
    return size > 0 && words.slice(i, i + size) !== this.#file.slice(at, at + size)
  }

  #referenceAt(at: number, to: number): number {
    REFERENCE.lastIndex = at
    const size = REFERENCE.exec(this.#file)?.[0].length ?? 0
    return at + size <= to ? size : 0
  }

  #piece(text: string, from: number, to: number): void {
    this.#pieces.push({ start: this.#text.length, end: this.#text.length + text.length, from, to })
    this.#text += text
  }
}
