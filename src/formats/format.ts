import type { Comparison } from '../model/comparison.ts'

/** What a format may know of the place it is shown in. Width in columns. */
export interface View {
  color: boolean
  width: number
}

/** A format is a function to a string: it never prints, counts or exits. */
export interface Format {
  name: string
  describes: string
  render(comparison: Comparison, view: View): string
}
