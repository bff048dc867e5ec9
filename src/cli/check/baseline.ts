import { existsSync, readFileSync } from 'node:fs'
import { ExpectedError } from '../../model/errors.ts'
import type { Finding, Judged } from '../../model/finding.ts'

const VERSION = 1

interface Entry {
  path: string
  rule: string
  fingerprint: string
  text: string
}

/** What a team has accepted for now: by path and fingerprint. */
export type Baseline = Map<string, Entry>

const keyOf = (path: string, fingerprint: string): string => `${path.replaceAll('\\', '/').replace(/^\.\//, '')}\n${fingerprint}`

export const isKnown = (baseline: Baseline, { place, fingerprint }: Finding): boolean => baseline.has(keyOf(place.path, fingerprint))

/** @throws {ExpectedError} where it is missing, is none, or comes from a later version of the program */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path)) throw new ExpectedError(`--baseline ${path} does not exist: write it with --update-baseline`)
  const { version, findings } = parse(readFileSync(path, 'utf8'), path)
  if (version !== VERSION) throw new ExpectedError(`--baseline ${path} has version ${version}, this program reads version ${VERSION}: update compare-sources, or write the baseline anew with --update-baseline`)
  const baseline: Baseline = new Map()
  for (const entry of findings) {
    const key = keyOf(entry.path, entry.fingerprint)
    const other = baseline.get(key)
    if (other && other.rule !== entry.rule) throw new ExpectedError(`--baseline ${path} has the fingerprint ${entry.fingerprint} twice, for ${other.rule} and ${entry.rule}: write it anew with --update-baseline`)
    baseline.set(key, entry)
  }
  return baseline
}

function parse(text: string, path: string): { version: unknown; findings: Entry[] } {
  try {
    const value = JSON.parse(text) as { version: unknown; findings: Entry[] }
    if (Array.isArray(value.findings) || value.version !== VERSION) return value
  } catch { /* told below */ }
  throw new ExpectedError(`--baseline ${path} is no baseline: write it anew with --update-baseline`)
}

/** A line for each finding, in an order that depends on nothing but the findings, so that a diff shows what came and went. */
export function writeBaseline(findings: Judged[]): string {
  const entries = findings.filter((f) => f.state !== 'suppressed').map(({ place, rule, fingerprint }): Entry => ({ path: keyOf(place.path, '').trimEnd(), rule, fingerprint, text: place.text.replace(/\s+/g, ' ').slice(0, 80) }))
  const lines = entries.map((entry) => JSON.stringify(entry)).toSorted()
  return `{ "version": ${VERSION}, "findings": [\n${[...new Set(lines)].map((line) => `  ${line}`).join(',\n')}\n] }\n`
}
