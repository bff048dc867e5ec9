import { FORMATS } from '../formats/table.ts'
import type { FormatEntry } from '../formats/format.ts'
import type { InputFormat } from '../inputs/input.ts'
import { INPUTS } from '../inputs/table.ts'
import type { ConflictType, Verdict } from '../model/comparison.ts'
import { ExpectedError } from '../model/errors.ts'
import { readChoice } from './choice.ts'
import { readTargets, type Target } from './targets.ts'

/** What was typed, each option read and checked by itself. Nothing is filled in: what is absent was not given. */
export interface Typed {
  format?: Target<FormatEntry>[]
  output?: string
  resume?: string
  input?: InputFormat
  cache?: string
  allowPrivate?: boolean
  maxSources?: number
  label?: string[]
  date?: string[]
  only?: Verdict[]
  failOn?: Failure[]
  threshold?: number
  lexicon?: string
  quiet?: boolean
  pair?: string[]
  explain?: boolean
  open?: boolean
  color?: boolean
  width?: number
}

export type Failure = Verdict | `conflict.${ConflictType}` | 'variant'

const VERDICTS: Verdict[] = ['agree', 'differ', 'unique']
const CONFLICTS: ConflictType[] = ['number', 'date', 'name', 'quote', 'speaker', 'negation']
const FAILURES: Failure[] = [...VERDICTS, ...CONFLICTS.map((type) => `conflict.${type}` as const), 'variant']

export const readFormats = readTargets(FORMATS)
export const readInput = (typed: string): InputFormat => INPUTS.find((i) => i.id === readChoice('--input', typed, INPUTS.map((input) => input.id)))!
export const readVerdicts = (typed: string): Verdict[] => typed.split(',').map((one) => readChoice('--only', one.trim(), VERDICTS))
export const readFailures = (typed: string): Failure[] => typed.split(',').map((one) => readChoice('--fail-on', one.trim(), FAILURES))
const collect = (typed: string, before: string[] = []): string[] => [...before, typed]

export function readResume(typed: string): string {
  if (typed !== '-') return typed
  throw new ExpectedError('--resume - is standard output, and nothing can be gone on with there: name the file of the interrupted run')
}

export function readLabel(typed: string, before?: string[]): string[] {
  if (!typed.trim()) throw new ExpectedError('--label is blank: give the name to show for the source')
  return collect(typed, before)
}

export function readMaxSources(typed: string): number {
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed)
  throw new ExpectedError(`--max-sources ${typed} is no count: give a whole number from 1, such as 10`)
}

export function readThreshold(typed: string): number {
  const value = Number(typed)
  if (typed.trim() && value >= 0 && value <= 1) return value
  throw new ExpectedError(`--threshold ${typed} is no chance: give a number from 0 to 1, such as 0.5`)
}

export function readWidth(typed: string): number {
  if (/^\d{2,4}$/.test(typed)) return Number(typed)
  throw new ExpectedError(`--width ${typed} is no width: give a number of columns from 10, such as 100`)
}

/** A day, or a moment with its time zone. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

export function readDate(typed: string, before?: string[]): string[] {
  const day = new Date(`${typed.slice(0, 10)}T00:00Z`)
  if (ISO_DATE.test(typed) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(typed.slice(0, 10))) return collect(typed, before)
  throw new ExpectedError(`--date ${typed} is no date: write it as 2024-10-01 or 2024-10-01T09:30Z`)
}
