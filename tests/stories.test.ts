import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLAIN } from '../src/formats/parts/paint.ts'
import { terminal } from '../src/formats/terminal/terminal.ts'
import type { Comparison } from '../src/model/comparison.ts'
import { compareStory } from './support/compare.ts'
import { expectValid } from './support/schema.ts'
import { STORIES } from './support/stories.ts'

// A golden that is missing fails; `npx vitest run tests/stories.test.ts --update` writes them: read what changed.
/** What was found, in the words of the sources: what a golden is read for. */
function digest({ sources, claims, overlaps }: Comparison): string {
  const label = new Map(sources.map((s) => [s.id, s.label]))
  const line = (mark: string, { source, text }: { source: string; text: string }) => `  ${mark} ${label.get(source)}: ${text.replace(/\s+/g, ' ')}\n`
  const told = claims.map((c) => [
    `${c.id} ${c.kind} ${c.verdict}${c.drift ? ` ${c.drift}` : ''}, similarity ${c.similarity}, origins ${c.origins}\n`,
    ...c.members.map((m) => line(`${m.line}`, m)),
    ...c.conflicts.map((k) => `  ≠ ${k.type}: ${k.message}\n`),
    ...c.additions.map((a) => line('+', a)),
    ...c.variants.map((v) => `  ~ ${v.message}\n`),
  ].join(''))
  return `${told.join('\n')}\n${overlaps.map((o) => `${label.get(o.a)} and ${label.get(o.b)} share ${Math.round(o.share * 100)} % in runs of words\n`).join('')}`
}

test.each(STORIES)('$slug: $shows', async ({ slug, folder }) => {
  const comparison = await compareStory(slug)
  expectValid(comparison)
  const goldens = { 'terminal.txt': terminal.render(comparison, { paint: PLAIN, width: 80 }), 'claims.txt': digest(comparison) }
  for (const [name, text] of Object.entries(goldens)) {
    await expect(text).toMatchFileSnapshot(join(folder, 'expected', name))
  }
})
