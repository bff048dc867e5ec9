import type { Quantity } from '../model/article.ts'

/** Two tellings of one number are seldom further apart than this; `$43 million in taxes` is no telling of the `$141 million` earned. */
const NEAR = 1.5
/** So near, two numbers are seldom of two things: `$140,937,785` and `$139 million` earned, a `48-page` and a `47-page` indictment. */
const CLOSE = 1.1

export const areNear = (a: Quantity, b: Quantity): boolean => areWithin(NEAR, a, b)
export const areClose = (a: Quantity, b: Quantity): boolean => areWithin(CLOSE, a, b)

function areWithin(factor: number, a: Quantity, b: Quantity): boolean {
  const [least, most] = [Math.min(a.low, b.low), Math.max(a.high, b.high)]
  return !a.ordinal && least > 0 && most <= least * factor
}
