import { describe, expect, test } from 'vitest'
import type { ArticleInput } from '../../src/model/article.ts'
import { readDocument } from '../../src/text/document.ts'
import { tellApart } from '../../src/text/label.ts'
import { readDate } from '../../src/text/published.ts'

const read = (text: string, input: { label?: string; path?: string; published?: string } = {}) => readDocument({ text, ...input }, 's1')
const roles = (text: string) => read(text).sentences.map((s) => `${s.role}: ${s.text}`)
const BODY = 'The council of Port Ellery voted for a bridge on Tuesday.\n\nIt will cost $40 million.\n\n“We have waited long enough,” said Mayor Ann Ode.\n\nWork starts in May.'

describe('titles', () => {
  test.each([
    ['a line without a stop', 'Council votes for bridge'], ['capitals tell a title that ends in a stop', 'Council Votes For New Bridge.'], ['a question', 'Will Port Ellery get its bridge?'], ['two sentences', 'The Bridge? A Long Wait for All'],
    ['a quotation', "Mayor to council: 'Build it!'"],
  ])('%s', (_, title) => {
    expect(read(`${title}\n\n${BODY}`)).toMatchObject({ title })
    expect(read(`${title}\n${BODY.replaceAll('\n\n', '\n')}`)).toMatchObject({ title })
  })

  test('before a dateline even a plain sentence is one', () => {
    expect(read('Council votes for bridge.\n\nPORT ELLERY (AP) — The council voted.\n\nIt was late.').title).toBe('Council votes for bridge.')
  })

  test.each(['The army said so.', 'The army said so', 'The army said so. The police did not.', 'The army said so.\n\nThe police did not.', 'The army said so\nThe police did not', BODY, 'NATO', '"Stop!" he said.', 'What is next?', 'Reuters'])('%j has none', (text) => {
    expect(read(text).title).toBe(null)
    expect(read(text).sentences.every((s) => s.role === 'body')).toBe(true)
  })
})

describe('captions', () => {
  test('above the headline', () => {
    expect(roles(`Mayor Ann Ode was speaking to reporters outside the town hall of Port Ellery on Tuesday\n\nBridge wins the day\n\n· PortNews.ie\n\n${BODY}`).slice(0, 3)).toEqual([
      'caption: Mayor Ann Ode was speaking to reporters outside the town hall of Port Ellery on Tuesday', 'title: Bridge wins the day', 'credit: · PortNews.ie',
    ])
  })

  test.each(['FILE - The old bridge of Port Ellery, May 3, 2019. (AP Photo/Joe Day)', 'Photo: The old bridge of Port Ellery at night', 'The old bridge on Monday. Joe Day/Getty Images', 'In this Monday, May 6, 2019 file photo, boats pass the old bridge.'])('%s', (caption) => {
    const document = read(`${BODY}\n\n${caption}\n\nIt was late.`)
    expect(document.sentences.find((s) => s.role === 'caption')!.text).toMatch(/bridge/)
    expect(document.sentences.at(-1)!.role).toBe('body')
  })

  test.each(['Photographers were kept out.', 'The image: a bridge in the fog, he said, that nobody needs.', 'He keeps her file on his desk.', 'They may appeal (and/or wait).', 'A CNN/AP poll found that most of them wait.'])('%s is none', (sentence) => {
    expect(read(`${BODY}\n\n${sentence}`).sentences.at(-1)!.role).toBe('body')
  })
})

describe('credits', () => {
  test.each([
    ['| ANP, AFP', ['ANP', 'AFP']], ['· PortNews.ie', ['PortNews.ie']], ['(Reuters)', ['Reuters']], ['— AP', ['AP']], ['With AFP and dpa', ['AFP', 'dpa']], ['By ANN ODE, Associated Press', ['Associated Press']], ['By Ann Ode and Joe Day', []],
    ['(Reporting by Ann Ode; Editing by Joe Day)', []], ['© 2020 The Port Herald', ['The Port Herald']], ['Copyright 2021 Reuters. All rights reserved.', ['Reuters']], ['Follow Ann Ode on Twitter @annode', []], ['Ann Ode contributed to this report.', []],
    ['Published 3 March 2021', []], ['March 3, 2021 10:30 AM', []], ['Ode and Day reported from Port Ellery.', []], ['The Irish Times', ['The Irish Times']],
    ['| Interwire, AFP', ['Interwire', 'AFP']], ['| The mayor, in a boat', ['The mayor, in a boat']], ['Source: Interwire', ['Interwire']], ['Sources: Interwire, AFP', ['Interwire', 'AFP']], ['(Interwire/AFP)', ['Interwire', 'AFP']],
    ['·  Port  Radio', ['Port Radio']], ['By  Ann  Ode,  Port  Post', ['Port Post']],
    ['The Evening Lantern, Thursday 12 November', ['The Evening Lantern']], ['Port Ellery, 3 March 2021', []], ['Port Post | Monday, March 3', ['Port Post']],
  ])('%s', (credit, outlets) => {
    const document = read(`Bridge wins the day\n\n${BODY}\n\n${credit}`)
    expect(document.sentences.filter((s) => s.role === 'credit').map((s) => s.text).join(' ')).toBe(credit)
    expect(document.credits).toEqual(outlets)
  })

  test.each(['NATO', 'Easily.', 'No.', 'By Monday, all was quiet', 'The union contributed to the report.', 'Reuters said so.', '“This story was told to me,” he said.', 'Follow the money, she said.', 'The Times said the bridge was late.', 'He read The Irish Times | every day.', '• UK', '· Cold milk', '- NATO', 'Updated rules allow 3 people to meet.', 'Copyright law was changed last year.', 'Reporting by The Times showed that the bridge was late.', 'This report was produced by the committee.', 'By Land And Sea', 'The council reported from its talks that all was well.', 'It opened on March 3, 2021', 'From Russia With Love', '| Ode | 3 |', 'Source: the mayor', 'The bridge opens on Thursday 12 November', 'The Bridge Run, 12 November', 'Trains will run again by Thursday 12 November', '(NATO)', '(Easily)'])('%s is none', (sentence) => {
    expect(read(`${BODY}\n\n${sentence}\n\nThe end came late.`).sentences.filter((s) => s.role === 'credit')).toEqual([])
  })

  test('the source of a figure is a credit, but not whose the article is', () => {
    const document = read(`${BODY}\n\nSource: World Bank\n\nIt was late.\n\n| BGNES`)
    expect(document.sentences.filter((s) => s.role === 'credit').map((s) => s.text)).toEqual(['Source: World Bank', '| BGNES'])
    expect(document.credits).toEqual(['BGNES'])
  })

  test('spaces and line breaks within one do not count', () => {
    expect(roles(`${BODY}\n\n·\u00a0Port\u00a0Radio`).at(-1)).toMatch(/^credit/)
    expect(roles(`${BODY}\n\n· Port\nRadio`).at(-1)).toBe('credit: · Port\nRadio')
    expect(roles('It was late.\nThese are the values we share  |  BGNES').at(-1)).toBe('credit: |  BGNES')
  })

  test('at the end of the last sentence, with its stop or without', () => {
    expect(roles('We won," he said. | BGNES, AFP').at(-1)).toBe('credit: | BGNES, AFP')
    expect(roles('It was late.\nThese are the values we share | BGNES').slice(-2)).toEqual(['body: These are the values we share', 'credit: | BGNES'])
  })

  test('a credit may be wrapped', () => {
    expect(roles('It was late.\n\nFollow the harbour desk of Port News and its\nreporters on Twitter at @portnews.').at(-1)).toMatch(/^credit: Follow/)
  })

  test.each(['The Monetary Fund (IMF) - which lends - said so. It was late.', 'Ode (ODP): a bridge for all. It was late.'])('%s credits nobody', (text) => {
    expect(read(text).credits).toEqual([])
  })

  test('an agency in a dateline is one, its sentence is not', () => {
    const document = read('LONDON, March 3, 2021 (Reuters) - The council voted. It was late.')
    expect(document).toMatchObject({ credits: ['Reuters'], published: '2021-03-03', label: 'Reuters' })
    expect(document.sentences.map((s) => s.role)).toEqual(['body', 'body'])
  })
})

test('labels: as told, else the outlet, else the file, else the id', () => {
  expect(read(`${BODY}\n\n| ANP`, { label: 'mine', path: 'a/b.txt' }).label).toBe('mine')
  expect(read(`${BODY}\n\n| ANP`, { path: 'a/b.txt' }).label).toBe('ANP')
  expect(read(BODY, { path: 'a/b.c.txt' }).label).toBe('b.c')
  expect(read(BODY, { path: '.hidden' }).label).toBe('.hidden')
  expect(read(BODY).label).toBe('s1')
  expect(tellApart([{ label: 'AP' }, { label: 'AP' }, { label: 'AP (2)' }, { label: 'AP' }]).map((s) => s.label)).toEqual(['AP', 'AP (2)', 'AP (2) (2)', 'AP (3)'])
})

test.each([
  ['3 March 2021', '2021-03-03'], ['Mar. 3rd, 2021', '2021-03-03'], ['2021-03-03', '2021-03-03'], ['2021-03-03T10:30:00Z', '2021-03-03T10:30:00Z'], ['31 February 2021', null], ['2021-13-01', null], ['March 3', null], ['in 2021', null],
])('the date %s is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test.each([
  [`Bridge wins\nPublished 3 March 2021\n${BODY}`, '2021-03-03'], [`Bridge wins\n\nWednesday, 3 March 2021 10:30 GMT\n\n${BODY}`, '2021-03-03'], [`PORT ELLERY, Mar. 3, 2021 — ${BODY}`, '2021-03-03'], [`${BODY}\n\nThe first was built on 3 March 1921 by hand.`, null], [BODY, null],
])('published: %#', (text, date) => {
  expect(read(text).published).toBe(date)
})

test('a date that is given counts before the text’s', () => {
  expect(read(`Bridge wins\nPublished 3 March 2021\n${BODY}`, { published: '2020-01-02' }).published).toBe('2020-01-02')
})

test.each([
  ['The army said so.', 'en'], ['Der Minister ist nicht der Auffassung, dass die Wahl gültig war.', 'de'], ['Le ministre a dit que les élections sont valables pour tous.', 'fr'], ['El ministro dijo que las elecciones no son válidas para los partidos.', 'es'],
  ['Il ministro ha detto che le elezioni non sono valide per gli altri.', 'it'], ['De minister zei dat het niet aan hem is en dat er meer tijd nodig was.', 'nl'], ['O ministro disse que as eleições não são válidas para os partidos.', 'pt'], ['Министърът каза това.', 'bg'], ['東京で会議が開かれた。', 'ja'], ['Xyzzy plugh', 'und'], ['42', 'und'],
])('%s is %s', (text, language) => {
  expect(read(text).language).toBe(language)
})

describe('what is known beforehand', () => {
  const TEXT = 'Ferry aground\n\nThe ferry at dawn in the harbour\n\nThe ferry ran aground on Monday.\n\nIt sank. | Reuters'
  const known = (...spans: NonNullable<ArticleInput['roles']>) => readDocument({ text: TEXT, path: 'a.xml', roles: spans, title: 'Ferry aground', outlet: 'Harbour Post', byline: 'Ann Ode', language: 'en-GB' }, 's1')

  test('a title that is marked is the only one, and what is marked as a caption is one', () => {
    const document = known({ start: 0, end: 13, role: 'title' }, { start: 15, end: 47, role: 'caption' })
    expect(document.sentences.map((s) => s.role)).toEqual(['title', 'caption', 'body', 'body', 'credit'])
    expect(known({ start: 0, end: 13, role: 'title' }).sentences.map((s) => s.role)).toEqual(['title', 'body', 'body', 'body', 'credit'])
  })

  test('metadata counts before the text, but not before what was typed', () => {
    expect(known()).toMatchObject({ label: 'Harbour Post', title: 'Ferry aground', byline: 'Ann Ode', language: 'en-GB', credits: ['Reuters'] })
    expect(read(TEXT, { path: 'a.xml' })).toMatchObject({ label: 'Reuters', byline: null, language: 'en' })
    expect(readDocument({ text: BODY, path: 'https://www.Harbour.example/news/1?x=2' }, 's1').label).toBe('harbour.example')
    expect(readDocument({ text: BODY, path: 'wire/feed.xml#3' }, 's1').label).toBe('feed')
    expect(readDocument({ text: TEXT, label: 'HP', outlet: 'Harbour Post' }, 's1').label).toBe('HP')
  })
})
