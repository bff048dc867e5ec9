import type { Piece } from '../model/article.ts'
import type { Role } from '../model/comparison.ts'

/** A paragraph, headline, caption or credit line of an article. */
export interface Block {
  role: Role
  text: string
  /** Where it stands in `Extraction.file`, for formats that are text themselves; spans into this block's text. */
  pieces?: Piece[]
}

/** One article as its format gives it, before it is cut into sentences. */
export interface Extraction {
  /** In reading order; the article's text is theirs, with a blank line between them. */
  blocks: Block[]
  /** The headline, which need not stand among the blocks. */
  title: string | null
  outlet: string | null
  byline: string | null
  /** ISO 8601. */
  published: string | null
  /** BCP 47. */
  language: string | null
  /** The decoded file, of formats that are text themselves: the pieces of the blocks lead there, or the words are looked for in it. */
  file?: string
}

/** One kind of file that articles come in. What it takes to read it is loaded when there is one to read. */
export interface InputFormat {
  /** As `--input` takes it. */
  id: string
  /** What it is, in the plural. */
  describes: string
  /** Endings of its file names, with the dot, in small letters. */
  names: string[]
  /** Whether a file is of this kind, by its first bytes as Latin-1, without byte-order mark, zeros and leading blanks. */
  tells(head: string): boolean
  /**
   * The articles in it, at least one.
   * @throws {ExpectedError} with a message that goes on after the file's name
   */
  read(bytes: Uint8Array, name: string): Promise<Extraction[]>
}

/** An extraction of which nothing is known but its blocks. */
export const extractionOf = (blocks: Block[]): Extraction => ({ blocks, title: null, outlet: null, byline: null, published: null, language: null })
