import { compareSources } from '../../src/index.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { STORIES } from './stories.ts'

const compared = new Map<string, Promise<Comparison>>()

/** The comparison of a story, made once for all who look at it. */
export function compareStory(slug: string): Promise<Comparison> {
  const made = compared.get(slug) ?? compareSources(STORIES.find((story) => story.slug === slug)!.inputs)
  compared.set(slug, made)
  return made
}

export const HOSTILE_TEXT = '</script><script>alert(1)</script> <img src=x onerror="alert(2)"> & javascript:alert(3) \u202egnp.exe\u202c <!-- `${x}` \'"\u0000\u001b[31m'

/** Every place that takes text from outside holds markup, scripts and marks of direction. */
export function compareHostile(): Promise<Comparison> {
  return compareSources([
    { label: `A ${HOSTILE_TEXT}`, path: `a${HOSTILE_TEXT}.txt`, text: `Title ${HOSTILE_TEXT}\n\nThe mayor of Springfield, John Smith, said 12 people were hurt in the fire on Monday.\n\n“We will <b>rebuild</b> ${HOSTILE_TEXT} the whole street,” Smith said.\n\n${HOSTILE_TEXT} stands alone here.` },
    { label: `B ${HOSTILE_TEXT}`, path: `b${HOSTILE_TEXT}.txt`, text: `Another ${HOSTILE_TEXT}\n\nMayor John Smith of Springfield said 13 people were hurt in the fire on Monday.\n\n“We will <b>restore</b> ${HOSTILE_TEXT} the whole street,” Smith said.` },
  ])
}
