import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Level, LEVELS } from '../../model/finding.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { nearest } from '../../text/nearest.ts'
import { type Node, parseJson, readSetting, valueOf } from '../json.ts'

export const CONFIG_NAME = '.compare-sources.json'

/** Something that is accepted for a reason, by the fingerprint of the finding. */
export interface Exception {
  fingerprint: string
  reason: string
  /** ISO date of the last day on which it counts. */
  until?: string
}

/** What a configuration may say. Paths are relative to its folder. */
export interface Config {
  $schema?: string
  rules?: Record<string, Level | 'off'>
  threshold?: number
  copiedWords?: number
  missingFrom?: number
  /** For each draft, or pattern of drafts, its sources. */
  drafts?: Record<string, string[]>
  /** JSON file with names, aliases and spellings. */
  lexicon?: string
  ignore?: string[]
  suppress?: Exception[]
}

export interface LoadedConfig {
  config: Config
  path: string | null
  /** Folder that its paths are relative to; null where there is no configuration. */
  folder: string | null
}

const NONE: LoadedConfig = { config: {}, path: null, folder: null }

/** Reads the named configuration, or the nearest one from a folder upwards, or none. */
export function loadConfig(named: string | undefined, from: string): LoadedConfig {
  const path = named ?? findUp(resolve(from))
  if (path === null) return NONE
  return { config: parseConfig(readSetting(path, `configuration ${path}`), path), path, folder: dirname(resolve(path)) }
}

function findUp(folder: string): string | null {
  const path = join(folder, CONFIG_NAME)
  if (existsSync(path)) return relative('.', path)
  return dirname(folder) === folder ? null : findUp(dirname(folder))
}

/** @throws {ExpectedError} with file, line, column and excerpt */
export function parseConfig(text: string, path: string): Config {
  const { tree, fault } = parseJson(text, path)
  for (const [name, , value] of entries(tree)) {
    const check = Object.hasOwn(KEYS, name.value as string) ? KEYS[name.value as string] : undefined
    if (!check) throw fault(name.offset, unknown('key', name.value as string, Object.keys(KEYS)))
    const problem = check(value)
    if (problem) throw fault(problem.at.offset, `${name.value} ${problem.says}`)
  }
  return valueOf(tree) as Config
}

const unknown = (what: string, name: string, known: string[]): string => {
  const near = nearest(name, known)
  return `unknown ${what} ${name}: ${near ? `did you mean ${near}?` : `the ${what}s are ${known.join(', ')}`}`
}

const entries = (node: Node): [name: Node, property: Node, value: Node][] => (node.children ?? []).map((property) => [property.children![0]!, property, property.children![1]!])

type Problem = { at: Node; says: string } | null
const expect = (at: Node, holds: boolean, says: string): Problem => (holds ? null : { at, says })
const first = (problems: Problem[]): Problem => problems.find((p) => p !== null) ?? null
const isText = (node: Node) => expect(node, node.type === 'string', 'must be a string')
const isTexts = (node: Node) => (node.type === 'array' ? first((node.children ?? []).map(isText)) : { at: node, says: 'must be a list of strings' })
const isWhole = (least: number) => (node: Node) => expect(node, Number.isInteger(node.value) && (node.value as number) >= least, `must be a whole number from ${least}`)

const KEYS: Record<string, (value: Node) => Problem> = {
  $schema: isText,
  drafts: (node) => (node.type === 'object' ? first(entries(node).map(([, , value]) => isTexts(value))) : { at: node, says: 'must be an object of drafts and their sources' }),
  rules: (node) => (node.type === 'object' ? first(entries(node).map(([name, , value]) => ruleLevel(name, value))) : { at: node, says: 'must be an object of rules and their levels' }),
  threshold: (node) => expect(node, typeof node.value === 'number' && node.value >= 0 && node.value <= 1, 'must be a number from 0 to 1'),
  copiedWords: isWhole(5),
  missingFrom: isWhole(2),
  lexicon: isText,
  ignore: isTexts,
  suppress: (node) => (node.type === 'array' ? first((node.children ?? []).map(isException)) : { at: node, says: 'must be a list of { "fingerprint", "reason" }' }),
}

const CHOICES = [...LEVELS, 'off']

function ruleLevel(name: Node, value: Node): Problem {
  const names = RULE_TEXTS.map((r) => r.name)
  if (!names.includes(name.value as string)) return { at: name, says: `has an ${unknown('rule', name.value as string, names)}` }
  return expect(value, CHOICES.includes(value.value as string), `has a level that is none of ${CHOICES.join(', ')}`)
}

function isException(node: Node): Problem {
  const { fingerprint, reason, until, ...rest } = (node.type === 'object' ? valueOf(node) : {}) as Record<string, unknown>
  if (typeof fingerprint !== 'string' || typeof reason !== 'string' || !reason.trim()) return { at: node, says: 'needs a "fingerprint" and a "reason" each' }
  if (until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(until))) return { at: node, says: 'has an "until" that is no date: write it as 2026-12-31' }
  const [odd] = Object.keys(rest)
  return odd === undefined ? null : { at: node, says: `has an ${unknown('key', odd, ['fingerprint', 'reason', 'until'])}` }
}
