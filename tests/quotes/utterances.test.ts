import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'
import { driftOf, quoteClaims } from './tell.ts'

describe('what is one utterance', () => {
  test('parts that one outlet splits, and the fragment in its headline, are one claim', async () => {
    const claims = await quoteClaims(
      'Holt: dam ‘will hold for years’\n\n“The dam will hold for years,” Karen Holt said. “We checked every gate in March.”',
      '“The dam will hold for years. We checked every gate in March,” said Karen Holt.',
    )
    expect(claims.filter((c) => c.verdict !== 'unique').map((c) => [c.verdict, c.members.filter((m) => m.source === 's2').length])).toEqual([['agree', 1]])
  })

  test('a phrase of two words is one with the speech only if the same person says it', async () => {
    const speech = '“The town will be in good hands with the new council,” Karen Holt said.'
    expect(await quoteClaims(speech, 'Karen Holt said the town was in “good hands”.')).toHaveLength(1)
    expect(await quoteClaims(speech, 'Peter Brandt, a painter, said that he had “good hands”.')).toHaveLength(2)
  })

  test('a phrase that comes back in two speeches does not make them one', async () => {
    const claims = await quoteClaims(
      '“We owe it to the valley to finish the tunnel before the snow comes,” Karen Holt said. Later she told the workers: “Nobody who lost a house will be forgotten, we owe it to the valley.”',
      'Karen Holt said that “we owe it to the valley”.',
    )
    expect(claims).toHaveLength(2)
  })

  test('short quotations of different people stay apart, though the words are the same', async () => {
    expect(await quoteClaims('“Thank you,” Karen Holt told the firemen.', '“Thank you,” Peter Brandt wrote to his voters in the capital.')).toHaveLength(2)
  })
})

describe('what is of two utterances, however alike', () => {
  test.each([
    ['two people say nearly the same', '“My thoughts are with the families of the sailors,” Karen Holt said.', '“Our thoughts are with the families of the sailors,” Peter Brandt said.'],
    ['one thanks two towns, each where she speaks', '“Thank you, Ohio. You made this happen,” Karen Holt told voters in Dayton.', '“Thank you, Iowa. You made this happen,” Karen Holt told voters in Ames.'],
    ['a fragment is of something else on another day', '“I am deeply concerned about the prisoners in the north,” Karen Holt said on Monday.', 'Karen Holt said on Friday she was “deeply concerned” about the budget.'],
  ])('%s', async (_, a, b) => {
    expect((await quoteClaims(a, b)).map((c) => c.verdict)).toEqual(['unique', 'unique'])
  })

  test('not so where only the name inside the quotation is told otherwise', async () => {
    const claims = await quoteClaims('“Thank you, Ohio. You made this happen,” Karen Holt told voters.', '“Thank you, Iowa. You made this happen,” Karen Holt told voters.')
    expect(claims.map((c) => c.verdict)).toEqual(['differ'])
  })
})

test('one word with hardly a word around it is not said in another quotation, unless by the same person', async () => {
  const long = 'Anna Reid took questions at the port. “The point is, we want the ties to be strong, whatever the season,” she said.'
  expect(await driftOf(long, 'Peter Marsh left the hall. The tea? “Strong,” he said.')).toBe('apart')
  expect(await driftOf(long, 'The coach went through his team. Captain Tom Holm? “Strong,” said Peter Marsh. The goalkeeper? “A patriot.”')).toBe('apart')
  expect(await driftOf(long, 'Anna Reid said she wanted the ties to be “strong” in any season.')).toBe('cut')
  expect(await driftOf('“Strong,” it read.', '"Strong," it read.')).toBe('same')
})

test('a short quotation with one other word is one utterance', async () => {
  expect(await driftOf('“Tonight a closed door has opened,” Karen Holt said.', '“Tonight a locked door has opened,” Karen Holt told voters.')).toBe('reworded')
  expect(await driftOf('“We want better ferries today,” Karen Holt said.', '“We want faster ferries today,” Karen Holt told voters.')).toBe('reworded')
  expect(await driftOf('“We want better ferries today,” Karen Holt said.', '“We want faster trains today,” Karen Holt told voters.')).toBe('apart')
})

test('so is one of which one of two telling words is another one, if one person is said to have said it', async () => {
  expect(await driftOf('“This is the result we had hoped for,” Karen Holt said.', '“This is the outcome we had hoped for,” Karen Holt told voters.')).toBe('reworded')
  expect(await driftOf('“There was nothing that we could have done to save it,” Karen Holt said.', '“There was little that we could have done to save it,” Karen Holt told voters.')).toBe('reworded')
  expect(await driftOf('“This is the result we had hoped for,” Karen Holt said.', '“This is the outcome we had hoped for,” Peter Brandt said.')).toBe('apart')
  expect(await driftOf('“It is the house,” Karen Holt said.', '“It is the school,” Karen Holt said.')).toBe('apart')
})

test('small words alone are one utterance in the same sentence', async () => {
  expect(await driftOf('“It is what it is,” he said. The crowd left.', '"It is what it is," he said. The crowd left.')).toBe('same')
  expect(await driftOf('“It is what it is,” he said. The crowd left.', '“It is what it is,” a guard told the court.')).toBe('apart')
})

describe('what one gives and another leaves out', () => {
  test('is an addition with its exact place', async () => {
    const long = '“We found the leak on Sunday night. Nobody was hurt, and the pumps still work,” Karen Holt said.'
    const [claim] = await quoteClaims(long, '“We found the leak on Sunday night,” Karen Holt said.')
    expect(claim!.additions.map((a) => [a.source, a.text, long.slice(a.start, a.end)])).toEqual([
      ['s1', 'Nobody was hurt, and the pumps still work', 'Nobody was hurt, and the pumps still work'],
    ])
  })

  test('is none if it stands in another quotation of that source', async () => {
    const [claim] = await quoteClaims(
      '“We found the leak on Sunday night. The pumps still work in the valley,” Karen Holt said.',
      '“The pumps still work in the valley,” Karen Holt said. She was tired. “We found the leak on Sunday night,” Holt said.',
    )
    expect([claim!.drift, claim!.additions]).toEqual(['same', []])
  })
})

const SENTENCES = [
  'We found the leak on Sunday night.', 'Nobody was hurt in the village.', 'The pumps still work.', 'I love this valley and its people.', 'The dam will hold for another thirty years.',
  'We will never open the gates again.', 'We will always open the gates again.', 'Thank you.', 'It was our finest hour.', 'Forty farmers lost their harvest to the flood.',
]
const quotation = fc.tuple(fc.shuffledSubarray(SENTENCES, { minLength: 1, maxLength: 4 }), fc.constantFrom('Karen Holt said', 'said Peter Brandt', 'she said', 'the mayor said'))
  .map(([sentences, by]) => `“${sentences.join(' ').replace(/\.$/, ',')}” ${by}.`)
const report = fc.array(quotation, { minLength: 1, maxLength: 5 }).map((quotes) => quotes.join('\n\n'))

describe('for whatever is quoted', () => {
  test('every quote stands in exactly one claim', async () => {
    await fc.assert(fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 4 }), async (texts) => {
      const { claims, sources } = await compareSources(texts.map((text) => ({ text })))
      const told = claims.filter((c) => c.kind === 'quote').flatMap((c) => c.members.map((m) => m.quote))
      expect(told.toSorted()).toEqual(sources.flatMap((s) => s.quotes.map((q) => q.id)).toSorted())
    }), { numRuns: 25 })
  })

  test('another order of the sources gives the same claims, drifts and conflicts', async () => {
    const view = async (texts: { text: string; label: string }[]) => {
      const { claims, sources } = await compareSources(texts)
      const label = (id: string) => sources.find((s) => s.id === id)!.label
      const places = (list: { source: string; start: number; end: number }[]) => list.map((p) => `${label(p.source)} ${p.start} ${p.end}`).toSorted()
      return claims.filter((c) => c.kind === 'quote')
        .map((c) => ({ at: places(c.members), drift: c.drift, similarity: c.similarity, additions: places(c.additions), conflicts: c.conflicts.map((k) => [k.type, k.message, places(k.values)]) }))
        .toSorted((a, b) => (a.at.join() < b.at.join() ? -1 : 1))
    }
    await fc.assert(fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 3 }), async (texts) => {
      const labelled = texts.map((text, i) => ({ text, label: `Outlet ${i}` }))
      expect(await view(labelled.toReversed())).toEqual(await view(labelled))
    }), { numRuns: 25 })
  })

  test('a copy with other marks agrees throughout', async () => {
    await fc.assert(fc.asyncProperty(report, async (text) => {
      const claims = await quoteClaims(text, text.replace(/[“”]/g, '"'))
      expect(claims.map((c) => c.verdict).filter((v) => v !== 'agree')).toEqual([])
      expect(claims.flatMap((c) => c.conflicts)).toEqual([])
    }), { numRuns: 25 })
  })
})

test('hundreds of quotations in crowds of likes are compared in seconds', async () => {
  const texts = Array.from({ length: 30 }, (_, i) => Array.from({ length: 10 }, (__, k) => `“${SENTENCES[k]!} ${SENTENCES[(k + i) % 10]!} Report ${i % 7}.” Karen Holt said.`).join('\n\n'))
  const { gatherUtterances } = await import('../../src/quotes/utterances.ts')
  const { annotate } = await import('../../src/pipeline.ts')
  const articles = annotate(texts.map((text) => ({ text })))
  const started = performance.now()
  gatherUtterances(articles)
  expect(performance.now() - started).toBeLessThan(8000)
})
