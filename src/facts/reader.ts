import type { Document, Reading, Register } from '../model/article.ts'
import type { FactType } from '../model/comparison.ts'
import type { Line } from './scan/scan.ts'

/** Finds one type of fact in a document and says what each place means. */
interface Reader {
  type: FactType
  /** Texts with the values that must be read in them, in text order. */
  examples: { text: string; values: string[] }[]
  /** Texts in which nothing of the type must be read. */
  silent: string[]
}

/** Reads the sentences one by one that hold a number or a word of the calendar, cut into tokens once for all readers. */
export interface LineReader extends Reader {
  read(line: Line): Reading[]
}

/** Reads what the register has found. */
export interface NameReader extends Reader {
  find(document: Document, register: Register): Reading[]
}

export type FactReader = LineReader | NameReader
