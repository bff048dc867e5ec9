import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutParagraphs } from '../../src/text/paragraphs.ts'
import { cutSentences } from '../../src/text/sentences.ts'

const sentences = (text: string) => cutParagraphs(text).flatMap((paragraph) => cutSentences(text, paragraph)).map(({ start, end }) => text.slice(start, end))

/** By class of case; ‖ stands where the text must be cut, and nowhere else. */
const CASES: Record<string, string[]> = {
  'full stops, question and exclamation marks': [
    'The minister resigned. ‖ Her deputy takes over.', 'Who pays? ‖ Nobody knows.', 'It works! ‖ The crowd cheered.', 'Really?! ‖ They did not ask.', 'Enough!! ‖ The hall fell silent.', 'What now?? ‖ The plan is gone.', 'So what!? ‖ Is that all?',
  ],
  'wide stops, which no space follows': [
    '橋は金曜日に閉鎖された。‖市長は謝罪した。', '誰が払うのか？‖誰も知らない。', '大桥周五关闭。‖市长道歉！‖居民不满。', '「橋は安全だ。」と市長は述べた。‖工事は続く。', '他说：“大桥很安全。”他离开了。', '東京。 ‖ The talks went on.', '（橋は古い。）市長は述べた。',
  ],
  'titles before names': [
    'Mr. Varga met Dr. Olsen and Mrs. Hale. ‖ They agreed.', 'Gov. Ruth Hale and Lt. Gov. Tom Pike spoke. ‖ Sen. Lee did not.', 'Sgt. Maj. Ann Cole and Pvt. Joe Day were hurt.', 'Then-Sen. Hale voted no. ‖ Prof. Ito did not vote.',
  ],
  'initials': ['She is called Anna K. Berg.', 'T. S. Moore and George H. W. Lane arrived. ‖ P. J. Cole left.', 'It was you and I. ‖ Do you recall Carl I. Berg?', 'They went for Plan B. ‖ The first plan had failed.'],
  'abbreviations inside a sentence': [
    'Turn to p. 12 of the report.', 'The bank and co. were late.', 'They sued Berg, Lund & Co. at noon.', 'It is near Mt. Etna on 3rd st. by the sea.', 'It is Bill Cole Jr.’s farm.', 'It is Iran vs. Iraq, i.e. Group B, at No. 10.', 'The firm of Tulsa, Okla., said so on Nov. 5.',
    'Acme Inc. Chief Executive Ann Ode spoke.', 'Rep. Joe Lee (D-Calif.) and Sen. Kay (R-Ariz.) met.',
  ],
  'abbreviations at the end of a sentence': [
    'Ask Berg and co. ‖ They know.', 'They bought Lund & Co. ‖ It was cheap.', 'He sold books, maps, etc. ‖ Nobody bought them.', 'She leads Acme Inc. ‖ The firm is old.', 'They met in Feb. ‖ Nothing came of it.', 'He said no. ‖ She said yes.',
  ],
  'abbreviations with dots inside': [
    'She toured the U.S.A. last year.', 'He moved to the E.U. ‖ Why did he?', 'They left the U.S. ‖ Was it wise?', 'A U.S. Senate panel met U.S. Treasury officials.', 'He has lived in the U.S. for years.', 'The Ph.D. was hers. ‖ He has an M.D. ‖ She does not.', 'He lives in Washington, D.C. ‖ The house is small.',
  ],
  'times of day': ['At 4 a.m. Ms. Day called the police. ‖ They came at 5 A.M. ‖ Ms. Day was gone.', 'The polls close at 8 p.m. Tuesday. ‖ They opened at 7 a.m. EST.', 'The shop was shut from about 6 p.m. ‖ Police came later.'],
  'numbers': ['He owes $20.50 to them.', 'He owes $20.50. ‖ They want it.', 'The index rose 1.2 percent to 1,200.5. ‖ It fell later.', 'It stands at N°. 77.120. ‖ Go there.', 'Flight No. 7 was full. ‖ It left at 9.', 'It ended in 2018. ‖ In 2019 it began again.'],
  'brackets': ['The school (It was closed for years.) is open again.', '(He left early.) ‖ She stayed.', 'They left early (and alone). ‖ She stayed.', '“Berg [...] wrote of stairs [...]” (Lund 12).', 'It was a win (?) for them.'],
  'addresses': ['Write to Ann.Ode@mail.example.org. ‖ She will answer.', 'See https://www.example.org/a.b/Who?Is=It.html. ‖ It is all there.', 'RTE.ie and Amazon.com said so.'],
  'quotations and what follows them': [
    '"It is late." she said.', '‘It is late.’ she said.', 'He turned and said, "It is late." ‖ He closed the door.', '"Stop!" he said. ‖ Then he ran.', '"Late?" she asked.', '“Why so late?” Mr. Berg asked. ‖ Nobody knew.', '“Why so late?” Ann Ode, 45, asked reporters.', '“Why so late?” ‖ The minister did not answer.',
    '"It is late. ‖ It is dark. ‖ We go," he said.', '“We won.” ‖ “We did.”', '“It is late.” Ann Ode said. ‖ She left.', '"It is late." ‖ Ann Ode said, "It is dark."', '“It is late.” ‖ Ann Ode said that she would leave.', 'The end is near.” ‖ Berg left.', 'He said: "No." ‖ Then: "Yes."', 'Mr. Ode wrote "stop." and left.', 'They said so.‖"We did not."',
  ],
  'texts cut into tokens': ['Mr. Ode said . ‖ `` Yes , \'\' he added .', '`` We will win . \'\' ‖ He left .', '" We will win . " ‖ He left .'],
  'lists': ['1. Bread is up ‖ 2. Milk is down', '1. Bread is up. ‖ 2. Milk is down.', '1) Bread is up ‖ 2) Milk is down', '1) Bread is up. ‖ 2) Milk is down.', '1.) Bread is up ‖ 2.) Milk is down', '1.) Bread is up. ‖ 2.) Milk is down.', '• 4. Bread is up ‖ • 5. Milk is down',
    '⁃4. Bread is up ‖ ⁃5. Milk is down', 'a. Bread is up ‖ b. Milk is down ‖ c. Tea is gone'],
  'omissions': [
    'He waited ... and left.', 'He never said that.... ‖ She did.', 'He paused... ‖ Then he left.', 'I was ... well, what I mean...see . . . the thing is . . . I did not.', 'Leave it out and end with a stop . . . . ‖ Next come others.', 'The habit faded . . . with the words. ‖ . . . The practice stayed. . . .',
    'He wrote that “all laws will seem simple. . . .”', 'He said… nothing.',
  ],
  'names with a mark': ['He works at Yahoo! in sales.', 'Yahoo! News said so.'],
  'no space between sentences': ['It rained.‖Today it is dry.‖Mr. Berg paid 1,000.‖That is a lot.'],
  'stray stops': ['The talks ended. ‖ The crowd left.'],
  'headlines, captions and credits': ['Berg to lead the alliance', 'He left. ‖ | ANP, AFP', 'He left. ‖ (Reuters)', 'He left. ‖ — AP'],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const text = marked.replaceAll(' ‖ ', ' ').replaceAll('‖', '')
    expect(sentences(text)).toEqual(marked.split('‖').map((part) => part.trim()))
  })
})

test('a stray stop belongs to no sentence', () => {
  expect(sentences('"We won," he said before the talks. .\nThe crowd left. . Then it rained.')).toEqual(['"We won," he said before the talks.', 'The crowd left.', 'Then it rained.'])
})

describe('lines', () => {
  const story = ['Council Votes for New Bridge', 'The council of Port Ellery voted on Tuesday, after a debate of nine hours, to build a second bridge over the River Orr by 2031.', '“We have waited for this. We have waited long enough,” said Mayor Ann Ode, who leads the council and has done so for six of the past nine years.', 'Opponents, among them Dr. P. Lund, called the price of $40.5 million absurd. They will go to court.']
  const expected = story.flatMap((paragraph) => sentences(paragraph))
  const flat = (text: string) => sentences(text).map((sentence) => sentence.replace(/\s+/g, ' '))
  const wrap = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim()

  test.each([['\n'], ['\n\n'], ['\r\n'], ['\r'], ['\u2028'], ['\f'], ['\n \n'], ['\u2029']])('paragraphs parted by %j', (gap) => {
    expect(sentences(story.join(gap))).toEqual(expected)
  })

  test('a lone last word belongs to the line above it', () => {
    const narrow = 'The ferries to the islands\nbegan to sail again on\nMonday, the harbour said\nin\nEllery.\nNobody came to see them go\nfrom the pier at the far\nend of the harbour, he said.'
    expect(sentences(narrow)).toHaveLength(2)
  })

  test.each([40, 60, 72, 80, 100])('wrapped at %i columns', (width) => {
    const wrapped = story.map((paragraph) => wrap(paragraph, width))
    expect(flat(wrapped.join('\n\n'))).toEqual(expected)
    expect(flat(wrapped.join('\n\n').replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  test('broken by hand', () => {
    expect(flat('The vote was late\nand the result close.\n\nAnn Ode, of\nPort Ellery, won it\nby two votes, said Mr.\nLund. She will take over\non Monday.\n\nNobody\ncomplained.')).toEqual(['The vote was late and the result close.', 'Ann Ode, of Port Ellery, won it by two votes, said Mr. Lund.', 'She will take over on Monday.', 'Nobody complained.'])
  })

  test('a list of lines without stops stays a list', () => {
    expect(sentences('bread\ncold milk\ntea, coffee\n')).toEqual(['bread', 'cold milk', 'tea, coffee'])
  })
})

const PIECES = ['The minister resigned', 'Mr. Ode', 'said', ' ', ' ', '. ', '.', '? ', '"', '“', '”', "'", '’', '(', ')', '[...]', '...', '. . .', '…', '\n', '\n\n', '\r\n', 'U.S.', 'a.m.', '1.', '2.', '• ', '1,200.5', '$3.4bn', '\u200B', '\u00A0', '\u0301', '—', ' | AFP', 'é', '東京。', '😀', '``', "''"]

test('sentences are ordered, apart, and hold every letter', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
    const text = pieces.join('')
    const spans = cutParagraphs(text).flatMap((paragraph) => cutSentences(text, paragraph))
    let rest = ''
    let last = 0
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      rest += text.slice(last, start)
      last = end
    }
    expect(rest + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
  }))
})

test.each(['a', 'A', '1', '“', '"', '(', ')', '.', '. ', '! ', 'A. ', 'a.', '." ', '.) ', '\n', ' ', '1. A ', '• ', 'he said ', "'' ", '\u0301', '\u200B', 'x\n', '-\n\n'])('a long text of %j is cut in no time', (piece) => {
  const text = piece.repeat(100_000 / piece.length)
  const start = process.hrtime.bigint()
  sentences(text)
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3000)
})
