import type { Register } from '../../src/model/article.ts'
import { readRegisters } from '../../src/names/register.ts'
import { readDocument } from '../../src/text/document.ts'

export function read(...texts: string[]): Register[] {
  return readRegisters(texts.map((text, i) => readDocument({ text }, `s${i + 1}`)))
}

/** All that is named, as `type name: forms`. */
export function names(text: string): string[] {
  return Array.from(read(text)[0]!.entities.values(), (e) => `${e.type} ${e.name}: ${e.forms.join(', ')}`).toSorted()
}

/** The people named, by name. */
export const people = (text: string): string[] => [...read(text)[0]!.entities.values()].filter((e) => e.type === 'person').map((e) => e.name).toSorted()

/** Every mention of the given forms, as `words = name`. */
export function mentions(texts: string[], forms: RegExp): string[] {
  return read(...texts).flatMap((register, i) => register.mentions.filter((m) => forms.test(m.form)).map((m) => `${texts[i]!.slice(m.start, m.end)} = ${register.entities.get(m.entity)!.name}`))
}
