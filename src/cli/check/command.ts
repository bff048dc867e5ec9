import type { FindingFormat } from '../../formats/findings/format.ts'
import { FINDING_FORMATS } from '../../formats/findings/table.ts'
import { ExpectedError } from '../../model/errors.ts'
import { LEVELS } from '../../model/finding.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { readChoice } from '../choice.ts'
import { replaceFile } from '../output.ts'
import type { Command } from '../program.ts'
import { showAll } from '../report.ts'
import type { Streams } from '../streams.ts'
import { readTargets, type Target } from '../targets.ts'
import { writeBaseline } from './baseline.ts'
import { type Check, gateFails, lexiconPath, planCheck, runCheck } from './check.ts'
import { CONFIG_NAME, loadConfig } from './config.ts'

interface Typed {
  against?: string[]
  config?: string
  format?: Target<FindingFormat>[]
  baseline?: string
  updateBaseline?: boolean
  changed?: string
  maxWarnings?: number
  failOn?: string[]
  watch?: boolean
  color?: boolean
}

const EXAMPLES = `
Examples:
  compare-sources check draft.md --against "wire/*.txt"
  compare-sources check                                   the drafts and sources that ${CONFIG_NAME} names
  compare-sources check --format terminal --format sarif=report.sarif
  compare-sources check --baseline known.json --update-baseline
  compare-sources check --changed origin/main             only lines that git says have changed

Exit codes: 0 nothing of level error, 1 something was found that fails, 2 not checked.`

export function addCheck(command: Command, streams: Streams, done: (code: number) => void): Command {
  return command
    .argument('[drafts...]', 'drafts to check: files, folders, patterns in quotes; without any, those of the configuration')
    .option('--against <sources...>', 'their sources: files, folders, patterns in quotes', (path, before: string[] = []) => [...before, path])
    .option('--config <file>', `configuration, otherwise the nearest ${CONFIG_NAME} upwards`)
    .option('-f, --format <name[=file]>', `${FINDING_FORMATS.map((f) => f.name).join(', ')}; again for several at once`, readTargets(FINDING_FORMATS))
    .option('--baseline <file>', 'pass what is known there, fail what is new')
    .option('--update-baseline', 'write the baseline anew')
    .option('--changed <revision>', 'only findings on lines that git says have changed since')
    .option('--max-warnings <count>', 'fail on more warnings than this', readCount)
    .option('--fail-on <levels>', 'fail on these levels or rules too, separated by commas', readFailures)
    .option('--watch', 'check again whenever a draft, a source or the configuration changes')
    .option('--color', 'in colours, even through a pipe')
    .option('--no-color', 'without colours')
    .addHelpText('after', EXAMPLES)
    .action(async (drafts: string[], typed: Typed) => done(await check(drafts, typed, streams)))
}

async function check(drafts: string[], typed: Typed, streams: Streams): Promise<number> {
  if (typed.updateBaseline && typed.baseline === undefined) throw new ExpectedError('--update-baseline needs a file: name it with --baseline')
  const once = () => checkOnce(drafts, typed, streams)
  if (!typed.watch) return (await once()).code
  const { files } = await once()
  const { rerunOnChange } = await import('./watch.ts')
  return rerunOnChange(files, async () => {
    if (streams.isTerminal()) streams.print('\u001b[2J\u001b[H')
    await once()
  })
}

async function checkOnce(drafts: string[], typed: Typed, streams: Streams): Promise<{ code: number; files: string[] }> {
  const job = makeJob(drafts, typed)
  const tasks = planCheck(job)
  const report = await runCheck(job, tasks)
  const findings = report.files.flatMap((d) => d.findings)
  if (typed.updateBaseline) replaceFile(typed.baseline!, writeBaseline(findings))
  await showAll(typed.format ?? [{ format: FINDING_FORMATS[0]!, file: null }], async (format, view) => format.render(report, view), { typed, streams })
  const fails = !typed.updateBaseline && gateFails(findings, { maxWarnings: typed.maxWarnings ?? null, failOn: typed.failOn ?? [] })
  return { code: fails ? 1 : 0, files: [...tasks.map((t) => t.draft), ...report.sources, job.config.path, lexiconPath(job.config)].filter((path) => path !== null) }
}

/** A baseline that is about to be written need not be there. */
function makeJob(drafts: string[], { against = [], config, baseline, updateBaseline, changed }: Typed): Check {
  return {
    drafts, against, config: loadConfig(config, '.'), today: new Date().toISOString().slice(0, 10),
    ...(baseline !== undefined && !updateBaseline && { baseline }), ...(changed !== undefined && { changed }),
  }
}

function readCount(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed)
  throw new ExpectedError(`--max-warnings ${typed} is no count: give a whole number, such as 0`)
}

const readFailures = (typed: string): string[] => typed.split(',').map((one) => readChoice('--fail-on', one.trim(), [...LEVELS, ...RULE_TEXTS.map((r) => r.name)]))
