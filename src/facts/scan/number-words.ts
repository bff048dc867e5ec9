/** What a number word does in a numeral: units are added, `hundred` multiplies what stands before it, scales close a group. */
export interface NumberWord {
  kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'vague'
  value: number
  ordinal: boolean
}

const CARDINALS = `unit one two three four five six seven eight nine
teen ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split('\n').map((line) => line.split(' '))
const ORDINALS = `unit first second third fourth fifth sixth seventh eighth ninth
teen tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split('\n').map((line) => line.split(' '))
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Scales from the newspaper's desk, Indian ones with them; `m` and `b` only right behind digits. */
const SCALES: [string, number][] = [['thousand', 1e3], ['lakh', 1e5], ['lac', 1e5], ['million', 1e6], ['mn', 1e6], ['mln', 1e6], ['crore', 1e7],
  ['billion', 1e9], ['bn', 1e9], ['trillion', 1e12], ['tn', 1e12], ['trn', 1e12], ['quadrillion', 1e15]]
/** Least and greatest number that a writer would call so; `dozens` may be 20 or 120, hardly 150. */
export const VAGUE = new Map<string, [number, number]>(Object.entries({
  dozens: [20, 120], scores: [30, 200], hundreds: [150, 2000], thousands: [1500, 50_000], lakhs: [150_000, 5_000_000],
  millions: [1.5e6, 5e7], crores: [1.5e7, 5e8], billions: [1.5e9, 5e10], trillions: [1.5e12, 5e13],
}))

let starts: Set<string> | null = null

/** Whether a number may start with this word, in lower case. */
export const startsNumeral = (key: string): boolean => (starts ??= new Set([...'a an half several few couple tens'.split(' '), ...numberWords().keys()])).has(key)

let words: Map<string, NumberWord> | null = null

export function numberWords(): Map<string, NumberWord> {
  return (words ??= new Map(entries()))
}

function* entries(): Generator<[string, NumberWord]> {
  for (const [list, ordinal] of [[CARDINALS, false], [ORDINALS, true]] as const) {
    for (const [kind, ...names] of list) {
      for (const [i, name] of names.entries()) yield [name, { kind: kind as 'unit' | 'teen', value: (kind === 'unit' ? 1 : 10) + i, ordinal }]
    }
  }
  for (const [i, name] of TENS.entries()) {
    yield [name, { kind: 'ten', value: 20 + 10 * i, ordinal: false }]
    yield [name.replace(/y$/, 'ieth'), { kind: 'ten', value: 20 + 10 * i, ordinal: true }]
  }
  for (const [name, value] of SCALES) yield [name, { kind: 'scale', value, ordinal: false }]
  for (const [name, value] of [['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6]] as const) yield [name, { kind: value === 100 ? 'hundred' : 'scale', value, ordinal: true }]
  yield ['hundred', { kind: 'hundred', value: 100, ordinal: false }]
  yield ['dozen', { kind: 'dozen', value: 12, ordinal: false }]
  for (const [name, [low]] of VAGUE) yield [name, { kind: 'vague', value: low, ordinal: false }]
}
