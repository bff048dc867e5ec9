import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { html } from '../../../src/formats/html/html.ts'
import { json } from '../../../src/formats/json.ts'
import { visible } from '../../../src/formats/parts/escape.ts'
import { PLAIN } from '../../../src/formats/parts/paint.ts'
import type { Comparison } from '../../../src/model/comparison.ts'
import { compareHostile, compareStory, HOSTILE_TEXT } from '../../support/compare.ts'
import { STORIES } from '../../support/stories.ts'

const VIEW = { paint: PLAIN, width: 80 }
const render = (comparison: Comparison) => html.render(comparison, VIEW)
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const inside = (page: string, open: RegExp) => open.exec(page)![1]!
const scriptOf = (page: string) => inside(page, /<script>([^]*?)<\/script>/)
const embedded = (page: string) => inside(page, /<script type="application\/json" id="comparison">([^]*?)<\/script>/)

test('the policy allows the script and the style that stand in the page, and nothing else', async () => {
  const page = render(await compareStory('nato-handover'))
  expect(inside(page, /content="(default-src[^"]*)"/)).toBe(
    `default-src &#39;none&#39;; script-src &#39;${hash(scriptOf(page))}&#39;; style-src &#39;${hash(inside(page, /<style>([^]*?)<\/style>/))}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`)
  expect(page.match(/<script/g)).toHaveLength(2)
  expect(page).not.toMatch(/\s(?:style|on\w+|src)=/)
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
})

test('the JSON in the page is the whole comparison', async () => {
  for (const { slug } of STORIES) {
    const comparison = await compareStory(slug)
    expect(JSON.parse(embedded(render(comparison)))).toEqual(JSON.parse([...json.render(comparison, VIEW)].join('')))
  }
})

test('the page of two short articles weighs less than 200 kB', async () => {
  expect(Buffer.byteLength(render(await compareStory('nato-handover')))).toBeLessThan(200_000)
})

test('the same comparison gives the same bytes', async () => {
  expect(render(await compareStory('bridge-five-outlets'))).toBe(render(await compareStory('bridge-five-outlets')))
})

test('hostile text adds no element, no attribute and no character that turns a line round', async () => {
  const comparison = await compareHostile()
  const page = render(comparison)
  expect(page.match(/<script/g)).toHaveLength(2)
  const markup = page.replace(embedded(page), '').replace(scriptOf(page), '')
  expect(markup).not.toMatch(/<img|<b>re|<!--|[\u202a-\u202e\u2066-\u2069\0\x1b]/)
  expect(markup).toContain('U+202E')
  expect(JSON.parse(embedded(page)).sources[0].text).toContain(HOSTILE_TEXT)
})

test('every sentence stands in its column, whole', async () => {
  const comparison = await compareStory('bridge-five-outlets')
  const page = render(comparison)
  const text = (markup: string) => markup.replace(/<a [^>]*>[^<]*<\/a>/g, '').replace(/<[^>]+>/g, '').replace(/&#39;/g, "'").replace(/&quot;/g, '"')
  for (const sentence of comparison.sources.flatMap((s) => s.sentences)) {
    const [, found] = new RegExp(`<span class="s[^"]*" id="${sentence.id}"[^>]*>((?:(?!<span class="s|</p>)[^])*)`).exec(page)!
    expect(text(found!).trim()).toBe(visible(sentence.text))
  }
})
