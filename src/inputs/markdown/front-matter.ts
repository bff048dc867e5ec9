import { parse } from 'yaml'
import { ExpectedError } from '../../model/errors.ts'
import type { Extraction } from '../input.ts'
import { readTimestamp } from '../published.ts'

export interface FrontMatter extends Omit<Extraction, 'blocks' | 'file'> {
  /** Where the text begins behind it. */
  end: number
}

const YAML = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
const TOML = /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*(?:\r?\n|$)/m

/** What a document says of itself in its head, in YAML or the plain lines of TOML; nothing where it has none. */
export function readFrontMatter(text: string): FrontMatter {
  const yaml = text.startsWith('---') ? YAML.exec(text) : null
  const toml = text.startsWith('+++') ? TOML.exec(text) : null
  const fields = yaml ? readYaml(yaml[1]!) : toml ? readToml(toml[1]!) : null
  const named = (...names: string[]) => names.map((name) => wordsOf(fields?.[name])).find((value) => value !== null) ?? null
  return {
    end: fields ? (yaml ?? toml)![0].length : 0,
    title: named('title', 'headline'),
    outlet: named('source', 'outlet', 'publisher', 'publication'),
    byline: named('author', 'authors', 'byline'),
    published: readTimestamp(named('date', 'published', 'pubDate')),
    language: named('lang', 'language'),
  }
}

type Fields = Record<string, unknown>

/** Null for what is no front matter but text between two rules. */
function readYaml(yaml: string): Fields | null {
  try {
    // All values are texts, so that no date is turned into another time zone.
    const value: unknown = parse(`\n${yaml}`, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 10 })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch (error) {
    if (!/^[\w-]+:(?:\s|$)/.test(yaml)) return null
    throw new ExpectedError(`has front matter that is no YAML (${(error as Error).message.split('\n')[0]!.replace(/:$/, '')}): mend it, or give the file as --input text`, { cause: error })
  }
}

const readToml = (toml: string): Fields => Object.fromEntries(Array.from(toml.matchAll(/^(\w+)[ \t]*=[ \t]*["']?(.*?)["']?[ \t]*$/gm), ([, key, value]) => [key, value]))

/** A text, the name of an object, or a list of either. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ') || null
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : null
}
