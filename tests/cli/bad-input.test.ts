import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMATS } from '../../src/formats/table.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { runCommand } from '../support/command.ts'
import { runHere } from '../support/streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-bad-'))
const at = (name: string) => join(folder, name)
const files: Record<string, string | Uint8Array> = {
  'bgnes.txt': 'The bridge was closed on Friday.\n', 'rte.txt': 'The bridge was shut.\n', 'empty.txt': '', 'blank.txt': ' \n\n', 'photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  'paper.txt': '%PDF-1.4\n', 'secret.txt': 'Nobody may read this.', '\x1b[31mred.txt': '', '-dash.txt': 'The bridge fell.\n',
}

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content)
  mkdirSync(at('folder'))
  chmodSync(at('secret.txt'), 0)
  symlinkSync(at('rte.txt'), at('link.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `@` stands for the folder of the files. */
const rows: [what: string, args: string, message: string][] = [
  ['no article', '', 'no articles: give two or more files, or see compare-sources --help'],
  ['one article', '@bgnes.txt', 'only one article, @bgnes.txt: give at least one more to compare it with'],
  ['a missing file whose name is nearly right', '@bgnes.txt @rtee.txt', '@rtee.txt does not exist: did you mean @rte.txt?'],
  ['a missing file', '@bgnes.txt @nowhere/reuters.txt', '@nowhere/reuters.txt does not exist: check the name'],
  ['a file as if it were a folder', '@bgnes.txt @rte.txt/x', '@rte.txt/x does not exist: check the name'],
  ['an empty folder', '@bgnes.txt @folder', `@folder is a folder without articles: it needs files such as ${INPUTS.map((format) => `*${format.names[0]}`).join(', ')}`],
  ['an empty file', '@bgnes.txt @empty.txt', '@empty.txt is empty: give a file with the text of an article'],
  ['a blank file', '@bgnes.txt @blank.txt', '@blank.txt is blank: give a file with the text of an article'],
  ['an image', '@bgnes.txt @photo.txt', '@photo.txt is an image: save the article as plain text'],
  ['half a PDF', '@bgnes.txt @paper.txt', '@paper.txt is a damaged PDF (Invalid PDF structure): save it again'],
  ['a name that writes to the terminal', '@bgnes.txt @\x1b[31mred.txt', String.raw`@\x1b[31mred.txt is empty: give a file with the text of an article`],
  ['standard input twice', '- -', '- is given twice: standard input holds one article'],
  ['more labels than files', '@bgnes.txt @rte.txt --label A --label B --label C', '3 labels for 2 articles: give at most one --label for each file'],
  ['a blank label', '@bgnes.txt @rte.txt --label= --label B', '--label is blank: give the name to show for the source'],
  ['dates for some of the files', '@bgnes.txt @rte.txt @link.txt --date 2024-10-01 --date 2024-10-02', '2 dates for 3 articles: give one --date for all, or one for each file'],
  ['no date', '@bgnes.txt @rte.txt --date yesterday', '--date yesterday is no date: write it as 2024-10-01 or 2024-10-01T09:30Z'],
  ['a day that no month has', '@bgnes.txt @rte.txt --date 2023-02-29', '--date 2023-02-29 is no date: write it as 2024-10-01 or 2024-10-01T09:30Z'],
  ['a format that is nearly right', '@bgnes.txt @rte.txt --format jsn', '--format jsn is unknown: did you mean json?'],
  ['another format', '@bgnes.txt @rte.txt --format xml', `--format xml is unknown: choose from ${FORMATS.map((f) => f.name).join(', ')}`],
  ['a format without its file', '@bgnes.txt @rte.txt --format json=', '--format json= names no file: write it as json=report.txt, or leave out the ='],
  ['a format that would replace an article', '@bgnes.txt @rte.txt --format json=@rte.txt', '--format json=@rte.txt is @rte.txt, which is read: name another file'],
  ['a format in no folder', '@bgnes.txt @rte.txt --format json=@nowhere/out.json', '--format json=@nowhere/out.json cannot be written: there is no folder @nowhere'],
  ['two formats in one file', '@bgnes.txt @rte.txt --format json=@out.txt --format csv=@out.txt', '--format csv=@out.txt names a file that another format goes to: give each its own'],
  ['two formats in one output', '@bgnes.txt @rte.txt --format json --format html --output @out.txt', '--format json and --format html both go to @out.txt: give one a file of its own, as in --format html=FILE'],
  ['a format that has no place for quotes', 'quotes @bgnes.txt @rte.txt --format sarif', '--format sarif shows whole comparisons only: give terminal, json or markdown'],
  ['a format that has no place for one article', 'inspect @bgnes.txt --format html=@out.html', '--format html shows whole comparisons only: give terminal or json'],
  ['one article of many', '@bgnes.txt @rte.txt --max-sources 1', '--max-sources 1 leaves nothing to compare: give 2 or more'],
  ['a page that no browser could open', '@bgnes.txt @rte.txt --open', '--open needs a file to show: name it with --output, as in --open --output report.html'],
  ['another format to open', '@bgnes.txt @rte.txt --open --format json --output @out.json', '--open shows a page, and --format json is none: add --format html=report.html'],
  ['a verdict that is nearly right', '@bgnes.txt @rte.txt --only agree,difer', '--only difer is unknown: did you mean differ?'],
  ['a finding that is nearly right', '@bgnes.txt @rte.txt --fail-on conflict.numbers', '--fail-on conflict.numbers is unknown: did you mean conflict.number?'],
  ['no finding', '@bgnes.txt @rte.txt --fail-on=', "--fail-on '' is unknown: choose from agree, differ, unique, conflict.number, conflict.date, conflict.name, conflict.quote, conflict.speaker, conflict.negation, variant"],
  ['no chance', '@bgnes.txt @rte.txt --threshold 50', '--threshold 50 is no chance: give a number from 0 to 1, such as 0.5'],
  ['no width', '@bgnes.txt @rte.txt --width wide', '--width wide is no width: give a number of columns from 10, such as 100'],
  ['an option that is nearly right', '@bgnes.txt @rte.txt --lable A', "unknown option '--lable': did you mean --label?"],
  ['another option', '@bgnes.txt @rte.txt --xyz', "unknown option '--xyz': see compare-sources --help"],
  ['an option without its value', '@bgnes.txt @rte.txt --label', "option '--label <name>' argument missing: see compare-sources --help"],
  ['an option of another command', 'inspect @bgnes.txt --fail-on differ', "unknown option '--fail-on': see compare-sources --help"],
  ['nothing to inspect', 'inspect', 'no article: give a file to inspect, as in compare-sources inspect a.txt'],
  ['two articles to inspect', 'inspect @bgnes.txt @rte.txt', 'more than one article: give one, or with --pair two sentences to compare, as in --pair 1:17 2:37'],
  ['half a pair', 'inspect @bgnes.txt @rte.txt --pair 1:1', '--pair 1:1 is no pair: give two places, such as 1:17 2:37 or s1.4 s2.7'],
  ['a sentence that is not there', 'inspect @bgnes.txt @rte.txt --pair 1:1 3:1', '--pair 3:1 is no sentence: compare-sources inspect shows the lines, and --format json the ids'],
  ['a line without a sentence', 'inspect @bgnes.txt @rte.txt --pair 1:99 2:1', '--pair 1:99 is no sentence: there is none on line 99 of @bgnes.txt, and compare-sources inspect shows the lines'],
  ['a pair in one article', 'inspect @bgnes.txt @rte.txt --pair 1:1 s1.1', '--pair 1:1 s1.1 cannot be explained: give two sentences of different articles that are no credits'],
  ['a command that is nearly right', 'inspct @bgnes.txt', 'inspct does not exist: did you mean the command inspect?'],
  ['an output that is a folder', '@bgnes.txt @rte.txt --output @folder', '--output @folder is a folder: name a file in it, such as @folder/comparison.txt'],
  ['an output in no folder', '@bgnes.txt @rte.txt --output @nowhere/out.txt', '--output @nowhere/out.txt cannot be written: there is no folder @nowhere'],
  ['a blank output', '@bgnes.txt @rte.txt --output=', '--output names no file: give one, or leave the option out'],
  ['a blank output of a batch', 'batch @bgnes.txt --output=', '--output names no file: give one, or leave the option out'],
  ['help on nothing', 'help nothing', 'help nothing is unknown: choose from inspect, quotes, batch, check, rules, init'],
  ['help on what is nearly right', 'help inspct', 'help inspct is unknown: did you mean inspect?'],
  ['an output that is an article', '@bgnes.txt @rte.txt --output @link.txt', '--output @link.txt is @rte.txt, which is read: name another file'],
]

test.each(rows)('%s: one line that says what to do', async (_, args, message) => {
  const { code, stdout, stderr } = await runHere(args.split(' ').filter(Boolean).map((arg) => arg.replaceAll('@', `${folder}/`)))
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `compare-sources: ${message.replaceAll('@', `${folder}/`)}\n` })
})

test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
  expect((await runHere([at('bgnes.txt'), at('secret.txt')])).stderr).toBe(`compare-sources: ${at('secret.txt')} must not be read: ask for permission with chmod +r\n`)
})

test('a file that looks like an option', async () => {
  const { code, stderr } = await runCommand(['-dash.txt', 'rte.txt'], { cwd: folder })
  expect({ code, stderr }).toEqual({ code: 2, stderr: "compare-sources: unknown option '-dash.txt': for the file of that name write ./-dash.txt\n" })
  expect((await runCommand(['./-dash.txt', 'rte.txt'], { cwd: folder })).code).toBe(0)
})

test('the same file twice is a warning', async () => {
  const { code, stdout, stderr } = await runHere([at('rte.txt'), at('link.txt')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: `compare-sources: ${at('link.txt')} is the same file as ${at('rte.txt')}: it will agree with itself\n` })
  expect(stdout).toMatch(/AGREE/)
  expect((await runHere([at('rte.txt'), at('rte.txt'), '--quiet'])).stderr).toBe('')
})
