import type { Quantity } from '../model/article.ts'

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, month: 2_629_746, year: 31_556_952 }
const METRES = { millimeter: 0.001, centimeter: 0.01, inch: 0.0254, foot: 0.3048, yard: 0.9144, meter: 1, km: 1000, mile: 1609.344 }
const SQUARE_METRES = { 'square foot': 0.0929, 'square meter': 1, acre: 4046.86, hectare: 10_000, 'square km': 1e6, 'square mile': 2_589_988 }
const KILOGRAMS = { gram: 0.001, ounce: 0.02835, pound: 0.45359, kg: 1, stone: 6.35, ton: 1000 }
const METRES_PER_SECOND = { 'meter per second': 1, mph: 0.44704, kph: 0.27778, knot: 0.51444 }
const LITRES = { pint: 0.5, liter: 1, gallon: 3.785, barrel: 159 }

interface Measure {
  of: object
  factor: number
}

/** Units that one outlet gives and another converts, with the factor to the base of their kind. */
const MEASURES = new Map<string, Measure>([SECONDS, METRES, SQUARE_METRES, KILOGRAMS, METRES_PER_SECOND, LITRES].flatMap((of) => Object.entries(of).map(([unit, factor]): [string, Measure] => [unit, { of, factor }])))

const isTime = (unit: string): boolean => MEASURES.get(unit)?.of === SECONDS

/** Nouns that count the same heads; `12 men` stays apart from `12 people`, since the men may be a part of them. */
const ALIKE = ['country nation state member ally', 'people person human', 'vote ballot', 'soldier troop', 'police officer policeman policewoman cop', 'degree celsius', 'degree fahrenheit'].map((line) => new Set(line.split(' ')))

/** Two words for one thing: `19 actions` and `23 steps` cannot both be exact. */
const EQUAL = ['action step', 'company firm', 'lawmaker legislator', 'protester demonstrator', 'worker employee', 'student pupil', 'home house household', 'plane airplane', 'ship vessel', 'film movie', 'apartment flat', 'child kid', 'car automobile'].map((line) => new Set(line.split(' ')))

/**
 * Whether two units count the same: `open` where only one is known or two nouns may mean the same, `converted` for hours and minutes,
 * `rounded` for feet and metres, which are converted with rounding.
 */
export function sameUnit(a: string | null, b: string | null): 'same' | 'open' | 'converted' | 'rounded' | null {
  if (a === b) return 'same'
  if (a === null || b === null) return a === 'score' || b === 'score' ? null : 'open'
  const measure = MEASURES.get(a)
  if (measure && measure.of === MEASURES.get(b)?.of) return isTime(a) ? 'converted' : 'rounded'
  if (areEqual(a, b)) return 'same'
  return ALIKE.some((set) => set.has(a) && set.has(b)) ? 'open' : null
}

const areEqual = (a: string, b: string): boolean => EQUAL.some((set) => set.has(a) && set.has(b))

/** The same for all nouns that may count the same: `32 nations` of an alliance are its `32 members`. */
export function unitFamily(unit: string | null): string | null {
  const family = unit === null ? -1 : [...ALIKE, ...EQUAL].findIndex((set) => set.has(unit))
  return family < 0 ? unit : `alike ${family}`
}

/** In the base unit of its kind: seconds, metres, kilograms. */
export function toBase(quantity: Quantity): Quantity {
  const factor = MEASURES.get(quantity.unit ?? '')?.factor ?? 1
  return { ...quantity, low: quantity.low * factor, high: quantity.high * factor, step: quantity.step * factor }
}
