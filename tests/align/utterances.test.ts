import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'
import { keepUtterancesApart } from '../../src/align/utterances.ts'
import type { Article, Pair } from '../../src/model/article.ts'

/** An article of one sentence, `quoted` of which a speaker says. */
function article(text: string, quoted: string, entity: string | null = 'person:ann reed'): Article {
  const words = Array.from(text.matchAll(/[A-Za-z]+/g), (m) => ({ start: m.index, end: m.index + m[0].length, text: m[0], key: m[0].toLowerCase(), lower: m[0].toLowerCase(), stem: m[0].toLowerCase() }))
  const start = text.indexOf(quoted)
  return { sentences: [{ words }], quotes: [{ start, end: start + quoted.length, sentences: [0], speaker: { entity } }] } as unknown as Article
}

const pair: Pair = { a: { article: 0, index: 0 }, b: { article: 1, index: 0 }, similarity: 0.7, verbatim: 0 }
const kept = (...articles: Article[]) => keepUtterancesApart([pair], articles, 0.5).length === 1
const HISTORIC = article('“This is a historic day,” Reed said.', '“This is a historic day,”')

test('two quotations of one speaker that share no word are two statements', () => {
  expect(kept(HISTORIC, article('Reed said the bill “restores faith” in the court.', '“restores faith”'))).toBe(false)
})

test('but one where the other sentence tells some of it, or somebody else speaks, or nobody is known to', () => {
  expect(kept(HISTORIC, article('Reed called the day “truly historic” for all.', '“truly historic”'))).toBe(true)
  expect(kept(HISTORIC, article('The day “restores faith”, Reed said.', '“restores faith”'))).toBe(true)
  expect(kept(HISTORIC, article('Lund said the bill “restores faith” in the court.', '“restores faith”', 'person:bo lund'))).toBe(true)
  expect(kept(HISTORIC, article('The bill “restores faith” in the court.', '“restores faith”', null))).toBe(true)
  expect(kept(HISTORIC, article('Reed said that it was “great”.', '“great”'))).toBe(true)
})

test('a faint likeness is left as it is', () => {
  const faint = { ...pair, similarity: 0.3 }
  expect(keepUtterancesApart([faint], [HISTORIC, article('Reed said the bill “restores faith” in the court.', '“restores faith”')], 0.5)).toEqual([faint])
})

test('in whole articles, whatever their order', async () => {
  const texts = ['The council of Sorve backed the harbour bill on Monday.\n\n“This is a historic day,” Mayor Ann Reed said.', 'The council of Sorve backed the harbour bill on Monday.\n\nMayor Ann Reed said the bill “restores faith” in the town.']
  for (const order of [texts, texts.toReversed()]) {
    const { claims } = await compareSources(order.map((text, i) => ({ text, label: `${i}` })))
    expect(claims.filter((c) => c.kind === 'statement').map((c) => c.verdict).toSorted()).toEqual(['agree', 'unique', 'unique'])
  }
})
