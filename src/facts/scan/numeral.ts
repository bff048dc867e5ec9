/** One number as it is written, without what stands around it. */
export interface Numeral {
  kind: 'count' | 'ordinal' | 'fraction' | 'vague'
  /** Index of the first token behind it. */
  next: number
  low: number
  high: number
  step: number
  inWords: boolean
  /** 1e6 for `3 million`, 1 without a scale. */
  factor: number
  /** `a hundred` and `half a dozen` are round by themselves. */
  round: boolean
  digits?: string
}

export const whole = (value: number, next: number): Numeral => ({ kind: 'count', next, low: value, high: value, step: 1, inWords: true, factor: 1, round: false })
