import type { Document, Reading, Register } from '../model/article.ts'
import type { FactType } from '../model/comparison.ts'
import type { Line } from './scan/scan.ts'

/** Finds one type of fact in a document and says what each place means. */
export interface FactReader {
  type: FactType
  /** Texts with the values that must be read in them, in text order. */
  examples: { text: string; values: string[] }[]
  /** Texts in which nothing of the type must be read. */
  silent: string[]
  /** `lines` are the sentences that hold numbers or words of the calendar, cut into tokens once for all readers. */
  find(document: Document, register: Register, lines: Line[]): Reading[]
}
