import type { Quantity } from '../model/article.ts'

const SECONDS = new Map(Object.entries({ second: 1, minute: 60, hour: 3600, day: 86_400, month: 2_629_746, year: 31_556_952 }))

/** Nouns that count the same heads; `12 men` stays apart from `12 people`, since the men may be a part of them. */
const ALIKE = ['country nation state member ally', 'people person human', 'vote ballot', 'soldier troop', 'child kid', 'police officer policeman'].map((line) => new Set(line.split(' ')))

/** Whether two units count the same: `open` where only one is known or two nouns may mean the same, `converted` for hours and minutes. */
export function sameUnit(a: string | null, b: string | null): 'same' | 'open' | 'converted' | null {
  if (a === b) return 'same'
  if (a === null || b === null) return a === 'score' || b === 'score' ? null : 'open'
  if (SECONDS.has(a) && SECONDS.has(b)) return 'converted'
  return ALIKE.some((set) => set.has(a) && set.has(b)) ? 'open' : null
}

/** The same for all nouns that may count the same: `32 nations` of an alliance are its `32 members`. */
export function unitFamily(unit: string | null): string | null {
  const family = unit === null ? -1 : ALIKE.findIndex((set) => set.has(unit))
  return family < 0 ? unit : `alike ${family}`
}

export function toSeconds(quantity: Quantity): Quantity {
  const factor = SECONDS.get(quantity.unit ?? '') ?? 1
  return { ...quantity, low: quantity.low * factor, high: quantity.high * factor, step: quantity.step * factor }
}
