import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ExpectedError } from '../../model/errors.ts'
import type { Finding, FindingReport } from '../../model/finding.ts'

const VERSION = 1

interface Entry {
  path: string
  rule: string
  fingerprint: string
  text: string
}

/** What a team has accepted for now. */
export interface Baseline {
  path: string
  /** By path and fingerprint. */
  entries: Map<string, Entry>
}

const keyOf = ({ path, fingerprint }: Pick<Entry, 'path' | 'fingerprint'>): string => `${path}\n${fingerprint}`

/** Paths in a baseline are relative to its own folder, so that it means the same wherever the check is started. */
const pathIn = (baseline: string, path: string): string => relative(dirname(baseline), path).replaceAll('\\', '/')

export const isKnown = ({ path, entries }: Baseline, { place, fingerprint }: Finding): boolean => entries.has(keyOf({ path: pathIn(path, place.path), fingerprint }))

/** @throws {ExpectedError} where it is missing, is none, or comes from a later version of the program */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path)) throw new ExpectedError(`--baseline ${path} does not exist: write it with --update-baseline`)
  const entries = new Map<string, Entry>()
  for (const entry of readEntries(path)) {
    const other = entries.get(keyOf(entry))
    if (other && other.rule !== entry.rule) throw new ExpectedError(`--baseline ${path} has the fingerprint ${entry.fingerprint} twice, for ${other.rule} and ${entry.rule}: write it anew with --update-baseline`)
    entries.set(keyOf(entry), entry)
  }
  return { path, entries }
}

function readEntries(path: string): Entry[] {
  const { version, findings } = parse(path)
  if (typeof version === 'number' && version > VERSION) throw new ExpectedError(`--baseline ${path} has version ${version}, this program reads version ${VERSION}: update compare-sources, or write the baseline anew with --update-baseline`)
  if (version === VERSION && Array.isArray(findings) && findings.every(isEntry)) return findings
  throw new ExpectedError(`--baseline ${path} is no baseline: write it anew with --update-baseline`)
}

function parse(path: string): { version?: unknown; findings?: unknown } {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

const isEntry = (value: unknown): value is Entry => ['path', 'rule', 'fingerprint'].every((key) => typeof (Object(value) as Record<string, unknown>)[key] === 'string')

/**
 * A line for each finding, in an order that depends on nothing but the findings, so that a diff shows what came and went.
 * What stands there of drafts that were not checked this time is kept, unless the draft is gone.
 */
export function writeBaseline(files: FindingReport['files'], path: string): string {
  const found = files.flatMap(({ findings }) => findings).filter((f) => f.state !== 'suppressed')
  const entries = found.map(({ place, rule, fingerprint }): Entry => ({ path: pathIn(path, place.path), rule, fingerprint, text: place.text.replace(/\s+/g, ' ').slice(0, 80) }))
  const checked = new Set(files.map((file) => pathIn(path, file.path)))
  const kept = keepable(path).filter((entry) => !checked.has(entry.path) && existsSync(join(dirname(path), entry.path)))
  const lines = [...new Set([...kept, ...entries].map((entry) => JSON.stringify(entry)))].toSorted()
  return `{ "version": ${VERSION}, "findings": [\n${lines.map((line) => `  ${line}`).join(',\n')}\n] }\n`
}

/** Of a baseline that nobody can read nothing is kept: it is to be written anew. */
function keepable(path: string): Entry[] {
  try {
    return readEntries(path)
  } catch {
    return []
  }
}
