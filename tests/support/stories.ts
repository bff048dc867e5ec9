import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArticleInput } from '../../src/model/article.ts'

const ROOT = fileURLToPath(new URL('../../fixtures/stories/', import.meta.url))

export interface Story {
  slug: string
  folder: string
  shows: string
  inputs: ArticleInput[]
}

/** Every story under fixtures/stories, with its sources in the order of their file names. */
export const STORIES: Story[] = readdirSync(ROOT).toSorted().map((slug) => {
  const folder = join(ROOT, slug)
  const { shows, labels } = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as { shows: string; labels?: string[] }
  const inputs = sourcePaths(slug).map((path, i) => ({ text: readFileSync(path, 'utf8'), path: `sources/${path.split(/[\\/]/).at(-1)}`, ...(labels && { label: labels[i]! }) }))
  return { slug, folder, shows, inputs }
})

export function sourcePaths(slug: string): string[] {
  return readdirSync(join(ROOT, slug, 'sources')).toSorted().map((name) => join(ROOT, slug, 'sources', name))
}
