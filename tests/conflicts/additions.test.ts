import { expect, it } from 'vitest'
import { findAdditions } from '../../src/conflicts/additions.ts'
import { oneClaim } from './claim.ts'

const added = (...texts: string[]) => {
  const { group, articles } = oneClaim(texts)
  return findAdditions(group, articles).map(({ source, text }) => `${source}: ${text}`)
}

it('is a whole clause that the others do not tell', () => {
  expect(added('The mayor opened the new bridge on Friday.', 'The mayor opened the new bridge on Friday, while dozens of angry ferry workers shouted outside.'))
    .toEqual(['s2: while dozens of angry ferry workers shouted outside'])
})

it('is told by one source alone, not by two of three', () => {
  const long = 'The mayor opened the new bridge, which cost forty million euros to build.'
  expect(added('The mayor opened the new bridge.', long, long)).toEqual([])
})

it('is no stray word, no other name of the same person, and nothing in quotation marks', () => {
  expect(added('Anna Berg opened the new bridge on Friday.', 'On Friday, mayor Anna Berg quickly opened the bridge.')).toEqual([])
  expect(added('The mayor Anna Berg opened the bridge. Berg praised its builders.', 'The mayor opened the bridge.', 'Anna Berg praised the builders of the bridge.')).toEqual([])
  expect(added('The mayor opened the bridge.', 'The mayor opened the bridge: “A splendid morning for every honest ferry worker.”')).toEqual([])
})

it('is not found where every word is another: that is the same in other words', () => {
  expect(added('Officials shut the reactor down.', 'Engineers halted all nuclear fission there yesterday.')).toEqual([])
})

it('is not found between copies that differ in typography', () => {
  expect(added('The mayor - a former sailor - said it’s “done”, and left.', "The mayor — a former sailor — said it's \"done\", and left.")).toEqual([])
})

it('is not cut inside a time', () => {
  expect(added('The ferry carried 142 people.', 'The ferry had left the northern harbour at 5:40 p.m. amid heavy rain, and carried 142 people.')[0]).toContain('at 5:40 p.m.')
})

it('is nothing that another tells in other words with the same figure', () => {
  expect(added('The museum gave back 12 masks on Monday, and another 48 objects are to follow next spring.', 'On Monday the museum gave back 12 masks. A further 48 works of art will be returned.')).toEqual([])
})

it('is nothing that counts the same, in words or in figures, but what counts something else', () => {
  expect(added('The jury at Holm Crown Court took nine hours to reach its verdicts, after a trial of five weeks.', 'After a trial of five weeks, jurors needed nine hours to convict the man of theft.')).toEqual([])
  expect(added('Bosses are stunning workers by axing 1,450 jobs, and the yard will close.', 'The yard will close, and 1,450 posts are to go there.')).toEqual([])
  expect(added('The yard will close, and neighbours collected nearly 3,000 signatures against it.', 'The yard will close.')).toEqual(['s1: and neighbours collected nearly 3,000 signatures against it'])
})
