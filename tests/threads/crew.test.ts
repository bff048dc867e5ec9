import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { settle } from '../../src/model/options.ts'
import { compareSources } from '../../src/pipeline.ts'
import type { Helper } from '../../src/threads/crew.ts'
import { STORIES } from '../support/stories.ts'

// Threads run what the build made.
const built = <T>(path: string) => import(new URL(`../../dist/src/${path}`, import.meta.url).href) as Promise<T>
const { Crew } = await built<typeof import('../../src/threads/crew.ts')>('threads/crew.js')
const { startHelpers } = await built<typeof import('../../src/threads/helpers.ts')>('threads/helpers.js')
const { compareArticles } = await built<typeof import('../../src/pipeline.ts')>('pipeline.js')

// Enough for several blocks, and no two articles the same.
const inputs = [0, 1].flatMap((turn) => STORIES.flatMap((story) => story.inputs.map((input, i) => ({
  label: `${story.slug} ${turn} ${i}`, text: `${input.text}\n\nThe ${turn + 2} papers of ${story.slug} wrote on.`,
}))))

test('articles are compared on all cores, and the result is the same', async () => {
  const answered = new Set<string>()
  const helpers = startHelpers().map((helper): Helper => ({
    ...helper,
    ask: async (task, input) => {
      const answer = await helper.ask(task, input)
      if (answer.length) answered.add(task)
      return answer
    },
  }))
  const crew = new Crew(() => {}, helpers)
  try {
    // So that every thread has started.
    await Promise.all(helpers.map((helper) => helper.ask('roles', [])))
    const settings = settle()
    const together = await compareArticles(await crew.read(inputs, settings.lexicon), settings, { workers: crew })
    expect(JSON.stringify(together)).toBe(JSON.stringify(await compareSources(inputs)))
    if (availableParallelism() > 1) expect(answered.size).toBeGreaterThan(0)
  } finally {
    crew.dismiss()
  }
})

test('what goes wrong in a thread is told', async () => {
  const [helper, ...others] = startHelpers()
  if (!helper) return expect(availableParallelism()).toBe(1)
  for (const other of others) other.stop()
  await expect(helper.ask('names', { inputs: [{ text: 7 as never }], lexicon: {}, ends: [1], taken: new Int32Array(new SharedArrayBuffer(4)) })).rejects.toThrow('text')
  helper.stop()
})
