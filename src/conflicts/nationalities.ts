import type { Entity } from '../model/article.ts'
import { alignWords, isAllElseShared } from './alignment.ts'
import type { Place } from './gather.ts'
import { countries } from '../names/lists/countries.ts'
import { personRoles } from '../names/lists/roles.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Slot } from './slots.ts'
import type { ValueKind } from './values.ts'

/** Of these one may be told for the other. */
const KINDRED = ['Russia/Soviet Union', 'China/Taiwan', 'Serbia/Yugoslavia', 'Croatia/Yugoslavia', 'Bosnia and Herzegovina/Yugoslavia', 'Slovenia/Yugoslavia'].map((names) => names.split('/'))

/** Who one person is: `the German government` and `the French government` each act for themselves. */
const PERSON = /^(?:man|woman|boy|girl|teenager|tourist|national|citizen|traveller|traveler|visitor|passenger|climber|hiker|skier|diver|backpacker|pilgrim|migrant|couple|family)$/

/** `A German tourist` and `a French tourist`, where everything around them is the same: more often a demonym is a quality. */
export const NATIONALITIES: ValueKind<Entity> = {
  type: 'name',
  places: (side) => placesIn(side, side.article.register.mentions).filter(({ item }) => item.form === 'demonym' && countries().has(side.article.register.entities.get(item.entity)!.name)).map(({ item, ...place }) => ({
    ...place, value: side.article.register.entities.get(item.entity)!, key: item.entity, phrase: wordsAt(side.article, item),
  })),
  relate: (a, b) => (areKindred(a.value.name, b.value.name) || (!isChangedCopy(a, b) && (!isOfOnePerson(a) || !isOfOnePerson(b) || knows(a, b) || knows(b, a))) ? 'compatible' : 'doubtful'),
}

/** Fewer words than these two governments may well have in common: both welcome the deal. */
const FEWEST = 12

/** Whether two long sentences have every word in common but the one in question: a copy with a change. */
function isChangedCopy(a: Slot, b: Slot): boolean {
  const alignment = a.side.passage.words.length < FEWEST ? null : alignWords(a.side, b.side)
  return alignment !== null && isAllElseShared(alignment, a, b)
}

function isOfOnePerson({ side: { passage: { words } }, from, to }: Slot): boolean {
  const noun = words[to]?.key ?? ''
  return /^an?$/.test(words[from - 1]?.key ?? '') && (PERSON.test(noun) || personRoles().has(noun))
}

/** A report that names both countries tells of both. */
const knows = ({ side }: Place<Entity>, { key }: Place<Entity>): boolean => side.article.register.entities.has(key)

const areKindred = (a: string, b: string): boolean => KINDRED.some((names) => names.includes(a) && names.includes(b))
