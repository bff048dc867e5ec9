import { describe, expect, test } from 'vitest'
import { findEnclosures } from '../../src/quotes/enclosures.ts'

const find = (text: string): string[] => {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), (m) => ({ start: m.index, end: m.index + m[0].length }))
  return findEnclosures(text, paragraphs).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['straight', 'The mayor said "we are ready" on Friday.', ['"we are ready"']],
  ['curly', 'The mayor said “we are ready” on Friday.', ['“we are ready”']],
  ['British single marks', '‘We don’t know the workers’ names,’ the mayor said.', ['‘We don’t know the workers’ names,’']],
  ['straight single marks', "The mayor said 'we don't know' on Friday.", ["'we don't know'"]],
  ['guillemets', 'The mayor said « we are ready » on Friday.', ['« we are ready »']],
  ['low-high', 'The mayor said „we are ready“ on Friday.', ['„we are ready“']],
  ['tokenised corpora', "The mayor said `` we are ready '' on Friday .", ["`` we are ready ''"]],
  ['two apostrophes', "The mayor said ''we are ready'' on Friday.", ["''we are ready''"]],
  ['nested', 'She said: “He told me ‘no’ and “never” twice.” Then she left.', ['“He told me ‘no’ and “never” twice.”']],
  ['closed with the wrong mark', 'The film “Tides“ opens on Friday, and “Sands” on Sunday.', ['“Tides“', '“Sands”']],
  ['opened with the wrong mark', 'A sign read ”Closed for repairs” all week.', ['”Closed for repairs”']],
  ['opened with an omission', 'She recalled it: "... and then the lights went out," and later " … nobody moved."', ['"... and then the lights went out,"', '" … nobody moved."']],
  ['the same in curly marks', 'She recalled it: “... and then the lights went out,” and later “ … nobody moved.”', ['“... and then the lights went out,”', '“ … nobody moved.”']],
  ['straight closes curly', 'The mayor said “we are ready" on Friday.', ['“we are ready"']],
])('%s', (_, text, quotes) => expect(find(text)).toEqual(quotes))

test.each([
  ['apostrophes', "It's the workers' rights and the '90s rock 'n' roll that don't sell."],
  ['curly apostrophes', 'It’s the workers’ rights and the ’90s that don’t sell, says ’em.'],
  ['feet and inches', 'The 6\'2" striker jumped 5\'10" high.'],
  ['attributes of tags', 'See <a href="https://example.org" target="_blank">the site</a>.'],
  ['an omission between two words in inches', 'Planks of 12" … 14" and 16" are in stock.'],
  ['nothing inside', 'The mayor said “” and then "...".'],
])('none: %s', (_, text) => expect(find(text)).toEqual([]))

test('a quotation over several paragraphs opens each and closes once', () => {
  expect(find('“We waited for an hour.\n\n“Nobody came.\n\n“So we left,” she said.')).toEqual(['“We waited for an hour.\n\n“Nobody came.\n\n“So we left,”'])
})

test('one that is never closed ends with its paragraph', () => {
  expect(find('“We waited for an hour, she said.\n\nThe council met.\n\n“Nobody came,” he said.')).toEqual(['“We waited for an hour, she said.', '“Nobody came,”'])
})

test.each([
  ['“We are proud, said Captain Lee Morse.\n\n“Very proud,” said his wife.', ['“We are proud, said Captain Lee Morse.', '“Very proud,”']],
  ['“We are proud, he said.\n\n“Very proud,” said his wife.', ['“We are proud, he said.', '“Very proud,”']],
  ['“We are proud of all that Captain Morse said.\n\n“Very proud,” said his wife.', ['“We are proud of all that Captain Morse said.\n\n“Very proud,”']],
])('one whose last words tell who says it ends with its paragraph: %s', (text, quotes) => expect(find(text)).toEqual(quotes))

test('one that is never closed ends before the next in its paragraph', () => {
  expect(find('“We waited. She left. “Nobody came,” he said.')).toEqual(['“We waited. She left.', '“Nobody came,”'])
})

describe('another report, each paragraph behind a straight mark and never closed', () => {
  test('what it quotes in curly marks stands for itself', () => {
    expect(find('The Harbour Post wrote:\n\n"The ferry was full, a “floating bus” to its crew.\n\n"It rained.\n\n“We never saw the rock,” the mate said, and “nobody shouted.”\n\n"The inquiry goes on."')).toEqual([
      '“floating bus”', '“We never saw the rock,”', '“nobody shouted.”', '"The inquiry goes on."',
    ])
  })

  test('a paragraph of it before one that opens with a quotation is none', () => {
    expect(find('"The crew slept.\n\n“Here is the light,” she said.')).toEqual(['“Here is the light,”'])
  })

  test('not so where a straight mark closes it', () => {
    expect(find('"We call it the “floating bus”.\n\n"It is late," she said.')).toEqual(['"We call it the “floating bus”.\n\n"It is late,"'])
  })
})

test('a quotation inside one ends with its paragraph', () => {
  expect(find('“He told me: “Go.\n\n“So I went,” she said. “Nobody came.”')).toEqual(['“He told me: “Go.\n\n“So I went,”', '“Nobody came.”'])
})

test('marks of re-opened paragraphs are no part of the words', () => {
  const text = '“We waited.\n\n“Nobody came,” she said.'
  const [quote] = findEnclosures(text, [{ start: 0, end: 11 }, { start: 13, end: text.length }])
  expect(quote!.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['We waited.', 'Nobody came,'])
})
