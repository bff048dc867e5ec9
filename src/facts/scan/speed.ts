import type { Token } from './lexer.ts'
import { nounKey } from './noun.ts'

/** By length and time, how the unit is called. */
const SPEEDS = new Map([['mile hour', 'mph'], ['km hour', 'kph'], ['meter second', 'meter per second']])
const TIMES = new Map([['hour', 'hour'], ['h', 'hour'], ['hr', 'hour'], ['second', 'second'], ['s', 'second'], ['sec', 'second']])

/** `98 miles per hour`, `98 miles an hour`, `150 km/h`: the unit and the index of its last token, from that of the length; null for a mere length. */
export function speedAt(tokens: Token[], length: number): { unit: string; last: number } | null {
  const [per, time] = [tokens[length + 1], tokens[length + 2]]
  if (!per || !time || !/^(?:per|an?|\/)$/.test(per.text)) return null
  const unit = SPEEDS.get(`${nounKey(tokens[length]!.key)} ${TIMES.get(time.key)}`)
  return unit === undefined ? null : { unit, last: length + 2 }
}
