import { expect, test } from 'vitest'
import type { Comparison, Source } from '../../src/model/comparison.ts'
import { makeFolder, runIn } from '../support/check.ts'

const LEXICON = '{\n  // our names\n  "aliases": { "Volkhov Tyres": ["VolTyre"] },\n  "names": { "Gornji Vakuf": "place" },\n}'
const files = {
  'a.txt': 'The strike at Volkhov Tyres ended in Gornji Vakuf on Monday.\n',
  'b.txt': 'The strike at VolTyre ended in Gornji Vakuf on Monday.\n',
  'articles.ndjson': '{"id":"a","story":"s","text":"The strike at Volkhov Tyres ended on Monday."}\n{"id":"b","story":"s","text":"The strike at VolTyre ended on Monday."}\n',
  'lexicon.json': LEXICON,
}
const organisations = ({ facts }: Comparison) => facts.filter((f) => f.type === 'organisation').map((f) => `${f.value} ${f.sources.join('+')}`)

test('compare and batch know the names of --lexicon', async () => {
  const folder = makeFolder(files)
  const compared = async (...args: string[]) => organisations(JSON.parse((await runIn(folder, args)).out) as Comparison)
  expect(await compared('a.txt', 'b.txt', '-f', 'json')).toEqual([])
  expect(await compared('a.txt', 'b.txt', '-f', 'json', '--lexicon', 'lexicon.json')).toEqual(['Volkhov Tyres s1+s2'])
  expect(await compared('batch', 'articles.ndjson', '--lexicon', 'lexicon.json')).toEqual(['Volkhov Tyres s1+s2'])
})

test('inspect and quotes know them too', async () => {
  const folder = makeFolder({ ...files, 'quote.txt': '"We will stay," Gornji Vakuf said.\n' })
  const source = JSON.parse((await runIn(folder, ['inspect', 'a.txt', '-f', 'json', '--lexicon', 'lexicon.json'])).out) as Source
  expect(source.mentions.map((m) => `${m.type} ${m.text}`)).toEqual(expect.arrayContaining(['organisation Volkhov Tyres', 'place Gornji Vakuf']))
  expect((await runIn(folder, ['inspect', 'a.txt', 'b.txt', '--pair', '1:1', '2:1', '--lexicon', 'lexicon.json'])).code).toBe(0)
  expect((await runIn(folder, ['quotes', 'quote.txt', '--lexicon', 'lexicon.json'])).code).toBe(0)
})

test('check takes the lexicon of its configuration, from the folder of the configuration', async () => {
  const quote = (word: string) => `"We closed the ${word} by the river for good on Monday," Mayor Hettie Sandoval said.\n`
  const folder = makeFolder({
    'desk/.compare-sources.json': '{ "lexicon": "words/names.json" }', 'desk/words/names.json': '{ "spellings": { "nightclub": ["nitespot"] } }', 'desk/none.json': '{}',
    'desk/draft.md': quote('nitespot'), 'desk/a.txt': quote('nightclub'),
  })
  const check = async (...more: string[]) => (await runIn(`${folder}/desk`, ['check', 'draft.md', '--against', 'a.txt', ...more])).out
  expect(await check('--config', 'none.json')).toMatch(/altered-quote/)
  expect(await check()).toMatch(/nothing found/)
})

test.each<[what: string, text: string | null, args: string[], says: string]>([
  ['a missing file', null, ['a.txt', 'b.txt', '--lexicon', 'names.json'], 'lexicon names.json does not exist: check the name'],
  ['a folder', null, ['a.txt', 'b.txt', '--lexicon', '.'], 'lexicon . cannot be read (EISDIR): give another file'],
  ['no JSON', '{\n  "aliases" {}\n}', ['a.txt', 'b.txt', '--lexicon', 'names.json'], 'names.json:2:13 colon expected: write it as JSON ("aliases" {})'],
  ['an unknown part', '{ "alias": {} }', ['inspect', 'a.txt', '--lexicon', 'names.json'], 'names.json has an unknown part "alias": it may have aliases, spellings and names'],
  ['a wrong value', '{ "names": { "Acme": "firm" } }', ['quotes', 'a.txt', '--lexicon', 'names.json'], '"Acme" under names in names.json needs person, place or organisation'],
  ['in a batch', '[]', ['batch', 'articles.ndjson', '--lexicon', 'names.json'], 'names.json:1:1 is no JSON object: begin it with { ([])'],
  ['named by the configuration', null, ['check', 'a.txt', '--against', 'b.txt', '--config', 'config.json'], 'lexicon nowhere.json does not exist: check the name'],
])('a lexicon that is %s is told in one line, with exit code 2', async (_, text, args, says) => {
  const folder = makeFolder({ ...files, 'config.json': '{ "lexicon": "nowhere.json" }', ...(text !== null && { 'names.json': text }) })
  expect(await runIn(folder, args)).toEqual({ code: 2, out: '', err: `compare-sources: ${says}\n` })
})
