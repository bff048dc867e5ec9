import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

async function messages(a: string, b: string): Promise<string[]> {
  const { claims } = await compareSources([{ label: 'Echo', text: a }, { label: 'Post', text: b }])
  return claims.flatMap((c) => c.conflicts.map((k) => k.message))
}

test.each([
  ['Peter Marsh beat Anna Brandt in the final on Monday.', 'Anna Brandt beat Peter Marsh in the final on Monday.', ['Echo says Peter Marsh, Post says Anna Brandt', 'Echo says Anna Brandt, Post says Peter Marsh']],
  ['Norway accused Iceland of taking the herring.', 'Iceland accused Norway of taking the herring.', ['Echo says Norway, Post says Iceland', 'Echo says Iceland, Post says Norway']],
  ['The blast killed 12 people and injured 40 people on Monday.', 'The blast killed 40 people and injured 12 people on Monday.', ['Echo says 12 people, Post says 40 people', 'Echo says 40 people, Post says 12 people']],
])('two that have changed places: %s', async (a, b, expected) => expect(await messages(a, b)).toEqual(expected))

test.each([
  ['in a list', 'Nurses in Norway, Iceland and Malta went on strike.', 'Nurses in Malta, Iceland and Norway went on strike.'],
  ['of equals', 'Peter Marsh met Anna Brandt in the hall on Monday.', 'Anna Brandt met Peter Marsh in the hall on Monday.'],
  ['with other words between', 'Peter Marsh beat Anna Brandt in the final on Monday.', 'Anna Brandt lost to Peter Marsh in the final on Monday.'],
  ['of two matches', 'Marsh beat Brandt in the first match in May. Brandt beat Marsh in the second match in June.', 'Brandt beat Marsh in the second match in June. Marsh beat Brandt in the first match in May.'],
])('the order says nothing %s', async (_, a, b) => expect(await messages(a, b)).toEqual([]))
