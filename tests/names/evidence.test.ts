import { describe, expect, test } from 'vitest'
import { names, people } from './read.ts'

const firsts = (text: string) => names(text).map((line) => line.split(':')[0])

describe('people whom no list knows', () => {
  test.each([
    ['by a trade', 'Finance director Karl Ebner and auditor Odgi Sorne pleaded guilty.', ['Karl Ebner', 'Odgi Sorne']],
    ['by a trade at the start', 'Substitute Tavi Endrow scored. Lawyers Phong Truc Hai and Giao Hanh Tin appealed.', ['Giao Hanh Tin', 'Phong Truc Hai', 'Tavi Endrow']],
    ['in a list of which a plural tells', 'Council members Odgi Sorne, Tavi Endrow and Bruni Falk voted no.', ['Bruni Falk', 'Odgi Sorne', 'Tavi Endrow']],
    ['children', 'She leaves two children, Morag and Callum, in Oslo.', ['Callum', 'Morag']],
    ['by an age set off', 'The family of Odgi Sorne, a 16-year-old who was killed, was paid.', ['Odgi Sorne']],
    ['by titles of other countries', 'In the evening Alhaji Tavi Gumbe met a friend of DSP Odgi Sorne. At the same place Shri Negi Falk and Fr Padrag Tiern had been seen before.', ['Negi Falk', 'Odgi Sorne', 'Padrag Tiern', 'Tavi Gumbe']],
    ['without the letters behind the name', 'Elena Vickers KC spoke. Ms Vickers was brief. Ann Odell PhD was not.', ['Ann Odell', 'Elena Vickers']],
    ['without a mood before it', 'Heartbroken Liam, 38, spoke.', ['Liam']],
    ['without a party in short', 'Lib Dem Bo Lund voted no. The Lib Dem Ann Reed did too.', ['Ann Reed', 'Bo Lund']],
    ['without the word that a plea opens with', 'Bring Una home.\n\n“Bring Una home,” said the father of Una Hale, who is nine. Una is shy.', ['Una Hale']],
    ['with a first word that stands inside sentences too', 'Ketta Una left. Everybody knew Ketta Una, 40, would. Una Hale stayed.', ['Ketta Una', 'Una Hale']],
    ['not a club behind its league', 'Ann Reed scored as League One Sorve beat Premier League Hebley.', ['Ann Reed']],
    ['the head of a league', 'Premier League chief Ann Reed spoke. Premier Odgi Sorne listened.', ['Ann Reed', 'Odgi Sorne']],
    ['a Finn who is none', 'Harbour master Ola Skog and pilot Finn Darrow said so.', ['Finn Darrow', 'Ola Skog']],
  ])('%s', (_, text, found) => expect(people(text)).toEqual(found))

  test.each([
    'The Crown had claimed that it was theft.', 'He lost his savings, said a man, 71, from Wick, who wept.', 'She told Channel 9 that it was late.', 'The U.S. Harbour Survey said it was deep.', 'The rules of Formula One said so.',
    'Bakers who agree are few.', 'The chef Monday said no.', 'The HORROR ON THE A38 was told by the man.', 'For its 40,000 members UQW is a home.', 'The trainee Nurse Scheme ended.', 'Gran, 67, sobs in court.', 'HUNT FOR THE FERRY Man, 36, held over fire.', 'The town hosts Nordlid and who skippers Halden was told to wait.', 'Article 41 said so, and Stage 7, who knows, too.',
  ])('%s names nobody', (text) => expect(people(text)).toEqual([]))
})

describe('firms and places whom no list knows', () => {
  test('a firm by what stands before or behind it', () => {
    expect(firsts('Dutch insurer Halden Re declined. Norvia, the Danish chipmaker, did not. He runs charity Oddfold.')).toEqual(['organisation Halden Re', 'organisation Norvia', 'organisation Oddfold', 'place Denmark', 'place Netherlands'])
  })
  test('no firm: a day, and whoever stands behind the firm', () => {
    expect(firsts('The firm Thursday said no. He left the company Odgi Sorne runs.')).toEqual([])
  })
  test('a place by what it is, and in a dateline', () => {
    expect(firsts('HEBLEY, Nov 12 (Interwire) - The town of Sorve and a farm in Tarn district lay dark. Hebley did not.')).toEqual(['place Hebley', 'place Sorve', 'place Tarn'])
  })
  test('no place: capitals before a dash', () => {
    expect(firsts('EMPTY PROMISES — For years he made them.\n\nIt was a town of Two Minds.').filter((name) => name!.includes('PROMISES'))).toEqual([])
  })
  test('an acronym is that of the article before the known one', () => {
    expect(firsts('The National Rail Authority struck. NRA staff left.')).toEqual(['organisation National Rail Authority'])
    expect(firsts('The NRA objected. The National Rifle Association sued.')).toEqual(['organisation National Rifle Association'])
  })
})

describe('organisations with `and` in their names', () => {
  test('a country before one is none of its words', () => {
    expect(firsts('The U.S. Food and Drug Administration opened an inspection. The Food and Drug Administration declined.')).toEqual(['organisation Food and Drug Administration', 'place United States'])
    expect(firsts('He said the U.S. Food and Drug Administration and Norvia Foods met.').filter((name) => name!.includes('Drug'))).toEqual(['organisation Food and Drug Administration'])
  })
  test('its first word alone is not its name', () => {
    expect(names('Baby Food Maker Recalls Jars\n\nThe Food and Drug Administration opened an inspection on Monday.').filter((line) => line.includes('Drug'))).toEqual(['organisation Food and Drug Administration: Food and Drug Administration'])
  })
  test('two organisations with `and` between them are two', () => {
    expect(firsts('The U.S. Treasury and Norvia Group met. Ford and Boeing did not.')).not.toContain('organisation Treasury and Norvia Group')
  })
})
