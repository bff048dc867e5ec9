import { relative, resolve } from 'node:path'
import type { CheckOptions } from '../../check.ts'
import type { InputFormat } from '../../inputs/input.ts'
import type { FetchOptions } from '../../inputs/web/fetch.ts'
import type { ArticleInput } from '../../model/article.ts'
import type { Finding, FindingReport, Judged, Level } from '../../model/finding.ts'
import { levelOf } from '../../rules/findings.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import { GENERATOR } from '../../version.ts'
import { loadLexicon } from '../lexicon.ts'
import type { Doing } from '../progress.ts'
import { doAll } from '../threads/threads.ts'
import { loadDraft, loadSources, type Shelf } from './articles.ts'
import { readBaseline } from './baseline.ts'
import { changedLines } from './changed.ts'
import type { LoadedConfig } from './config.ts'
import { judgeFindings, type Opinions, refuseCollisions } from './judge.ts'
import type { Task } from './plan.ts'

/** What counts for all drafts. */
export interface Terms {
  fetch: FetchOptions
  baseline?: string
  changed?: string
  /** ISO date, for exceptions that end. */
  today: string
  /** Of the sources, instead of what their bytes and names tell. */
  input?: InputFormat
  /** For each draft. */
  maxSources?: number
  warn(message: string): void
  onProgress(step: Doing): void
}

/** @throws {ExpectedError} for a file that cannot be read, before anything is written */
export async function runCheck(tasks: Task[], terms: Terms): Promise<FindingReport> {
  const baseline = terms.baseline === undefined ? null : readBaseline(terms.baseline)
  const shelf: Shelf = new Map()
  const drafts: Loaded[] = []
  for (const task of tasks) drafts.push(await loadTask(task, shelf, terms))
  const found = await findInAll(drafts.filter((d) => d.isAsked !== null), { ...terms, baseline })
  return { generator: GENERATOR, rules: RULE_TEXTS, files: tasks.map((task) => ({ path: task.draft, findings: found.get(task) ?? [] })), sources: [...shelf.keys()], baseline: baseline !== null }
}

interface Loaded {
  task: Task
  draft: ArticleInput
  sources: ArticleInput[]
  /** Which findings are asked for; null where none are. */
  isAsked: ((finding: Finding) => boolean) | null
}

async function loadTask(task: Task, shelf: Shelf, { fetch, input, maxSources: most = Infinity, changed, warn }: Terms): Promise<Loaded> {
  const { articles: sources, isCut } = await loadSources(task.sources, { ...fetch, ...(input && { kind: input }), most, shelf })
  if (isCut) warn(`${task.draft} has more than ${most} source articles: the first ${most} are read, as --max-sources says`)
  const draft = await loadDraft(task.draft, fetch)
  const isAsked = changed === undefined ? () => true : changedLines(task.draft, changed, draft.origin !== undefined)
  return { task, draft, sources, isAsked }
}

async function findInAll(drafts: Loaded[], { baseline, today, onProgress }: Omit<Terms, 'baseline'> & Pick<Opinions, 'baseline'>): Promise<Map<Task, Judged[]>> {
  const configs = [...new Set(drafts.map((d) => d.task.config))]
  const options = configs.map(ruleOptions)
  const tasks = drafts.map(({ draft, sources, task: { config } }) => ({ draft, sources, options: configs.indexOf(config) }))
  const found = new Map<Task, Judged[]>()
  for await (const findings of doAll('drafts', { shared: options, tasks, size: sizeOf(drafts) })) {
    const { task, draft, isAsked } = drafts[found.size]!
    const unused = levelOf(unusedSuppression, options[tasks[found.size]!.options]!.levels ?? {})
    const judged = judgeFindings(findings, { text: draft.origin?.file ?? draft.text, path: task.draft }, { baseline, today, unused, exceptions: task.config.config.suppress ?? [] })
    refuseCollisions(judged)
    found.set(task, judged.filter(isAsked!))
    onProgress({ stage: 'check', done: found.size, of: drafts.length })
  }
  return found
}

const sizeOf = (drafts: Loaded[]): number => drafts.reduce((sum, { draft, sources }) => sum + [draft, ...sources].reduce((s, { text }) => s + text.length, 0), 0)

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
