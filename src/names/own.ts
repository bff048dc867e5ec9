import type { EntityType } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { gazetteerKey, type Known, lookUp } from './gazetteer.ts'
import { isGiven } from './person-name.ts'

/** Looks up a name as written, among the user's own first. */
export type LookUp = (written: string) => Known | undefined

/** The gazetteer with the names and aliases of a lexicon before it. */
export function lookUpWith({ aliases = {}, names = {} }: Lexicon): LookUp {
  const own = new Map<string, Known>()
  const add = (written: string, name: string, type: EntityType) => own.set(gazetteerKey(written), { type, name, form: 'full' })
  for (const [name, type] of Object.entries(names)) add(name, name, type)
  for (const [name, others] of Object.entries(aliases)) {
    const type = own.get(gazetteerKey(name))?.type ?? [name, ...others].map(lookUp).find((known) => known !== undefined)?.type ?? (isGiven(gazetteerKey(name.split(' ')[0]!)) ? 'person' : 'organisation')
    for (const written of [name, ...others]) add(written, name, type)
  }
  return own.size ? (written) => own.get(gazetteerKey(written)) ?? lookUp(written) : lookUp
}
