import { beforeAll, expect, test } from 'vitest'
import { makeChalkPaint } from '../../src/formats/parts/chalk.ts'
import { visible } from '../../src/formats/parts/escape.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { widthOf } from '../../src/formats/parts/width.ts'
import { terminal } from '../../src/formats/terminal/terminal.ts'
import type { Comparison, Conflict } from '../../src/model/comparison.ts'
import { compareSources } from '../../src/pipeline.ts'
import { compareStory } from '../support/compare.ts'
import { makeComparison, makeSources } from '../support/comparisons.ts'
import { STORIES } from '../support/stories.ts'

const render = (comparison: Comparison, width = 80) => terminal.render(comparison, { paint: PLAIN, width })
/** Letters and digits only, so that line breaks, marks and columns do not count. */
const letters = (text: string) => visible(text).replace(/[^\p{L}\p{N}]/gu, '')

const HOSTILE = {
  '北约 \x1b[31mred\x1b[0m 👩‍👩‍👧': ['\x1b]0;owned\x07“我不担心” 秘书长说。', 'e\u0301'.repeat(90), `${'a'.repeat(300)} \u202eevil\u202c`, 'A flag 🇳🇱 and a family 👩‍👩‍👧 and a thumb 👍🏽.'],
  'Another \x9b1m label': ['我不担心。', '\x1b]8;;http://a.example\x07link\x1b]8;;\x07', 'Zero\u200bwidth\u00ad and\u2028lines.'],
}

let comparisons: { slug: string; comparison: Comparison }[]
beforeAll(async () => {
  const stories = await Promise.all(STORIES.map(async ({ slug }) => ({ slug, comparison: await compareStory(slug) })))
  comparisons = [...stories, { slug: 'hostile', comparison: makeComparison(makeSources(HOSTILE), [{ of: 's1.1 s2.1' }]) }]
})

test.each([20, 24, 40, 80, 120, 200])('no line is wider than %i columns', (width) => {
  for (const { slug, comparison } of comparisons) {
    for (const paint of [PLAIN, makeChalkPaint(1)]) {
      const wide = terminal.render(comparison, { paint, width }).split('\n').filter((line) => widthOf(line) > width)
      expect({ slug, wide }).toEqual({ slug, wide: [] })
    }
  }
})

test.each([24, 40, 80])('every sentence is shown at %i columns', (width) => {
  for (const { slug, comparison } of comparisons) {
    const shown = letters(render(comparison, width))
    const lost = comparison.sources.flatMap((s) => s.sentences).filter((s) => s.role !== 'credit' && !shown.includes(letters(s.text)))
    expect({ slug, lost }).toEqual({ slug, lost: [] })
  }
})

test('nothing of an article moves the cursor, writes a title or a link, or turns the line round', () => {
  const comparison = makeComparison(makeSources(HOSTILE), [{ of: 's1.1 s2.1' }])
  // oxlint-disable-next-line no-misleading-character-class
  expect(render(comparison)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e]/)
  expect(terminal.render(comparison, { paint: makeChalkPaint(1), width: 80 }).replace(/\x1b\[\d+m/g, '')).toBe(render(comparison))
  expect(terminal.inspect(comparison.sources[0]!, { paint: PLAIN, width: 80 })).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
})

test('the first screen tells who is compared and what each verdict is about; differences come first', () => {
  const conflicts: Conflict[] = [{ type: 'number', values: [{ source: 's1', start: 4, end: 6, text: '14' }, { source: 's2', start: 4, end: 6, text: '16' }], message: 'Echo says 14, Post says 16' }]
  const text = render(makeComparison(makeSources({ Echo: ['The 14 hurt were flown to the capital.', 'It rained all night.', 'Nobody slept.'], Post: ['The 16 hurt were flown to the capital.', 'It rained all night.'] }), [{ of: 's1.1 s2.1', conflicts }, { of: 's1.2 s2.2' }]))
  expect(text).toBe(`Echo  3 sentences  ≠=+
Post  2 sentences  ≠=

≠ 1 differs    Echo says 14, Post says 16
= 1 agrees
+ 1 only Echo
+ 0 only Post

≠ DIFFER
  Echo 1  The *14* hurt were flown to the capital.
  Post 1  The *16* hurt were flown to the capital.

= AGREE
  It rained all night.                                            Echo 2, Post 2

+ ONLY IN Echo
  3  Nobody slept.
`.replace('≠ DIFFER\n', '≠ DIFFER\n  Echo says 14, Post says 16\n'))
})

test('a quote in other words names who is quoted, and a longer one who quotes more', () => {
  const sources = makeSources({ Echo: ['“We are ready. We will not wait,” he said.'], Post: ['“We are ready,” said the mayor.'], Wire: ['“We have been ready.”'] }, ['Ann Lee', 'Lee', null])
  const cut = render(makeComparison(sources, [{ of: 's1.1 s2.1' }, { of: 's1.q1 s2.q1', drift: 'cut', additions: [{ source: 's1', start: 15, end: 31, text: 'We will not wait' }] }]))
  expect(cut).toContain('Ann Lee  ·  quoted at more length by Echo  ·  not in Wire')
  const reworded = render(makeComparison(sources, [{ of: 's1.1 s3.1' }, { of: 's1.q1 s3.q1', drift: 'reworded', conflicts: [{ type: 'quote', values: [], message: '' }] }]))
  expect(reworded).toContain('≠ DIFFER\n  Ann Lee, quoted in other words\n')
})

test('of a quote that is cut in two the parts show that it goes on', () => {
  const sources = makeSources({ Echo: ['“We are ready.', 'We will not wait.', 'We sail,” he said.'], Post: ['“We were ready,” he said.'] })
  const text = render(makeComparison(sources, [{ of: 's1.1 s2.1' }, { of: 's1.q1' }]))
  expect(text).toContain('“We _are_ ready. …\n')
  expect(text).toContain('  2  … We will not wait.\n  3  We sail,” he said.\n')
})

test('what one source has alone is told by the facts that stand there', async () => {
  const comparison = await compareSources([
    { label: 'Echo', text: 'The mayor of Lower Wick promised €120 million for the harbour.\n\nThe old owl of the mill laid 40 eggs.' },
    { label: 'Post', text: 'The mayor of Lower Wick promised €150 million for the harbour.' },
  ])
  expect(render(comparison)).toContain('+ 1 only Echo  40 eggs\n+ 0 only Post\n')
})

test('differences inside quotes are counted with the others, and told apart', () => {
  const sources = makeSources({ Echo: ['“We are ready,” he said.', 'It rained.'], Post: ['“We were ready,” he said.', 'It rained.'] })
  const said = { of: 's1.q1 s2.q1', drift: 'reworded' as const, conflicts: [{ type: 'quote' as const, values: [], message: '' }] }
  expect(render(makeComparison(sources, [{ of: 's1.1 s2.1' }, { of: 's1.2 s2.2' }, said]))).toContain('≠ 1 differs, in a quote  Quoted in other words\n= 1 agrees\n')
})

test('copies are named', () => {
  const comparison = makeComparison(makeSources({ Echo: ['It rained.'], Post: ['It rained.'], Wire: ['It rained.'] }), [{ of: 's1.1 s2.1 s3.1', origins: 1 }])
  comparison.overlaps = [{ a: 's1', b: 's2', share: 0.974 }, { a: 's1', b: 's3', share: 0.1 }]
  const text = render(comparison)
  expect(text).toContain('Echo and Post share 97% of the shorter one, word for word')
  expect(text).toContain('3 sources, 1 origin')
})

test('of many copies the first screen still tells what is found', () => {
  const labels = Array.from({ length: 12 }, (_, i) => `m${i}`)
  const idOf = (label: string) => `s${labels.indexOf(label) + 1}`
  const comparison = makeComparison(makeSources(Object.fromEntries(labels.map((label, i) => [label, i === 7 ? ['It rained.', 'Nobody slept.'] : ['It rained.']]))), [{ of: labels.map((label) => `${idOf(label)}.1`).join(' '), origins: 1 }])
  comparison.overlaps = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => ({ a: idOf(a), b: idOf(b), share: i < 10 ? 0.9 : 0.1 })))
  const text = render(comparison)
  expect(text.split('\n\n')[0]).toBe(`≠ 0 differ
= 1 agrees
+ 1 only m7
+ 0 only in one of 11 others
m0, m1 and 10 more: 65 pairs share 90% of the shorter one, word for word`)
  expect(text).toContain('12 sources, 1 origin  ·  m0 1, m1 1, m2 1, m3 1, and 8 more')
})

test('of more articles than fill a screen the differences follow the summary, and the course of each comes last', () => {
  const many = (count: number) => {
    const labels = Array.from({ length: count }, (_, i) => `m${i}`)
    return render(makeComparison(makeSources(Object.fromEntries(labels.map((label) => [label, ['It rained.']]))), [{ of: labels.map((_, i) => `s${i + 1}.1`).join(' ') }])).split('\n\n')
  }
  expect(many(20)[1]).toMatch(/^m0 {3}1 sentence {3}=\n/)
  const text = many(21)
  expect(text[1]).toMatch(/^= AGREE\n/)
  expect(text.at(-1)).toMatch(/^# COURSE OF EACH SOURCE\nm0 {3}1 sentence {3}=\n(?:m.*\n){20}$/)
})

test('two columns where there is room for them', () => {
  const comparison = makeComparison(makeSources({ Echo: ['The river rose by a metre.'], Post: ['The river rose by one metre on Monday.'] }), [{ of: 's1.1 s2.1' }])
  expect(render(comparison, 120)).toMatch(/ {2}Echo 1 +│ Post 1\n {2}The river rose by _a_ metre\. +│ The river rose by _one_ metre _on Monday_\.\n/)
})

test('a figure that conflicts is told with all lines in which its source gives it once more', async () => {
  const mine = ['The brewery of Lower Wick earned $63.4 million from cider last year, its accounts show.', 'The orchestra plays in May.', 'Of the $63.4 million, half goes to the founders.', 'Tickets are sold at the gate.', 'The mayor hopes for a tax on the $63.4 million.']
  const theirs = ['The brewery of Lower Wick earned $64.9 million from cider last year, its accounts show.', 'A fire broke out in the bakery.']
  const comparison = await compareSources([mine, theirs].map((told, i) => ({ label: ['Echo', 'Post'][i]!, text: told.join('\n\n') })))
  expect(render(comparison)).toContain('also Echo 5, 9: $63.4 million')
})

test('a source that contradicts itself alone stands with the differences, not with what it alone tells', async () => {
  const comparison = await compareSources([
    { label: 'Post', text: 'Twelve killed in hostel fire\n\nA fire swept through a hostel in Lower Wick, killing 13 people, police said.' },
    { label: 'Echo', text: 'Nobody in the valley saw the owl.\n\nIt flew off at dusk.' },
  ])
  const text = render(comparison)
  expect(text).toContain('≠ 1 differs')
  expect(text).toContain('+ 0 only Post')
  expect(text).toMatch(/≠ DIFFER\n {2}Post says twelve and also 13 people\n/)
  expect(text).not.toContain('ONLY IN Post')
})
