import type { Amount } from './amount.ts'
import type { Token } from './lexer.ts'

const SCALES = new Map([['c', 'celsius'], ['celsius', 'celsius'], ['centigrade', 'celsius'], ['f', 'fahrenheit'], ['fahrenheit', 'fahrenheit']])

export interface Temperature {
  unit: string
  /** Index of the unit's last token. */
  last: number
  /** Below zero. */
  negative: boolean
}

/** `minus 10C`, `−12 degrees`, `40 degrees Celsius`, `20°C`; null for what is no temperature. A lone letter is a scale where it is glued to the number. */
export function temperatureOf({ tokens, at, next, low, high }: Amount): Temperature | null {
  const degrees = /^(?:degrees?|°|º)$/.test(tokens[next]?.key ?? '')
  const scale = tokens[degrees ? next + 1 : next]
  const unit = scale && (scale.key.length > 1 || scale.glued || degrees) ? SCALES.get(scale.key) : undefined
  if (unit === undefined && !degrees) return null
  return { unit: unit ?? 'degree', last: unit !== undefined && degrees ? next + 1 : next, negative: low === high && low > 0 && isNegated(tokens, at) }
}

/** A sign stands right before the number and behind a space. */
function isNegated(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.key === 'minus' || (before !== undefined && /^[-−–]$/.test(before.text) && tokens[at]!.glued && !before.glued)
}
