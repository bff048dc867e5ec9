import type { Document, Reading, Register } from '../model/article.ts'
import type { FactType } from '../model/comparison.ts'

/** Finds one type of fact in a document and says what each place means. */
export interface FactReader {
  type: FactType
  find(document: Document, register: Register): Reading[]
}
