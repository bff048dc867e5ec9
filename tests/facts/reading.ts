import { readFacts } from '../../src/facts/table.ts'
import type { Reading } from '../../src/model/article.ts'
import { readRegisters } from '../../src/names/register.ts'
import { readDocument } from '../../src/text/document.ts'

/** All facts of a short text. */
export function factsOf(text: string, published?: string): Reading[] {
  const document = readDocument(published ? { text, published } : { text }, 's1')
  return readFacts(document, readRegisters([document])[0]!)
}

/** The values of one type. */
export const valuesOf = (text: string, type: string, published?: string): string[] => factsOf(text, published).filter((reading) => reading.type === type).map((reading) => reading.value)
