import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'
import type { ArticleInput } from '../../src/model/article.ts'

const STORIES = join(import.meta.dirname, '../../fixtures/stories')

const sourcesOf = (story: string): ArticleInput[] => {
  const folder = join(STORIES, story, 'sources')
  return readdirSync(folder).map((file) => ({ label: `${story}/${file}`, text: readFileSync(join(folder, file), 'utf8') }))
}

/** Sentences of two sources that are told together, by their places. */
async function together(inputs: ArticleInput[]): Promise<string[]> {
  const { sources, claims } = await compareSources(inputs)
  const places = new Map(sources.flatMap((s) => s.sentences.map(({ id, start }) => [id, { source: s.id, place: `${s.label}:${start}` }])))
  return claims.flatMap(({ members }) => {
    const told = members.flatMap((m) => m.sentences.map((id) => places.get(id)!))
    return told.flatMap((a, i) => told.slice(i + 1).filter((b) => b.source !== a.source).map((b) => `${a.place} ${b.place}`))
  })
}

const storiesOf = (pair: string): string[] => pair.split(' ').map((place) => place.split('/')[0]!)

test('articles on other events beside it do not loosen what is told together of one event', async () => {
  const [story, ...others] = ['ferry-three-outlets', 'nato-handover', 'agency-paragraph', 'copied-but-for-two-numbers', 'nothing-shared'] as const
  const alone = await together(sourcesOf(story))
  const among = await together([story, ...others].flatMap(sourcesOf))
  const own = among.filter((pair) => storiesOf(pair).every((s) => s === story))
  expect(own.filter((pair) => !alone.includes(pair)).length).toBeLessThan(alone.length * 0.4)
  expect(own.length).toBeGreaterThan(alone.length * 0.7)
  expect(among.filter((pair) => new Set(storiesOf(pair)).size > 1)).toEqual([])
})
