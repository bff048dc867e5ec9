import { describe, expect, test } from 'vitest'
import { mentions, names, people } from './read.ts'

const roles = (text: string) => mentions([text], /role/)

describe('what somebody is called, of whom alone the sentence before speaks', () => {
  test.each([
    ['a nationality', 'Ivo Babic scored late for Harrow Town. “I had to be brave,” the Croatian said.', ['Croatian = Ivo Babic']],
    ['a nationality behind a name of its country', 'Chidi Okafor won the race. “I am tired,” said the Nigerian.', ['Nigerian = Chidi Okafor']],
    ['a calling', 'Ivo Babic scored late. The striker said: “I had to be brave.”', ['The striker = Ivo Babic']],
    ['a calling from somewhere, with a relative clause', 'Mick Tully was furious. The former Wales midfielder, who was banned in May, added: “I got a shrug.”', ['midfielder = Mick Tully']],
    ['a household', 'Kay Dunn, 29, lost her bag. “I cried,” fumed the mum-of-two.', ['the mum-of-two = Kay Dunn']],
    ['an age that was told', 'Kay Dunn, 29, lost her bag. “I cried,” the 29-year-old said.', ['the 29-year-old = Kay Dunn']],
    ['an age that nobody told', 'Kay Dunn lost her bag. “I cried,” the 29-year-old said.', ['the 29-year-old = Kay Dunn']],
    ['a party', 'Gov. Dale Witt came on Friday. “Three strikes,” the Republican said.', ['the Republican = Dale Witt']],
    ['a singer with a song', 'Tess Wray was sorry. “No excuses,” the “Marble Arch” singer wrote.', ['the “Marble Arch” singer = Tess Wray']],
  ])('%s', (_, text, found) => expect(roles(text)).toEqual(found))
})

describe('silent', () => {
  test.each([
    ['two people', 'Ivo Babic met Ann Reed. “I had to be brave,” the Croatian said.'],
    ['another one of that country', 'French golfer Luc Roy and Croatian golfer Ante Kos came late. Ivo Babic won. “I had to be brave,” the Croatian said.'],
    ['a nation', 'Ivo Babic arrived. “We are glad,” the French said. The Croatian government said: “Welcome.”'],
    ['one the scene brings along', 'Ann Reed went to court. The judge said: “You lied.” The driver said: “I was late.”'],
    ['one who was spoken of before', 'Fans had waited for the singer. Ann Reed wept at the door. The singer said: “Come in.”'],
    ['one whom nobody made speak', 'Ann Reed and Bo Lund met Di Marsh. Ann Reed had queued for hours with Bo Lund. Di Marsh slept. “I love my fans,” the singer said.'],
    ['one of another age', 'Ann Reed, 34, led the search. “I was cold,” the 62-year-old said.'],
    ['one of another age, told otherwise', 'Ann Reed, a 34-year-old from Wick, led the search. The 62-year-old said: “I was cold.”'],
    ['a trade', 'Ann Reed had a hole in her kitchen wall. “It was fine when I left,” the plumber said.'],
    ['a woman who is no Irishman', 'Maria Keller spoke. “He is level,” said the Irishman.'],
  ])('%s', (_, text) => expect(roles(text)).toEqual([]))
})

describe('whose office a description tells', () => {
  test.each([
    ['of an association', 'The state Chairman of the Traders Association, Alhaji Musa Dan, spoke. “They lied,” the association’s chairman said.', ['the association’s chairman = Musa Dan']],
    ['in court', 'Simon Cole KC, prosecuting, rose. Nobody spoke. Hugh Pryce, for the defence, sat. The prosecutor said it was late.', ['The prosecutor = Simon Cole']],
    ['a Minister with a capital', 'Water Resources Minister Sunita Rao spoke in Kolam. An engineer wept. Rain fell. Nobody came. Roads were shut. The Minister said more was to come.', ['The Minister = Sunita Rao']],
    ['a firm that is called one', 'Shares in Norland, the chipmaker, fell. The company said it was sorry.', ['the chipmaker = Norland', 'The company = Norland']],
  ])('%s', (_, text, found) => expect(roles(text)).toEqual(found))
  test.each([
    ['of two ministers', 'Water Minister Sunita Rao met Home Minister Anil Das. Rain fell. The Minister said more was to come.'],
    ['of two firms', 'Dutch chipmaker Norland sued German insurer Halden Re. The company said it was sorry.'],
  ])('silent: %s', (_, text) => expect(roles(text)).toEqual([]))
})

describe('titles in front of a name are no part of it', () => {
  test.each([
    ['a post of a service', 'SES Incident Controller Bruce Hall said so.', ['Bruce Hall']],
    ['a rank in short', 'Det Con Janet Pole and Snr Const Amy Reed gave evidence.', ['Amy Reed', 'Janet Pole']],
    ['initials behind a post', 'District Collector K. R. Venkat said so.', ['K. R. Venkat']],
    ['a rank in capitals', 'CP Babatunde Oyelar said so. Engr. Musa Dan agreed.', ['Babatunde Oyelar', 'Musa Dan']],
    ['a councillor', 'Mayor Nick Papas was there. Cr Papas spoke.', ['Nick Papas']],
    ['a bride and her dad', 'Kay Dunn wept. Bride-to-be Kay was sad. Dad Colin said so.', ['Colin', 'Kay Dunn']],
    ['a job of many words', 'Harbour Safety Lead Investigator Ann Reed said so.', ['Ann Reed']],
  ])('%s', (_, text, found) => expect(people(text)).toEqual(found))
  test('a firm behind what it makes', () => {
    expect(names('Carmaker Brixa will close a plant. Shares in Brixa fell.')).toEqual(['organisation Brixa: Brixa'])
    expect(people('Luhang Motor and Lannagh Construction said so. She told Variety, and he told Sky Sports.')).toEqual([])
  })
  test('silent: other things that begin so', () => {
    expect(people('“He is the best boss I’ve had,” one said. A bakery on Main Street, Lund’s Bakery, a local haunt, burned.')).toEqual([])
    expect(people('Charity Commission staff met. Con Edison cut the power. Supermarket Road was shut. Father-of-two Road too.')).toEqual([])
  })
})
