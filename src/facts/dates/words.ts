const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const SHORT_WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')

export interface Named {
  /** Months from 1, weekdays from 0 for Sunday. */
  number: number
  /** An abbreviation, which may end in a full stop. */
  short: boolean
}

/** A full name that is its own abbreviation, `May`, counts as full. */
const named = (full: string[], short: string[], first: number): Map<string, Named> =>
  new Map([[short, true], [full, false]].flatMap(([names, isShort]) => (names as string[]).map((name, i): [string, Named] => [name, { number: i + first, short: isShort as boolean }])))

export const MONTHS = named(MONTH_NAMES, SHORT_MONTHS, 1).set('sept', { number: 9, short: true })
export const WEEKDAYS = named(WEEKDAY_NAMES, SHORT_WEEKDAYS, 0).set('tues', { number: 2, short: true }).set('weds', { number: 3, short: true }).set('thur', { number: 4, short: true }).set('thurs', { number: 4, short: true })

/** Days counted from today by their names. */
export const DAYS_AWAY = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]])

/** What `last`, `this` and `next` stand before. */
export const PERIODS = new Set(['week', 'weekend', 'month', 'year'])
export const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])

/** `last`, `this` and `next`, as so many periods away from now. */
export const SHIFTS = new Map([['last', -1], ['this', 0], ['next', 1]])

/** In minutes from midnight. */
export const HOURS_BY_NAME = new Map([['midnight', 0], ['noon', 720], ['midday', 720]])

const DATE_WORDS = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), ...DAYS_AWAY.keys(), ...SHIFTS.keys(), 'ago', ...HOURS_BY_NAME.keys()])

/** Whether a date may start with, or be told by, this word in lower case. */
export const isDateWord = (key: string): boolean => DATE_WORDS.has(key) || /(?:st|nd|rd|th|ty)$/.test(key)
