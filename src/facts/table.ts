import type { Document, Reading, Register } from '../model/article.ts'
import { number } from './number.ts'
import { organisation } from './organisation.ts'
import { percent } from './percent.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import type { FactReader } from './reader.ts'

export const FACT_READERS: FactReader[] = [percent, number, person, place, organisation]

/** All facts of a document in text order; where two readers claim one place, the earlier in the table wins. */
export function readFacts(document: Document, register: Register): Reading[] {
  return FACT_READERS.flatMap((reader) => reader.find(document, register)).toSorted((a, b) => a.start - b.start)
}
