import { relative, resolve } from 'node:path'
import { checkDraft, type CheckOptions } from '../../check.ts'
import type { FetchOptions } from '../../inputs/web/fetch.ts'
import type { ArticleInput } from '../../model/article.ts'
import type { FindingReport, Judged, Level } from '../../model/finding.ts'
import { levelOf } from '../../rules/findings.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import { GENERATOR } from '../../version.ts'
import { loadLexicon } from '../lexicon.ts'
import { loadDraft, loadTraced } from './articles.ts'
import { type Baseline, readBaseline } from './baseline.ts'
import { changedLines } from './changed.ts'
import type { LoadedConfig } from './config.ts'
import { judgeFindings, refuseCollisions } from './judge.ts'
import type { Task } from './plan.ts'

/** What counts for all drafts. */
export interface Terms {
  fetch: FetchOptions
  baseline?: string
  changed?: string
  /** ISO date, for exceptions that end. */
  today: string
}

/** @throws {ExpectedError} for a file that cannot be read, before anything is written */
export async function runCheck(tasks: Task[], { baseline: path, changed, today, fetch }: Terms): Promise<FindingReport> {
  const baseline = path === undefined ? null : readBaseline(path)
  const options = new Map([...new Set(tasks.map((t) => t.config))].map((config) => [config, ruleOptions(config)]))
  const sources = new Map<string, ArticleInput[]>()
  for (const source of new Set(tasks.flatMap((t) => t.sources))) sources.set(source, await loadTraced(source, fetch))
  const files: FindingReport['files'] = []
  for (const task of tasks) {
    const draft = await loadDraft(task.draft, fetch)
    const judged = await checkTask({ ...task, article: draft }, task.sources.flatMap((source) => sources.get(source)!), { options: options.get(task.config)!, baseline, today })
    files.push({ path: task.draft, findings: changed === undefined ? judged : judged.filter(changedLines(task.draft, changed, draft.origin !== undefined)) })
  }
  return { generator: GENERATOR, rules: RULE_TEXTS, files, sources: [...sources.keys()], baseline: baseline !== null }
}

async function checkTask({ draft, config, article }: Task & { article: ArticleInput }, sources: ArticleInput[], { options, baseline, today }: { options: CheckOptions; baseline: Baseline | null; today: string }): Promise<Judged[]> {
  const findings = await checkDraft(article, sources, options)
  const unused = levelOf(unusedSuppression, options.levels ?? {})
  const judged = judgeFindings(findings, { text: article.origin?.file ?? article.text, path: draft }, { baseline, exceptions: config.config.suppress ?? [], unused, today })
  refuseCollisions(judged)
  return judged
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
