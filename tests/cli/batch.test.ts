import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareBatch } from '../../src/cli/batch/batch.ts'
import type { Doing } from '../../src/cli/progress.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { COMMAND } from '../support/command.ts'
import { expectSound } from '../support/invariants.ts'
import { runHere } from '../support/streams.ts'
import { STORIES } from '../support/stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-batch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function articleFile(lines: (object | string)[]): string {
  const path = join(folder, `articles-${(files += 1)}.ndjson`)
  writeFileSync(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  return path
}

async function batch(path: string, options: { output?: string; resume?: string } = {}) {
  const lines: string[] = []
  const problems: string[] = []
  const bad = await compareBatch(path, { ...options, compare: {} }, { write: async (line) => lines.push(line) > 0, complain: (problem) => problems.push(problem) })
  return { comparisons: lines.map((line) => JSON.parse(line) as Comparison), problems, bad }
}

// One article of each story, then the second of each, and so on: neighbours in the file tell of different events.
const mixed = [0, 1, 2].flatMap((turn) => STORIES.flatMap(({ slug, inputs }) => (inputs[turn] ? [{ id: `${slug} ${turn}`, text: inputs[turn].text, label: inputs[turn].label }] : [])))

test('articles with a story are compared by story, in the order of their first articles', async () => {
  const { comparisons } = await batch(articleFile([
    { id: 'a', story: 'tram', text: 'The tram opened on Monday.' },
    { id: 'b', story: 'frost', text: 'Frost hit the orchards.', label: 'Hill Gazette' },
    { id: 'c', story: 'tram', text: 'On Monday the tram opened.', date: '2024-05-06' },
    { id: 'd', story: 'frost', text: 'The orchards froze.' },
  ]))
  expect(comparisons.map((c) => c.batch)).toMatchObject([{ story: 'tram', ids: ['a', 'c'] }, { story: 'frost', ids: ['b', 'd'] }])
  expect(comparisons[1]!.sources.map((s) => s.label)).toEqual(['Hill Gazette', 'd'])
  expect(comparisons[0]!.sources[1]!.published).toBe('2024-05-06')
  for (const comparison of comparisons) expectSound(comparison)
})

test('articles without a story are grouped by the event that they report', async () => {
  const { comparisons } = await batch(articleFile(mixed))
  const ids = comparisons.map((c) => c.batch!.ids)
  expect(ids.flat().toSorted()).toEqual(mixed.map((m) => m.id).toSorted())
  for (const slug of ['ferry-three-outlets', 'agency-paragraph', 'copied-but-for-two-numbers', 'nato-handover', 'long-and-short']) {
    const group = ids.find((g) => g[0]!.startsWith(slug))!
    expect(group).toEqual(mixed.map((m) => m.id).filter((id) => id.startsWith(slug)))
  }
  expect(ids).toContainEqual(['nothing-shared 0'])
})

const withoutStory = (inputs: { text: string }[]) => inputs.map(({ text }, i) => ({ id: String(i), text }))

test('few articles without a story are grouped as they are beside many', async () => {
  const bridge = STORIES.find(({ slug }) => slug === 'bridge-five-outlets')!
  expect((await batch(articleFile(withoutStory(bridge.inputs)))).comparisons.map((c) => c.batch!.ids)).toEqual([['0', '1', '2', '3', '4']])
  const towns = ['Aldmoor', 'Brenwick', 'Corsley', 'Dunholt', 'Eastry', 'Farlow', 'Gorsham', 'Hexby', 'Inverlea', 'Jarvale', 'Kelso', 'Lanmere']
  const flood = towns.map((town, i) => ({ text: `Rain floods ${town} on ${['Monday', 'Tuesday', 'Sunday'][i % 3]}\n\nHeavy rain flooded ${i + 3} houses in ${town}, the fire brigade said. ${['Cellars were pumped out', 'Schools stayed closed', 'Trains were cancelled'][i % 3]} all day.` }))
  expect((await batch(articleFile(withoutStory(flood)))).comparisons.length).toBe(1)
})

test('two articles that share no event stay apart, however few words they can be told by', async () => {
  const two = ['Late frost destroyed half of the apple blossom near Arvello, growers said on Wednesday. The harvest will be small, and the prices will rise.', 'The new tram line opened on Monday with 11 stops, and the mayor said that the city had waited for it. Tickets will cost the same.']
  expect((await batch(articleFile(withoutStory(two.map((text) => ({ text })))))).comparisons.map((c) => c.batch!.ids)).toEqual([['0'], ['1']])
})

test('a batch tells how far it is: reading, grouping, comparing', async () => {
  const steps: Doing[] = []
  await compareBatch(articleFile(mixed), { compare: {} }, { write: async () => true, complain: () => {}, onProgress: (step) => steps.push(step) })
  expect([...new Set(steps.map((s) => s.stage))]).toEqual(['read', 'group', 'compare'])
  expect(steps.every(({ done, of }) => done >= 0 && done <= of)).toBe(true)
  expect(steps.at(-1)!.done).toBe(steps.at(-1)!.of)
})

test('a bad line is told with its number and stops nothing', async () => {
  const { comparisons, problems, bad } = await batch(articleFile([
    '{ "id": "a", "text": "One." }', 'not json', '', '{ "id": "b" }', '{ "id": "a", "text": "Again." }', '[]', '{ "text": "No id." }', '{ "id": "c", "text": 7 }', '{ "id": "d", "text": "Two." }',
    '{ "id": "e", "text": "Three.", "date": "2024-02-30" }',
  ]))
  expect(comparisons.flatMap((c) => c.batch!.ids)).toEqual(['a', 'd'])
  expect(bad).toBe(7)
  expect(problems.map((p) => /line (\d+)/.exec(p)![1])).toEqual(['2', '4', '5', '6', '7', '8', '10'])
})

test('a line in another encoding is a bad line: its letters would be replaced', async () => {
  const path = articleFile([{ id: 'a', text: 'The café reopened.' }, { id: 'b', text: 'Two.' }])
  writeFileSync(path, Buffer.concat([Buffer.from('{ "id": "c", "text": "The café closed." }\n', 'latin1'), readFileSync(path)]))
  const { comparisons, problems } = await batch(path)
  expect(comparisons.flatMap((c) => c.batch!.ids)).toEqual(['a', 'b'])
  expect(problems).toEqual([`${path} line 1 is not in UTF-8: save the file as UTF-8`])
})

test('an interrupted run goes on: nothing twice and nothing lost', async () => {
  const path = articleFile(mixed)
  const whole = join(folder, 'whole.ndjson')
  await batch(path, { output: whole })
  const expected = readFileSync(whole, 'utf8')
  const half = join(folder, 'half.ndjson')
  for (const cut of [0, 10, expected.indexOf('\n') + 1, Math.floor(expected.length / 2), expected.length - 1, expected.length]) {
    writeFileSync(half, expected.slice(0, cut))
    await batch(path, { resume: half })
    expect(readFileSync(half, 'utf8') === expected, `cut at ${cut}`).toBe(true)
  }
})

test('an output that exists is not overwritten, and a foreign one is not gone on with', async () => {
  const path = articleFile([{ id: 'a', text: 'One.' }])
  const other = join(folder, 'notes.txt')
  appendFileSync(other, 'my notes\nand more\n')
  await expect(batch(path, { output: other })).rejects.toThrow(/notes\.txt exists already: go on with it by --resume/)
  await expect(batch(path, { resume: other })).rejects.toThrow(/line 1 was not written by batch/)
  expect(readFileSync(other, 'utf8')).toBe('my notes\nand more\n')
})

/** What `--resume` says of a file, which it leaves as it is. */
async function refusal(path: string, output: string, options: object = {}): Promise<string> {
  const before = readFileSync(output)
  const { code, stdout, stderr } = await runHere(['batch', path, '--resume', output, ...Object.entries(options).flat()])
  expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 2, stdout: '', lines: 2 })
  expect(readFileSync(output).equals(before)).toBe(true)
  return stderr
}

const TWO = [{ id: 'a', story: 's', text: 'The tram opened on Monday.', label: 'Post', date: '2024-05-06' }, { id: 'b', story: 't', text: 'Frost hit the orchards.' }]

async function outputOf(articles: object[]): Promise<string> {
  const output = join(folder, `output-${(files += 1)}.ndjson`)
  await batch(articleFile(articles), { output })
  return output
}

test.each([
  ['notes without a line break', 'one line, no newline'],
  ['another JSON file', '{"schemaVersion":2}'],
  ['a line with nothing in it', '{"batch":{}}\n'],
  ['a line with ids alone', '{"batch":{"ids":"a"}}\n'],
  ['no object', 'null\n'],
])('%s is not gone on with, and stays whole', async (_, text) => {
  const output = join(folder, 'mine')
  writeFileSync(output, text)
  expect(await refusal(articleFile(TWO), output)).toMatch(/mine line 1 was not written by batch: give the output of the interrupted run/)
})

test('an output of other texts, labels, dates, ids, stories or options is not gone on with', async () => {
  const output = await outputOf(TWO.slice(0, 1))
  for (const change of [{ text: 'The tram opened on Tuesday.' }, { label: 'Mail' }, { date: '2024-05-07' }, { id: 'c' }, { story: 'u' }, { title: 'Tram' }]) {
    expect(await refusal(articleFile([{ ...TWO[0], ...change }, TWO[1]!]), output), JSON.stringify(change)).toMatch(/line 1 was written from another input or with other options: give a new file/)
  }
  expect(await refusal(articleFile(TWO), output, { '--threshold': '0.9' })).toMatch(/another input or with other options/)
  await batch(articleFile(TWO), { resume: output })
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(await outputOf(TWO), 'utf8'))
})

test('lines that are there twice, or of more stories than the input has, are not gone on with', async () => {
  const output = await outputOf(TWO)
  writeFileSync(output, readFileSync(output, 'utf8').replace(/.*\n/g, '$&$&'))
  expect(await refusal(articleFile(TWO), output)).toMatch(/line 2 was written from another input/)
  expect(await refusal(articleFile(TWO.slice(0, 1)), await outputOf(TWO))).toMatch(/line 2 was written from another input/)
})

test('what cannot be gone on with is told before anything is read', async () => {
  const [path, output] = [articleFile(TWO), await outputOf(TWO)]
  expect(await refusal(path, path)).toBe(`compare-sources: --resume ${path} is ${path}, which is read: name another file\n`)
  expect(await refusal(path, output, { '--output': join(folder, 'other') })).toBe(`compare-sources: --output ${join(folder, 'other')} and --resume ${output} are two files to write to: give one of them\n`)
  for (const [resume, says] of [[folder, `--resume ${folder} is a folder: name a file in it, such as ${join(folder, 'comparison.txt')}`], ['/dev/full', '--resume /dev/full is a device or a pipe: name a file'], ['-', '--resume - is standard output, and nothing can be gone on with there: name the file of the interrupted run']]) {
    expect(await runHere(['batch', join(folder, 'nowhere'), '--resume', resume!])).toEqual({ code: 2, stdout: '', stderr: `compare-sources: ${says}\n` })
  }
})

test('articles that are no plain file are read or refused', async () => {
  expect((await runHere(['batch', folder])).stderr).toBe(`compare-sources: ${folder} is a folder: give a file of articles, one JSON object a line\n`)
  const piped = execFileSync('sh', ['-c', 'cat "$2" | "$0" "$1" batch /dev/stdin', process.execPath, COMMAND, articleFile(TWO)], { encoding: 'utf8' })
  expect(piped.split('\n').length).toBe(3)
})

test('a byte-order mark is dropped, and UTF-16 is read', async () => {
  const [path, lines] = [join(folder, 'marked.ndjson'), TWO.map((line) => `${JSON.stringify(line)}\n`).join('')]
  writeFileSync(path, `\ufeff${lines}`)
  expect(await batch(path)).toMatchObject({ bad: 0, comparisons: [{}, {}] })
  const { stdout } = await runHere(['batch', path])
  for (const bytes of [lines, `\ufeff${lines}`].flatMap((text) => [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()])) {
    writeFileSync(path, bytes)
    expect(await runHere(['batch', path])).toEqual({ code: 0, stdout, stderr: '' })
  }
  writeFileSync(path, Buffer.from(lines, 'utf16le').subarray(0, 21))
  expect((await runHere(['batch', path])).stderr).toBe(`compare-sources: ${path} is no text in UTF-16, though it begins so: save it as UTF-8\n`)
})

test('many stories are compared on all cores, and the result is the same bytes', () => {
  const lines = mixed.map(({ id, text, label }) => ({ id, story: id.split(' ')[0], text: `${text}\n\n${'a'.repeat(6000)}`, label }))
  const stories = [...new Set(lines.map((line) => line.story))]
  const inOrder = stories.flatMap((story) => lines.filter((line) => line.story === story))
  expect(JSON.stringify(inOrder).length).toBeGreaterThan(110_000)
  const compare = (part: object[]) => execFileSync(process.execPath, [COMMAND, 'batch', articleFile(part)], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const whole = compare(inOrder)
  const [first, last] = [inOrder.slice(0, 5), inOrder.slice(-6)].map((part) => part.filter(({ story }) => part.filter((p) => p.story === story).length === inOrder.filter((p) => p.story === story).length))
  expect(whole.split('\n').length).toBe(stories.length + 1)
  expect(whole.startsWith(compare(first!))).toBe(true)
  expect(whole.endsWith(compare(last!))).toBe(true)
})
