import { relative, resolve } from 'node:path'
import { checkDraft, type CheckOptions } from '../../check.ts'
import { expandFiles, matchFiles } from '../../inputs/files.ts'
import { loadArticles } from '../../inputs/load.ts'
import type { ArticleInput } from '../../model/article.ts'
import { ExpectedError } from '../../model/errors.ts'
import type { FindingReport, Judged, Level } from '../../model/finding.ts'
import { levelOf } from '../../rules/findings.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import { GENERATOR } from '../../version.ts'
import { loadLexicon } from '../lexicon.ts'
import { isSame, look } from '../output.ts'
import { readBaseline } from './baseline.ts'
import { changedLines } from './changed.ts'
import type { LoadedConfig } from './config.ts'
import { judgeFindings, refuseCollisions } from './judge.ts'

export interface Check {
  drafts: string[]
  against: string[]
  config: LoadedConfig
  baseline?: string
  changed?: string
  /** ISO date, for exceptions that end. */
  today: string
}

/** Each draft with the sources that it is checked against; paths relative to the working folder. */
export type Task = { draft: string; sources: string[] }

/** What is to be checked: the drafts that were typed against the sources that were typed, or else as the configuration pairs them. */
export function planCheck({ drafts, against, config: { config, folder } }: Check): Task[] {
  const paired = Object.entries(config.drafts ?? {}).flatMap(([pattern, sources]) =>
    expandFiles([pattern], folder!).map((draft) => ({ draft, sources: expandFiles(sources, folder!) })))
  const typed = drafts.length ? expandFiles(drafts, '.') : paired.map((p) => p.draft)
  const ignored = new Set(config.ignore?.length ? matchFiles(config.ignore, folder!) : [])
  const sources = expandFiles(against, '.')
  const tasks = [...new Set(typed)].filter((draft) => !ignored.has(draft)).map((draft) => ({ draft, sources: sources.length ? sources : [...new Set(paired.filter((p) => p.draft === draft).flatMap((p) => p.sources))] }))
  if (!tasks.length) throw new ExpectedError('no draft to check: name one, as in compare-sources check draft.md --against "wire/*.txt", or pair them under "drafts" in .compare-sources.json')
  for (const task of tasks) refuseUseless(task)
  return tasks
}

function refuseUseless({ draft, sources }: Task): void {
  if (!sources.length) throw new ExpectedError(`${draft} has no sources: name them with --against, or under "drafts" in .compare-sources.json`)
  const own = look(draft)
  const same = own && sources.find((source) => isSame(own, look(source)))
  if (same) throw new ExpectedError(`${draft} is also a source: a draft agrees with itself, so leave it out of --against`)
}

/** @throws {ExpectedError} for a file that cannot be read, before anything is written */
export async function runCheck(check: Check, tasks: Task[]): Promise<FindingReport> {
  const { config } = check.config
  const options = ruleOptions(check.config)
  const baseline = check.baseline === undefined ? null : readBaseline(check.baseline)
  const articles = new Map<string, ArticleInput[]>()
  for (const path of new Set(tasks.flatMap((t) => t.sources))) articles.set(path, await loadArticles(path))
  const files = []
  for (const { draft, sources } of tasks) {
    const article = await loadDraft(draft)
    const findings = await checkDraft(article, sources.flatMap((path) => articles.get(path)!), options)
    const judged = judgeFindings(findings, { text: article.origin?.file ?? article.text, path: draft }, { baseline, exceptions: config.suppress ?? [], unused: levelOf(unusedSuppression, options.levels ?? {}), today: check.today })
    refuseCollisions(judged)
    files.push({ path: draft, findings: check.changed === undefined ? judged : judged.filter(changedLines(draft, check.changed)) })
  }
  return { generator: GENERATOR, rules: RULE_TEXTS, files, sources: [...articles.keys()], baseline: baseline !== null }
}

async function loadDraft(path: string): Promise<ArticleInput> {
  const articles = await loadArticles(path)
  if (articles.length > 1) throw new ExpectedError(`${path} holds ${articles.length} articles: name one, as in ${path}#1`)
  return articles[0]!
}

function ruleOptions(loaded: LoadedConfig): CheckOptions {
  const { rules = {}, threshold, copiedWords, missingFrom } = loaded.config
  const lexicon = lexiconPath(loaded)
  const levels = Object.fromEntries(Object.entries(rules).map(([name, level]): [string, Level | null] => [name, level === 'off' ? null : level]))
  return {
    levels, ...(threshold !== undefined && { threshold }), ...(copiedWords !== undefined && { copiedWords }), ...(missingFrom !== undefined && { missingFrom }),
    ...(lexicon !== null && { lexicon: loadLexicon(lexicon) }),
  }
}

/** Relative to the working folder, as all paths are that a user sees. */
export const lexiconPath = ({ config: { lexicon }, folder }: LoadedConfig): string | null => (lexicon === undefined ? null : relative('.', resolve(folder!, lexicon)))

export interface Gate {
  maxWarnings: number | null
  /** Levels and rules that fail beside errors. */
  failOn: string[]
}

export function gateFails(findings: Judged[], { maxWarnings, failOn }: Gate): boolean {
  const open = findings.filter((f) => f.state === 'new')
  const warnings = open.filter((f) => f.level === 'warning').length
  return open.some((f) => f.level === 'error' || failOn.includes(f.level) || failOn.includes(f.rule)) || (maxWarnings !== null && warnings > maxWarnings)
}
