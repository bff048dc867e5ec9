import { Command, CommanderError } from 'commander'
import type { Part } from '../formats/format.ts'
import { INPUTS } from '../inputs/table.ts'
import { ExpectedError } from '../model/errors.ts'
import { VERSION } from '../version.ts'
import { EXAMPLES } from './examples.ts'
import { addFetching } from './fetching.ts'
import { look } from './output.ts'
import { readDate, readFailures, readFormats, readInput, readLabel, readMaxSources, readResume, readThreshold, readVerdicts, readWidth, type Typed } from './options.ts'
import { formatsFor } from './report.ts'

export type { Command }

/** What the subcommands do; each resolves to the exit code. */
export interface Actions {
  compare(files: string[], typed: Typed): Promise<number>
  inspect(files: string[], typed: Typed): Promise<number>
  quotes(files: string[], typed: Typed): Promise<number>
  batch(files: string[], typed: Typed): Promise<number>
  /** Describes `check` with its options, which are loaded only for it; `done` takes the exit code. */
  describeCheck(command: Command, done: (code: number) => void): Promise<void>
  rules(name: string | undefined): Promise<number>
  init(): Promise<number>
}

/** Where help goes. */
interface Out {
  write(text: string): boolean
  width(): number
}

export const COMMANDS = ['inspect', 'quotes', 'batch', 'check', 'rules', 'init']

/** Reads the arguments and calls the action they name. Whatever is wrong with them is an ExpectedError. */
export async function dispatch(argv: string[], actions: Actions, out: Out): Promise<number> {
  let code = 0
  const program = await makeProgram({ actions, out, done: (found) => { code = found } }, argv[0])
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new ExpectedError(restate(error.message), { cause: error })
  }
  return code
}

interface Context {
  actions: Actions
  out: Out
  done(code: number): void
}

async function makeProgram(context: Context, first: string | undefined): Promise<Command> {
  const { actions, out, done } = context
  const program = describe(new Command('compare-sources'), out)
    .description('Compare news reports of one event: where they agree, where they differ, and what only one of them tells.')
    .argument('[files...]', 'two or more articles: files, folders, patterns in quotes, web addresses; - reads one from standard input')
    .version(VERSION, '-V, --version', 'show the version')
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[]) => done(await actions.compare(files, typedFor(program))))
  addCompareOptions(program)
  addReaders(program, context)
  addBatch(program, context)
  await addRules(program, context, first)
  return program
}

/** `--output -` is standard output, which is where everything goes without the option. */
function typedFor(command: Command): Typed {
  const { output, ...typed } = command.optsWithGlobals<Typed>()
  return output === undefined || output === '-' ? typed : { ...typed, output }
}

function addReaders(program: Command, { actions, out, done }: Context): void {
  const inspect = describe(program.command('inspect'), out)
    .summary('what was read in one article, or why two sentences were linked')
    .description('Show what was read in one article: sentences and their roles, quotes and their speakers, facts. '
      + 'With --pair, show why two sentences of different articles were taken to report the same thing, or were not.')
    .argument('[files...]', 'an article, a file or a web address, with --pair all that are compared; - reads one from standard input')
    .option('--pair <places...>', 'two sentences, by the number of the file and the line, 1:17 2:37, or by their ids in the JSON, s1.4 s2.7')
    .action(async (files: string[]) => done(await actions.inspect(files, typedFor(inspect))))
  addLexicon(addThreshold(addOutputOptions(inspect, 'article')))
  const quotes = describe(program.command('quotes'), out)
    .summary('who is quoted with what')
    .description('Show who is quoted with what: under each speaker every quote, its places and how far the sources are apart.')
    .argument('[files...]', 'articles: files, folders, patterns in quotes, web addresses; - reads one from standard input')
    .action(async (files: string[]) => done(await actions.quotes(files, typedFor(quotes))))
  addOnly(addLexicon(addThreshold(addOutputOptions(quotes, 'quotes'))))
}

function addBatch(program: Command, { actions, out, done }: Context): void {
  const batch = describe(program.command('batch'), out)
    .summary('many stories, one comparison a line')
    .description('Compare many stories: reads one article a line as JSON (id, text, optional label, date, story), writes one comparison a line as JSON.')
    .argument('[file]', 'articles as JSON lines; - reads them from standard input')
    .action(async (file?: string) => done(await actions.batch(file === undefined ? [] : [file], typedFor(batch))))
  addLexicon(addThreshold(batch))
    .option('-o, --output <file>', 'write to this file, which must not exist yet', (path) => path)
    .option('--resume <output>', 'go on with the output of an interrupted run: nothing twice and nothing lost', readResume)
}

async function addRules(program: Command, { actions, out, done }: Context, first: string | undefined): Promise<void> {
  const check = describe(program.command('check'), out)
    .summary('a draft against its sources, by rules')
    .description('Check drafts against their sources by rules: does a draft quote, count and name as its sources do?')
  if (first === 'check') await actions.describeCheck(check, done)
  describe(program.command('rules'), out)
    .summary('the rules of check')
    .description('List the rules of check, or explain one.')
    .argument('[name]', 'a rule')
    .action(async (name?: string) => done(await actions.rules(name)))
  describe(program.command('init'), out)
    .summary('a configuration for check to begin with')
    .description('Write a configuration for check to begin with.')
    .action(async () => done(await actions.init()))
}

function describe(command: Command, { write, width }: Out): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'show this text')
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: (text) => void write(text), writeErr: () => {}, getOutHelpWidth: width, getOutHasColors: () => false })
}

const addLexicon = (command: Command): Command =>
  command.option('--lexicon <file>', 'names, aliases and spellings beside the built-in ones, as JSON', (path) => path)

const addThreshold = (command: Command): Command =>
  command.option('--threshold <chance>', 'from which chance, 0 to 1, two sentences count as reporting the same', readThreshold)

const addOnly = (command: Command): Command =>
  command.option('--only <verdicts>', 'show only agree, differ or unique, or several: agree,differ', readVerdicts)

function addCompareOptions(command: Command): void {
  addOnly(addLexicon(addThreshold(addOutputOptions(command))))
    .option('--fail-on <findings>', 'exit with 1 if one is found: agree, differ, unique, variant, conflict.number, .date, .name, .quote, .speaker or .negation', readFailures)
    .option('--explain', 'say how likely it is that aligned sentences report the same thing; inspect --pair says why')
    .option('-q, --quiet', 'show nothing, exit code only')
    .option('--open', 'write a page for --format html, and show it in the browser')
}

/** `part` is what the command shows, where that is no whole comparison. */
function addOutputOptions(command: Command, part?: Part): Command {
  return addFetching(command)
    .option('-f, --format <name[=file]>', `again for several at once. ${formatsFor(part).map((f) => `${f.name}: ${f.describes}`).join('; ')}`, readFormats)
    .option('-o, --output <file>', 'write to this file instead; an old one is replaced only when the new one is complete', (path) => path)
    .option('--input <kind>', `what the files are, instead of what their bytes and names tell: ${INPUTS.map((input) => input.id).join(', ')}`, readInput)
    .option('--max-sources <count>', 'read no more articles than this', readMaxSources)
    .option('--label <name>', 'name to show for a source, again for each file in order', readLabel)
    .option('--date <date>', 'day of publication, 2024-10-01: once for all, or again for each file in order', readDate)
    .option('--width <columns>', 'width of lines, otherwise the width of the terminal', readWidth)
    .option('--color', 'in colours, even through a pipe')
    .option('--no-color', 'without colours')
}

/** Commander's messages begin with `error: ` and put a suggestion on a line of its own; it takes a file `-a.txt` for an option. */
function restate(message: string): string {
  const file = /unknown option '(-[^']*)'/.exec(message)?.[1]
  if (file !== undefined && look(file)) return `unknown option '${file}': for the file of that name write ./${file}`
  const [what, suggestion] = message.replace(/^error: /, '').split('\n')
  return `${what}: ${suggestion ? suggestion.replace(/^\(Did you mean (.*)\?\)$/, 'did you mean $1?') : 'see compare-sources --help'}`
}
