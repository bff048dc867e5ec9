import { expect, test } from 'vitest'
import { plainText, readFragment } from '../../src/inputs/markup/fragment.ts'

const lines = (html: string) => readFragment(html).map(({ role, text }) => (role === 'body' ? text : `${role}: ${text}`))

test.each([
  ['Police say 14 &lt; 15 &amp; 3 &gt; 2.', ['Police say 14 < 15 & 3 > 2.']],
  ['<p>One <b>paragraph</b>\n   in two lines<p>and one that is not closed', ['One paragraph in two lines', 'and one that is not closed']],
  ['One<br>line<br/><br>and another paragraph', ['One\nline', 'and another paragraph']],
  ['<div>Text <div>in boxes</div> after</div>', ['Text', 'in boxes', 'after']],
  ['<h1>Title</h1><figure><img alt="x"><figcaption>A ferry</figcaption></figure><p class="wp-caption-text">A bridge</p>', ['title: Title', 'caption: A ferry', 'caption: A bridge']],
  ['<script>alert("<p>no</p>")</script><style>p { }</style><nav>Home</nav><p>Yes</p>', ['Yes']],
  ['<ul><li>One<li>Two</ul><table><tr><td>Skarn<td>3</table>', ['One', 'Two', 'Skarn 3']],
  ['a < b and <3 hearts, 5 <6', ['a < b and <3 hearts, 5 <6']],
])('%j', (html, expected) => {
  expect(lines(html)).toEqual(expected)
})

test('a title loses its marks', () => {
  expect(plainText('Bridge <em>shut</em> &amp;\n open')).toBe('Bridge shut & open')
})

test('elements without end are refused before they take time', () => {
  expect(() => readFragment(`${'<div>'.repeat(1_000_000)}word`)).toThrow('nests elements more than 500 deep')
  expect(readFragment(`${'<p>'.repeat(20_000)}word`)).toEqual([{ role: 'body', text: 'word' }])
})
