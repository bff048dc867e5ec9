import { ExpectedError } from '../model/errors.ts'
import { nearest } from '../text/nearest.ts'

/** @throws {ExpectedError} that names the nearest choice, or all of them */
export function readChoice<Choice extends string>(option: string, typed: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((c) => c === typed)
  if (choice) return choice
  const near = nearest(typed, [...choices])
  throw new ExpectedError(`${option} ${typed || "''"} is unknown: ${near ? `did you mean ${near}?` : `choose from ${choices.join(', ')}`}`)
}
