import { expect, test } from 'vitest'
import { stemWord } from '../../src/text/stem.ts'
import { cutWords } from '../../src/text/words.ts'

const keys = (text: string) => cutWords(text, { start: 0, end: text.length }).map((word) => word.key)

test.each([
  ['sums and counts keep their digits together', 'spent £1,200.5 on 32 of them', ['spent', 'pound', '1200.5', 'on', '32', 'of', 'them']],
  ['$3.4bn and $3.4 billion', 'it is $3.4bn', ['it', 'is', 'dollar', '3.4', 'billion']],
  ['£3m are millions', 'for £3m', ['for', 'pound', '3', 'million']],
  ['a hyphen joins what is counted to its count', '32-member alliance', ['32', 'member', 'alliance']],
  ['% is a word', '99% or 99 per cent', ['99', 'percent', 'or', '99', 'percent']],
  ['a possessive is off', 'Russia’s and members’ and James\'s', ['russia', 'and', 'members', 'and', 'james']],
  ['contractions are two words', 'don’t, can\'t, it’s, we\'re, I’ve', ['do', 'not', 'can', 'not', 'it', 'is', 'we', 'are', 'i', 'have']],
  ['the country is not the pronoun', 'The US told us in the U.S. and the U.S.A.', ['the', 'usa', 'told', 'us', 'in', 'the', 'usa', 'and', 'the', 'usa']],
  ['dots of abbreviations go', 'at 5 p.m. in D.C. with a Ph.D.', ['at', '5', 'pm', 'in', 'dc', 'with', 'a', 'ph', 'd']],
  ['accents, ligatures and combining marks go', 'Rütte Ru\u0308tte Łódź Øre', ['rutte', 'rutte', 'lodz', 'ore']],
  ['characters without width go', 'Ru\u200Btte \u202Adefence\u202C co\u00ADoperate', ['rutte', 'defense', 'cooperate']],
  ['no-break spaces part words', 'Mr\u00A0Rutte\u202Fsaid', ['mr', 'rutte', 'said']],
  ['full-width digits are digits', '４２ people', ['42', 'people']],
  ['names with apostrophes are one word', 'O’Brien of RTE.ie', ["o'brien", 'of', 'rte.ie']],
  ['what a page’s source writes for a sign is no word', 'Reid&rsquo;s boat&nbsp;&mdash; she can&#39;t row &amp; didn&apos;t &quot;try&quot;', ['reid', 'boat', 'she', 'can', 'not', 'row', 'and', 'did', 'not', 'try']],
  ['a sign that only looks so', 'R&D; the A&B;', ['r', 'and', 'd', 'the', 'a', 'and', 'b']],
  ['texts cut into tokens', 'Reid \'s rep did n\'t say', ['reid', 'rep', 'did', 'not', 'say']],
])('%s', (_, text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test('words carry their offsets', () => {
  const text = 'He didn’t pay US$1,200.'
  for (const word of cutWords(text, { start: 3, end: text.length })) expect(text.slice(word.start, word.end)).toBe(word.text)
})

test.each(['say said says saying', 'take took taken taking takes', 'election elections', 'man men', 'woman women', 'country countries', 'travel traveled travels', 'recall recalled recalling', 'stop stopped stopping',
  'carry carried carries carrying', 'agree agreed agrees', 'address addresses addressed', 'hope hoped hoping', 'crisis crises', 'plan planned plans', 'call called calls calling', 'church churches', 'win won wins winning'])('%s have one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1)
})

test.each([['new', 'news'], ['police', 'policy'], ['thing', 'th'], ['united', 'union'], ['bus', 'bu'], ['general', 'gene']])('%s and %s do not', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other))
})
