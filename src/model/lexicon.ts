import type { EntityType } from './article.ts'
import { ExpectedError } from './errors.ts'

/** What a user adds to the word lists, as the JSON of `--lexicon`. */
export interface Lexicon {
  /** Other names of a person, place or organisation, by the name it should have: `{ "Kyiv": ["Kiev", "Kyjiw"] }`. */
  aliases?: Record<string, string[]>
  /** Words with several spellings, by the one to read them as: `{ "jail": ["gaol"] }`. */
  spellings?: Record<string, string[]>
  /** What a name names: `{ "Rosneft": "organisation" }`. */
  names?: Record<string, EntityType>
}

const TYPES = new Set<unknown>(['person', 'place', 'organisation'])
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim())

/** Checks a lexicon that came from outside; `source` names it in the message of the ExpectedError. */
export function checkLexicon(value: unknown, source = 'the lexicon'): Lexicon {
  if (!isObject(value)) throw new ExpectedError(`${source} is no JSON object: write it as { "aliases": { "Kyiv": ["Kiev"] } }`)
  for (const [part, entries] of Object.entries(value)) checkPart(part, entries, source)
  return value
}

function checkPart(part: string, entries: unknown, source: string): void {
  if (part !== 'aliases' && part !== 'spellings' && part !== 'names') throw new ExpectedError(`${source} has an unknown part ${JSON.stringify(part)}: it may have aliases, spellings and names`)
  if (!isObject(entries)) throw new ExpectedError(`${part} in ${source} is no object: write it as { ${part === 'names' ? '"Rosneft": "organisation"' : '"Kyiv": ["Kiev"]'} }`)
  for (const [name, given] of Object.entries(entries)) {
    if (part === 'names' ? !TYPES.has(given) : !isTexts(given)) {
      throw new ExpectedError(`${JSON.stringify(name)} under ${part} in ${source} needs ${part === 'names' ? 'person, place or organisation' : 'a list of names, such as ["Kiev"]'}`)
    }
  }
}
