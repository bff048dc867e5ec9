import type { EntityType, NameForm } from '../model/article.ts'
import { foldName, nameKey } from './key.ts'
import { remembered } from './lists/list.ts'
import { cities, states } from './lists/cities.ts'
import { countries, regions } from './lists/countries.ts'
import { organisations } from './lists/organisations.ts'

/** Something that needs no introduction. */
export interface Known {
  type: EntityType
  name: string
  form: NameForm
}

let lists: { known: Map<string, Known>; first: Set<string> } | undefined

/** Looks up a name as it is written. Acronyms count in capitals only: US, WHO and ICE are words otherwise. */
export const lookUp = (written: string): Known | undefined => find(written) ?? undefined

const find = remembered((written): Known | null => {
  const { known } = (lists ??= readLists())
  return known.get(acronymKey(written)) ?? known.get(nameKey(written)) ?? null
})

/** Whether a name of the lists begins with a word, given as its key. */
export const beginsKnown = (word: string): boolean => (lists ??= readLists()).first.has(word)

/** The key of the first word of a name, which is given as it stands in the lists. */
export function firstWord(listed: string): string {
  const space = listed.indexOf(' ')
  return space < 0 ? foldName(listed) : listed.slice(0, space)
}

/** Under what a name stands in the lists: an acronym in capitals without its dots, else folded. */
export const gazetteerKey = (written: string): string => acronymKey(written) || nameKey(written)

/** Most names are told by their second letter. */
const isAcronym = (name: string) => !isSmallLatin(name.charCodeAt(1)) && /^(?:[A-ZÀ-ÖØ-Þ0-9&-]\.?){2,8}$/.test(name)
const isSmallLatin = (code: number) => code > 96 && code < 123
const acronymKey = (name: string) => (isAcronym(name) ? name.replaceAll('.', '') : '')

function readLists(): NonNullable<typeof lists> {
  const [known, first] = [new Map<string, Known>(), new Set<string>()]
  const add = (written: string, entry: Known) => {
    const name = written.includes('_') ? written.replaceAll('_', ' ') : written
    const key = acronymKey(name) || foldName(name)
    if (known.has(key)) return
    known.set(key, entry)
    first.add(firstWord(key))
  }
  for (const [name, line] of [...countries(), ...regions(), ...states()]) {
    const [others = '', demonyms = '', capital = ''] = line.split(';')
    add(name, { type: 'place', name, form: 'full' })
    for (const other of words(others)) add(other, { type: 'place', name, form: formOf(other) })
    for (const demonym of words(demonyms)) add(demonym, { type: 'place', name, form: 'demonym' })
    if (capital) add(capital, { type: 'place', name: capital.replaceAll('_', ' '), form: 'full' })
  }
  addAll(cities(), 'place', add)
  addAll(organisations(), 'organisation', add)
  return { known, first }
}

function addAll(list: Map<string, string>, type: EntityType, add: (written: string, entry: Known) => void): void {
  for (const [name, others] of list) {
    add(name, { type, name, form: 'full' })
    for (const other of words(others)) add(other, { type, name, form: formOf(other) })
  }
}

const words = (list: string) => (list ? list.split(' ').filter(Boolean) : [])
const formOf = (written: string): NameForm => (isAcronym(written) || written.endsWith('.') ? 'acronym' : 'full')
