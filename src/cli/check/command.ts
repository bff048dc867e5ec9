import type { FindingFormat } from '../../formats/findings/format.ts'
import { FINDING_FORMATS } from '../../formats/findings/table.ts'
import { visible } from '../../formats/parts/escape.ts'
import type { InputFormat } from '../../inputs/input.ts'
import { isAddress } from '../../inputs/load.ts'
import { INPUTS } from '../../inputs/table.ts'
import { ExpectedError } from '../../model/errors.ts'
import { LEVELS } from '../../model/finding.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { readChoice } from '../choice.ts'
import { addFetching } from '../fetching.ts'
import { readInput, readMaxSources, readWidth } from '../options.ts'
import { checkOutput, replaceFile } from '../output.ts'
import type { Command } from '../program.ts'
import { withProgress } from '../progress.ts'
import { showAll } from '../report.ts'
import type { Streams } from '../streams.ts'
import { checkTargets, readTargets, type Target } from '../targets.ts'
import { writeBaseline } from './baseline.ts'
import { lexiconPath, runCheck } from './check.ts'
import { CONFIG_NAME } from './config.ts'
import { gateFails } from './gate.ts'
import { planCheck, type Task } from './plan.ts'
import type { Looked } from './watch.ts'

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
  input?: InputFormat
  maxSources?: number
  cache?: string
  allowPrivate?: boolean
  color?: boolean
  width?: number
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
  return addFetching(command)
    .argument('[drafts...]', 'drafts to check: files, folders, patterns in quotes; without any, those of the configuration')
    .option('--against <sources...>', 'their sources: files, folders, patterns in quotes, web addresses', (path, before: string[] = []) => [...before, path])
    .option('--input <kind>', `what the sources are, instead of what their bytes and names tell: ${INPUTS.map((input) => input.id).join(', ')}`, readInput)
    .option('--max-sources <count>', 'read no more source articles than this for a draft', readMaxSources)
    .option('--config <file>', `configuration, otherwise the nearest ${CONFIG_NAME} upwards`)
    .option('-f, --format <name[=file]>', `${FINDING_FORMATS.map((f) => f.name).join(', ')}; again for several at once`, readTargets(FINDING_FORMATS))
    .option('--baseline <file>', 'pass what is known there, fail what is new')
    .option('--update-baseline', 'write the baseline anew')
    .option('--changed <revision>', 'only findings on lines that git says have changed since')
    .option('--max-warnings <count>', 'fail on more warnings than this', readCount)
    .option('--fail-on <levels>', 'fail on these levels or rules too, separated by commas', readFailures)
    .option('--watch', 'check again whenever a draft, a source or the configuration changes')
    .option('--width <columns>', 'width of lines, otherwise the width of the terminal', readWidth)
    .option('--color', 'in colours, even through a pipe')
    .option('--no-color', 'without colours')
    .addHelpText('after', EXAMPLES)
    .action(async (drafts: string[], typed: Typed) => done(await check(drafts, typed, streams)))
}

async function check(drafts: string[], typed: Typed, streams: Streams): Promise<number> {
  if (typed.updateBaseline && typed.baseline === undefined) throw new ExpectedError('--update-baseline needs a file: name it with --baseline')
  if (typed.updateBaseline && typed.changed !== undefined) throw new ExpectedError('--update-baseline writes down all findings: leave --changed out')
  const plan = () => planCheck({ drafts, against: typed.against ?? [], ...(typed.config !== undefined && { config: typed.config }) })
  const run = () => checkOnce(plan(), typed, streams)
  if (!typed.watch) return run()
  const { rerunOnChange } = await import('./watch.ts')
  return rerunOnChange({
    look: () => readBy(plan(), typed),
    run: async () => {
      if (streams.isTerminal()) streams.print('\u001b[2J\u001b[H')
      await run()
    },
    complain: (message) => streams.complain(`compare-sources: ${visible(message)}`),
  })
}

async function checkOnce(tasks: Task[], typed: Typed, streams: Streams): Promise<number> {
  const { format = [{ format: FINDING_FORMATS[0]!, file: null }], baseline, updateBaseline, changed, cache, allowPrivate = false, maxWarnings = null, failOn = [], input, maxSources } = typed
  const { sources, others } = readBy(tasks, typed)
  checkTargets(format, [...sources, ...others])
  if (updateBaseline) checkOutput(baseline!, [...sources, ...others], `--baseline ${baseline}`)
  const report = await withProgress(streams, (onProgress, { complain }) => runCheck(tasks, {
    today: new Date().toISOString().slice(0, 10), fetch: { allowPrivate, ...(cache !== undefined && { cache }) },
    ...(baseline !== undefined && !updateBaseline && { baseline }), ...(changed !== undefined && { changed }), ...(input && { input }), ...(maxSources !== undefined && { maxSources }),
    warn: (message) => complain(`compare-sources: ${visible(message)}`), onProgress,
  }))
  if (updateBaseline) replaceFile(baseline!, writeBaseline(report.files, baseline!), `--baseline ${baseline}`)
  await showAll(format, async ({ render }, view) => render(report, view), { typed, streams })
  return !updateBaseline && gateFails(report.files.flatMap((d) => d.findings), { maxWarnings, failOn }) ? 1 : 0
}

/** Every file that a check reads. */
function readBy(tasks: Task[], { baseline, updateBaseline }: Typed): Looked {
  const settings = [...new Set(tasks.map((t) => t.config))].flatMap((config) => [config.path, lexiconPath(config)])
  const read = [...tasks.map((t) => t.draft), ...settings, updateBaseline ? null : baseline ?? null]
  return { sources: [...new Set(tasks.flatMap((t) => t.sources))].filter((path) => !isAddress(path)), others: read.filter((path) => path !== null) }
}

function readCount(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed)
  throw new ExpectedError(`--max-warnings ${typed} is no count: give a whole number, such as 0`)
}

const readFailures = (typed: string): string[] => typed.split(',').map((one) => readChoice('--fail-on', one.trim(), [...LEVELS, ...RULE_TEXTS.map((r) => r.name)]))
