import type { Entity } from '../model/article.ts'
import { push } from './lists/list.ts'
import { courtesies } from './lists/titles.ts'
import { isMisspelling } from './likeness.ts'
import { genderOf, isGiven, type PersonName, sameName } from './person-name.ts'
import type { Piece } from './pieces.ts'

/** Somebody an article names, while the forms of the name are being joined. */
export interface Person extends PersonName {
  entity: Entity
  /** Keys of all words of the fullest name. */
  keys: string[]
  titles: Set<string>
  /** Called by one name behind `his sister`, `her distraught dad`: a given name. */
  isKin?: true
  /** How often the article has named them so far; a headline counts double. */
  named: number
}

/** The people of one article: full names first, then what stands for them. */
export class People {
  readonly all: Person[] = []
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byName = new Map<string, Person>()
  private readonly byWord = new Map<string, Person[]>()
  private readonly slips = new Map<number, Person[]>()

  /** Joins full names, the longest first, so that George H. W. and George W. stand before a bare George can choose. */
  addAll(pieces: Piece[]): void {
    const named = pieces.filter(({ name }) => name.given.length)
    for (const piece of named.toSorted((a, b) => b.name.given.length - a.name.given.length || a.start - b.start)) {
      const { name } = piece
      const same = this.fitting(name)
      const person = same.length ? same[0]! : this.add(piece, name)
      if (same.length > 1) continue
      note(person, piece)
    }
  }

  add(piece: Piece, name: PersonName): Person {
    const entity: Entity = { id: `person:${piece.keys.join(' ')}`, type: 'person', name: piece.text, value: piece.text, forms: [], gender: name.given[0] ? genderOf(name.given[0]) : null, roles: [] }
    const person: Person = { ...name, entity, keys: piece.keys, titles: new Set(), named: 0 }
    this.all.push(person)
    if (name.given.length) this.byName.set(nameOf(name), person)
    push(this.bySurname, name.surname, person)
    for (const word of new Set(name.given)) push(this.byWord, word, person)
    for (const cut of cuts(name.surname)) push(this.slips, cut, person)
    note(person, piece)
    return person
  }

  /** Whom a piece can stand for: by the full name, else by the surname, else by another part of the name, else by a slip of the pen. */
  candidates(piece: Piece): Person[] {
    const { name } = piece
    if (name.given.length) {
      const full = this.fitting(name)
      return full.length ? full : (this.bySurname.get(name.surname) ?? []).filter((p) => endsWith(p.keys, piece.keys) || this.lacksGiven(p, piece))
    }
    const gender = titleGender(piece)
    const fits = (p: Person) => !gender || !p.entity.gender || p.entity.gender === gender
    const surnamed = (this.bySurname.get(name.surname) ?? []).filter(fits)
    if (surnamed.length || piece.titles.length > 1) return surnamed
    const given = (this.byWord.get(name.surname) ?? []).filter(fits)
    return given.length ? given : this.misspelt(name.surname).filter(fits)
  }

  /** Surname only, until somebody gives the rest: Mr. Marsh, then Peter Marsh. */
  private lacksGiven(person: Person, piece: Piece): boolean {
    return !person.given.length && isGiven(piece.keys[0]!)
  }

  private fitting(name: PersonName): Person[] {
    const exact = this.byName.get(nameOf(name))
    if (exact) return [exact]
    const bearers = this.bySurname.get(name.surname) ?? []
    const fitting = bearers.length > MOST_ALIKE ? [] : bearers.filter((p) => p.given.length && sameName(p, name))
    return fitting.length ? fitting : this.misspelt(name.surname).filter((p) => p.given.length && sameName(p, name))
  }

  private misspelt(surname: string): Person[] {
    if (surname.length < 5) return []
    const near = new Set<Person>()
    for (const cut of cuts(surname)) {
      const list = this.slips.get(cut) ?? []
      if (list.length < MOST_ALIKE) for (const person of list) near.add(person)
    }
    return [...near].filter((p) => p.surname.length > 3 && isMisspelling(p.surname, surname))
  }
}

function titleGender(piece: Piece): 'f' | 'm' | null {
  for (const title of piece.titles) {
    const gender = courtesies().get(title)
    if (gender === 'f' || gender === 'm') return gender
  }
  return null
}

/** What a mention tells of the person beside the name. */
export function note(person: Person, piece: Piece): void {
  for (const title of piece.titles) person.titles.add(title)
  person.entity.gender = titleGender(piece) ?? person.entity.gender
}

const nameOf = ({ given, surname, suffix }: PersonName) => `${given.join(' ')}|${surname}|${suffix}`

/** More bearers of one surname than any article has: beyond that only equal names are one. */
const MOST_ALIKE = 30

const endsWith = (keys: string[], tail: string[]) => tail.length < keys.length && tail.every((key, i) => keys[keys.length - tail.length + i] === key)

/** Hashes of the word itself and of all it leaves with one letter taken out: words that share none are more than a slip apart. */
export function cuts(word: string): number[] {
  const found = [hash(word, -1)]
  if (word.length <= 24) for (let i = 0; i < word.length; i += 1) found.push(hash(word, i))
  return found
}

/** Of a word without one of its letters (FNV-1a): names are compared in full afterwards. */
function hash(word: string, without: number): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) if (i !== without) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value
}
