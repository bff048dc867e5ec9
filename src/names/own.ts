import type { EntityType } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { beginsKnown, firstWord, gazetteerKey, type Known, lookUp } from './gazetteer.ts'
import { isGiven } from './person-name.ts'

/** What needs no introduction, to this user. */
export interface Gazetteer {
  /** Looks up a name as written. */
  lookUp(written: string): Known | undefined
  /** Whether the name of anything begins with a word, given as its key: asked before the rest of a name is put together. */
  begins(word: string): boolean
}

/** The gazetteer with the names and aliases of a lexicon before it. */
export function gazetteerWith({ aliases = {}, names = {} }: Lexicon): Gazetteer {
  const own = new Map<string, Known>()
  const add = (written: string, name: string, type: EntityType) => own.set(gazetteerKey(written), { type, name, form: 'full' })
  for (const [name, type] of Object.entries(names)) add(name, name, type)
  for (const [name, others] of Object.entries(aliases)) {
    const type = own.get(gazetteerKey(name))?.type ?? [name, ...others].map(lookUp).find((known) => known !== undefined)?.type ?? (isGiven(gazetteerKey(name.split(' ')[0]!)) ? 'person' : 'organisation')
    for (const written of [name, ...others]) add(written, name, type)
  }
  if (!own.size) return { lookUp, begins: beginsKnown }
  const first = new Set(Array.from(own.keys(), firstWord))
  return { lookUp: (written) => own.get(gazetteerKey(written)) ?? lookUp(written), begins: (word) => first.has(word) || beginsKnown(word) }
}
