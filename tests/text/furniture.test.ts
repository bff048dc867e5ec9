import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

const BODY = 'The council of Port Ellery voted for a bridge on Tuesday.\n\nIt will cost $40 million.\n\n“We have waited long enough,” said Mayor Ann Ode.\n\nWork starts in May.'
const read = (text: string) => readDocument({ text }, 's1')
const roles = (text: string) => read(text).sentences.map((s) => `${s.role}: ${s.text}`)

describe('lines of the page', () => {
  test.each([
    'Published 3 hours ago', '10 minutes ago', 'Posted 4h ago, updated 2h ago', '5 min read', '3 minutes', 'Share', 'SHARE', 'Comments (87)', '12 comments', 'ADVERTISEMENT', 'Skip advertisement', 'Loading...', 'Share full article', 'Suggest a Correction', '@annode', 'ann.ode@portpost.example',
    'Image source, PA Media', 'Credit: Joe Day', 'Getty Images', 'Last modified on Wed 8 May 2024 09.12 BST', '14:32, 6 Mar 2024', '12.11.2024 14:05', 'Tue Nov 12 2024 - 07:42', '12th November 2024', 'Listen to this article · 6:12 min Learn more',
    '(With inputs from Interwire)', 'With reports from Joe Day', 'ALSO READ: Bridge will be late', 'Related Topics', 'Most read', 'By our correspondent in Ostbruck', 'Translated from Danish by Joe Day', 'Nov 12 (Interwire)',
  ])('%s', (line) => {
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\n${line}\n\nThe old one is closed.`).at(-2)).toBe(`credit: ${line}`)
  })

  test.each(['Share prices fell.', 'Comments were harsh, he said.', 'More than half of them had left', 'What comes next?', 'The work will take 5 minutes', 'Live wires hung over the road', 'Credit: the council owes $4 million', 'May 2024', 'Two days ago the bridge fell', 'Contact with the crew was lost'])('%s is none', (line) => {
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\n${line}\n\nThe old one is closed.`).at(-2)).toBe(`body: ${line}`)
  })

  test('below the head of a list stand other stories, up to the next sentence', () => {
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\nMore on this story\n\nFerry firm to cut 40 jobs\n\nMayor Ode will not stand again\n\nThe vote was close.`).slice(-4)).toEqual(['credit: More on this story', 'credit: Ferry firm to cut 40 jobs', 'credit: Mayor Ode will not stand again', 'body: The vote was close.'])
  })

  test('the line below a picture agency is the text of its picture; a sentence there is not', () => {
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\nGetty Images\n\nThe old bridge at night\n\nIt was late.`).slice(-2)).toEqual(['caption: The old bridge at night', 'body: It was late.'])
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\nGetty Images\n\nIt was late.`).at(-1)).toBe('body: It was late.')
    expect(roles(`Council votes for new bridge over river\n\n${BODY}\n\nThe mayor with her husband Ole at the old bridge Credit: Joe Day\n\nIt was late.`).at(-2)).toMatch(/^caption/)
  })
})

describe('who signs above the report', () => {
  test.each(['Joe Day\n\nCourt Reporter\n\njoe.day@portpost.example', 'Joe Day\n\n12 November 2024', 'Ann Reed in Ostbruck and Joe Day in Wickby', 'Joe Day Environment correspondent', 'BBC News, Wickby', 'Interwire\n\nPublished 3 hours ago\n\nWickby, July 9'])('%j', (lines) => {
    expect(read(`Council votes for new bridge over river\n\n${lines}\n\n${BODY}`).sentences.slice(1, -5).every((s) => s.role === 'credit')).toBe(true)
  })

  test.each(['Storm closes roads', 'Nine dead', 'Ferry firm fires its editor'])('%s is told, not signed', (line) => {
    expect(roles(`Council votes for new bridge over river\n\nPublished 3 hours ago\n\n${line}\n\n${BODY}`)[2]).toBe(`body: ${line}`)
  })
})

describe('whose and when', () => {
  test('a button and an address are no outlet; who files a dated line is one, known or not', () => {
    expect(read(`Council votes for new bridge over river\n\nSHARE\n\nann.ode@portpost.com\n\nImage source, PA Media\n\n${BODY}`).credits).toEqual([])
    expect(read(`Council votes for new bridge over river\n\nHEBLEY, Nov 12 (Interwire) - ${BODY}`)).toMatchObject({ label: 'Interwire', published: null })
    expect(read(`Council votes for new bridge over river\n\nHEBLEY (IMF Watch) - ${BODY}`).credits).toEqual([])
  })

  test.each([['12th November 2024', '2024-11-12'], ['NOV 12, 2024', '2024-11-12'], ['12.11.2024 14:05', '2024-11-12'], ['Wed 8 May 2024 06.00 BST', '2024-05-08'], ['14:32, 6 Mar 2024', '2024-03-06'], ['08/11/2024 10:12', null], ['31.13.2024', null]])('%s', (line, published) => {
    expect(read(`Council votes for new bridge over river\n\n${line}\n\n${BODY}`).published).toBe(published)
  })

  test('a press release gives its date between place and agency', () => {
    expect(read(`Harn Opens Clinic in Wickby\n\nWICKBY, June 3, 2024 /Newswire/ -- ${BODY}`).published).toBe('2024-06-03')
  })
})
