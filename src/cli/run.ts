import { visible } from '../formats/parts/escape.ts'
import type { ArticleInput, Origin } from '../model/article.ts'
import { ExpectedError, isExpected } from '../model/errors.ts'
import type { CompareOptions } from '../model/options.ts'
import { compareSources } from '../pipeline.ts'
import { nearest } from '../text/nearest.ts'
import { readChoice } from './choice.ts'
import { fails } from './gate.ts'
import { makeRoomFor } from './heap.ts'
import type { Typed } from './options.ts'
import { inspectArticle, inspectPair, splitPlaces } from './inspect.ts'
import { look } from './output.ts'
import { COMMANDS, dispatch } from './program.ts'
import { pageOf, settlePage } from './page.ts'
import { report } from './report.ts'
import { loadSources } from './sources.ts'
import { withProgress } from './progress.ts'
import { type Streams, widthOf } from './streams.ts'

/** Runs the command with the arguments after its name; resolves to the exit code. */
export async function run(argv: string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(asksForHelp(argv) ? [...topicOf(argv), '--help'] : argv, {
      compare: (files, typed) => compare(files, typed, streams),
      inspect: (files, typed) => inspect(files, typed, streams),
      quotes: (files, typed) => quotes(files, typed, streams),
      batch: (files, typed) => batch(files, typed, streams),
      describeCheck: async (command, done) => void (await import('./later.ts')).addCheck(command, streams, done),
      rules: async (name) => say((await import('./later.ts')).showRules(name), streams),
      init: async () => say((await import('./later.ts')).writeStart(), streams),
    }, { write: streams.print, width: () => widthOf(streams) })
  } catch (error) {
    streams.complain(isExpected(error) ? `compare-sources: ${visible(error.message)}` : visibleStack(error))
    return 2
  }
}

/** `compare-sources help inspect`, unless there is an article of that name. */
const asksForHelp = ([first]: string[]): boolean => first === 'help' && !look(first)

/** The command that help is asked for, if any. */
const topicOf = ([, topic]: string[]): string[] => (topic === undefined || topic.startsWith('-') ? [] : [readChoice('help', topic, COMMANDS)])

async function compare(files: string[], given: Typed, streams: Streams): Promise<number> {
  refuseMisspelled(files[0])
  const typed = settlePage(given, streams)
  if (files.length === 0) throw new ExpectedError('no articles: give two or more files, or see compare-sources --help')
  if (typed.maxSources === 1) throw new ExpectedError('--max-sources 1 leaves nothing to compare: give 2 or more')
  const inputs = await load(files, typed, streams)
  if (inputs.length === 1) throw new ExpectedError(`only one article, ${inputs[0]!.path}: give at least one more to compare it with`)
  const options = await compareOptions(typed)
  const comparison = await withProgress(streams, (onProgress) => compareSources(inputs, { ...options, onProgress }))
  if (!typed.quiet && !(await report({ render: (format, view) => format.render(comparison, { ...view, origins: originsOf(inputs) }) }, typed, streams))) return 0
  if (typed.open && !typed.quiet) await showPage(pageOf(typed)!, streams)
  return fails(comparison, typed.failOn ?? []) ? 1 : 0
}

/** The comparison is written whatever becomes of the browser. */
async function showPage(path: string, streams: Streams): Promise<void> {
  const problem = await (await import('./later.ts')).openInBrowser(path)
  if (problem) streams.complain(`compare-sources: ${visible(problem)}`)
}

async function inspect(files: string[], typed: Typed, streams: Streams): Promise<number> {
  const { places, files: more } = typed.pair ? splitPlaces(typed.pair) : { places: null, files: [] }
  const inputs = await load([...files, ...more], typed, streams)
  if (inputs.length === 0) throw new ExpectedError('no article: give a file to inspect, as in compare-sources inspect a.txt')
  if (!places && inputs.length > 1) throw new ExpectedError(files.length > 1 ? 'more than one article: give one, or with --pair two sentences to compare, as in --pair 1:17 2:37' : `${files[0]} holds more than one article: name one, as in ${inputs[0]!.path}`)
  const options = await compareOptions(typed)
  await report(places ? await inspectPair(inputs, places, options) : await inspectArticle(inputs[0]!, options), typed, streams)
  return 0
}

async function quotes(files: string[], typed: Typed, streams: Streams): Promise<number> {
  if (files.length === 0) throw new ExpectedError('no articles: give one or more files, as in compare-sources quotes a.txt b.txt')
  const comparison = await compareSources(await load(files, typed, streams), await compareOptions(typed))
  await report({ part: 'quotes', render: (format, view) => format.quotes?.(comparison, view) }, typed, streams)
  return 0
}

async function load(files: string[], typed: Typed, streams: Streams): Promise<ArticleInput[]> {
  const { inputs, warnings } = await loadSources(files, typed)
  if (!typed.quiet) for (const warning of warnings) streams.complain(`compare-sources: ${visible(warning)}`)
  makeRoomFor(inputs)
  return inputs
}

/** By the ids that the articles get in their order. */
const originsOf = (inputs: ArticleInput[]): Map<string, Origin> =>
  new Map(inputs.flatMap(({ origin }, i): [string, Origin][] => (origin ? [[`s${i + 1}`, origin]] : [])))

function say(text: string, streams: Streams): number {
  streams.print(text)
  return 0
}

async function compareOptions({ threshold, lexicon }: Typed): Promise<CompareOptions> {
  return { ...(threshold !== undefined && { threshold }), ...(lexicon !== undefined && { lexicon: (await import('./later.ts')).loadLexicon(lexicon) }) }
}

async function batch(files: string[], typed: Typed, streams: Streams): Promise<number> {
  if (files.length === 0) throw new ExpectedError('no articles: give a file of articles, one JSON object a line, or - for standard input')
  const { compareBatch } = await import('./later.ts')
  const options = { ...typed, compare: await compareOptions(typed) }
  const bad = await withProgress(streams, (onProgress, { print, complain }) => compareBatch(files[0]!, options, {
    write: async (line) => print(line),
    complain: (problem) => complain(`compare-sources: ${visible(problem)}`),
    onProgress,
  }))
  return bad ? 2 : 0
}

/** `compare-sources inspct a.txt` means no file. */
function refuseMisspelled(first: string | undefined): void {
  if (first === undefined || look(first)) return
  const command = nearest(first, COMMANDS)
  if (command) throw new ExpectedError(`${first} does not exist: did you mean the command ${command}?`)
}

/** A bug keeps its stack, so that it can be found. */
const visibleStack = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error)).split('\n').map(visible).join('\n')

