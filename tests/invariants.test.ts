import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzeArticle, compareSources } from '../src/index.ts'
import { compareStory } from './support/compare.ts'
import { expectSound, unnumbered } from './support/invariants.ts'
import { STORIES } from './support/stories.ts'

const paragraphs = STORIES.flatMap((s) => s.inputs.flatMap((i) => i.text.split(/\n+/).filter((p) => p.trim())))
const hostile = ['“', '”', '"', "'", '‘', '’', '«', '. .', '…', '[', ']', '(', '\u202e', '\u0000', '\u001b[2J', '\ud800', 'ﬁ', '9'.repeat(400), '31 February', '1e999', '$', '%', '\r\n', '\u2028', '\n\n', '· ', '| ', 'no', 'e\u0301', '👩‍👩‍👧', 'he said', 'Mr', 'A.', 'Q.']

const article = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...paragraphs) }, { weight: 1, arbitrary: fc.constantFrom(...hostile) }), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'))
const noise = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...paragraphs.join(' ').split(' ').slice(0, 400))), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '))

test('what always holds, holds for hostile strings', async () => {
  await fc.assert(fc.asyncProperty(fc.array(noise, { minLength: 2, maxLength: 3 }), async (texts) => {
    expectSound(await compareSources(texts.map((text) => ({ text }))))
  }), { numRuns: 100 })
})

test.each(STORIES)('what always holds, holds for the story $slug', async ({ slug }) => {
  expectSound(await compareStory(slug))
})

test('what always holds, holds for texts built from real sentences, and another order of the sources gives the same claims, verdicts and conflicts', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(article, { minLength: 2, maxLength: 4, selector: (t) => t.slice(0, 40) }), fc.nat(), async (texts, turn) => {
    const inputs = texts.map((text, i) => ({ text, label: `outlet ${i}` }))
    const turned = [...inputs.slice(turn % inputs.length), ...inputs.slice(0, turn % inputs.length)].toReversed()
    const [there, back] = [await compareSources(turned), await compareSources(inputs)]
    expectSound(there)
    expectSound(back)
    expect(unnumbered(there)).toEqual(unnumbered(back))
  }), { numRuns: 60 })
})

const copies: Record<string, (text: string) => string> = {
  'the same text': (text) => text,
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly quotation marks': (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'other dashes and spaces': (text) => text.replace(/ - /g, ' – ').replace(/(?<=\d) (?=\p{L})/gu, '\u00a0'),
  'hyphens at which no line breaks': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'double spaces': (text) => text.replace(/ /g, '  '),
  'lines of 60 columns': (text) => text.replace(/(.{1,60})(?: |$)/gm, '$1\n'),
  'lines of 30 columns': (text) => text.replace(/(.{1,30})(?: |$)/gm, '$1\n'),
  'CR LF line ends': (text) => text.replace(/\n/g, '\r\n'),
}

test.each(Object.entries(copies))('a source agrees throughout with its copy: %s', async (_, copy) => {
  for (const { text } of STORIES.flatMap((s) => s.inputs)) {
    const { claims } = await compareSources([{ text, label: 'original' }, { text: copy(text), label: 'copy' }])
    expect(claims.filter((c) => c.verdict !== 'agree' || c.conflicts.length).map((c) => [c.verdict, c.members[0]!.text, ...c.conflicts.map((k) => k.message)])).toEqual([])
  }
})

test('a source agrees throughout with a copy whose paragraphs are shuffled', async () => {
  const texts = STORIES.flatMap((s) => s.inputs.map((i) => i.text)).filter((text) => text.includes('\n\n'))
  for (const text of texts) {
    const [head, ...rest] = text.trim().split(/\n\n+/)
    const { claims } = await compareSources([{ text, label: 'original' }, { text: [head, ...rest.toReversed()].join('\n\n'), label: 'copy' }])
    expect(claims.filter((c) => c.verdict !== 'agree').map((c) => [c.verdict, c.members[0]!.text])).toEqual([])
  }
})

test('the same input gives the same bytes', async () => {
  for (const { slug, inputs } of STORIES) expect(JSON.stringify(await compareSources(inputs))).toBe(JSON.stringify(await compareStory(slug)))
})

test('an article read alone has the sentences and quotes that it has in a comparison', async () => {
  for (const { slug, inputs } of STORIES) {
    const [first] = (await compareStory(slug)).sources
    const alone = await analyzeArticle(inputs[0]!)
    expect(alone.sentences).toEqual(first!.sentences)
    expect(alone.quotes.map((q) => q.text)).toEqual(first!.quotes.map((q) => q.text))
  }
})
