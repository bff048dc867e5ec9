import { expect, test } from 'vitest'
import { traceOrigin } from '../../src/inputs/trace.ts'
import { originalSpan } from '../../src/text/origin.ts'

const PAGE = `<html><head><title>Ferry aground | Post</title><script>var a = "injuring 14 people"</script></head>
<body><!-- injuring 14 people --><nav>News Sport Ferry</nav>
<p>The ferry ran <b>aground</b> in thick fog on&nbsp;Monday,
injuring 14 people.</p><aside>Buy a boat</aside><p>Nobody was missing.</p></body></html>`
const TEXT = 'The ferry ran aground in thick fog on Monday, injuring 14 people.\n\nNobody was missing.'

const inPage = (words: string) => {
  const start = TEXT.indexOf(words)
  const span = originalSpan(traceOrigin(PAGE, TEXT)!, { start, end: start + words.length })
  return PAGE.slice(span.start, span.end)
}

test('words are found in the page where a reader sees them, not in scripts and comments', () => {
  expect(inPage('14 people')).toBe('14 people')
  expect(PAGE.slice(0, originalSpan(traceOrigin(PAGE, TEXT)!, { start: TEXT.indexOf('14'), end: TEXT.indexOf('14') + 2 }).start).split('\n')).toHaveLength(4)
  expect(inPage('aground in thick')).toBe('aground</b> in thick')
  expect(inPage('on Monday')).toBe('on&nbsp;Monday')
  expect(inPage('Nobody was missing')).toBe('Nobody was missing')
})

test('a page that has none of the words says nothing of their places', () => {
  expect(traceOrigin('<p>Something else</p>', TEXT)).toBeNull()
  expect(traceOrigin('', '')).toBeNull()
})

test('pages that never end are read in a moment', () => {
  for (const part of ['<', '<!--', '<script>', '<p>a ', '&amp', 'a b c ']) expect(() => traceOrigin(part.repeat(100_000), `${'a b c '.repeat(50_000)}`), part).not.toThrow()
})
