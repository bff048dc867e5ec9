import type { Entity } from '../model/article.ts'
import type { Place } from './gather.ts'
import { placesIn, wordsAt } from './places.ts'
import type { ValueKind } from './values.ts'

/** Of these one may be told for the other. */
const KINDRED = ['United Kingdom/England/Scotland/Wales/Northern Ireland', 'Russia/Soviet Union', 'China/Taiwan/Hong Kong/Tibet', 'Palestine/Gaza'].map((names) => names.split('/'))

/** `A German tourist` and `a French tourist`: more often a quality than a name, so they conflict only where everything around them is the same. */
export const NATIONALITIES: ValueKind<Entity> = {
  type: 'name',
  places: (side) => placesIn(side, side.article.register.mentions).filter(({ item }) => item.form === 'demonym').map(({ item, ...place }) => ({
    ...place, value: side.article.register.entities.get(item.entity)!, key: item.entity, phrase: wordsAt(side.article, item),
  })),
  relate: (a, b) => (knows(a, b) || knows(b, a) || areKindred(a.value.name, b.value.name) ? 'compatible' : 'doubtful'),
}

/** A report that names both countries tells of both. */
const knows = ({ side }: Place<Entity>, { key }: Place<Entity>): boolean => side.article.register.entities.has(key)

const areKindred = (a: string, b: string): boolean => KINDRED.some((names) => names.includes(a) && names.includes(b))
