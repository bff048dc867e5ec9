import { expect, test } from 'vitest'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import { gatherFactRows } from '../../src/formats/parts/facts.ts'
import { showFacts } from '../../src/formats/terminal/facts.ts'
import { makePage } from '../../src/formats/terminal/page.ts'
import type { Comparison, FactType } from '../../src/model/comparison.ts'
import { makeComparison, makeSources } from '../support/comparisons.ts'

/** Facts by their value and the words that mention them in each source. */
function withFacts(articles: Record<string, string[]>, facts: [type: FactType, value: string, words: string][]): Comparison {
  const comparison = makeComparison(makeSources(articles))
  facts.forEach(([type, value, words], n) => {
    const fact = { id: `f${n + 1}`, type, value, sources: [] as string[], mentions: [] as string[] }
    for (const source of comparison.sources) {
      for (let start = source.text.indexOf(words); start >= 0; start = source.text.indexOf(words, start + 1)) {
        const id = `${source.id}.m${source.mentions.length + 1}`
        source.mentions.push({ id, start, end: start + words.length, text: words, type, value, fact: fact.id })
        if (!fact.sources.includes(source.id)) fact.sources.push(source.id)
        fact.mentions.push(id)
      }
    }
    comparison.facts.push(fact)
  })
  for (const source of comparison.sources) source.mentions.sort((a, b) => a.start - b.start)
  return comparison
}

const ARTICLES = {
  Echo: ['Some 32 NATO nations met.', 'Ann Lee spoke for 5 hours.', 'Ann Lee left at 99%.'],
  Post: ['Ann Lee spoke.', 'All 32 agreed. Nations are patient.'],
}
const FACTS: [FactType, string, string][] = [['person', 'Ann Lee', 'Ann Lee'], ['place', 'Rome', 'Rome'], ['number', '32 nation', '32'], ['duration', '5 hour', '5 hours'], ['percent', '99', '99%']]
const show = (comparison: Comparison, width: number) => showFacts(makePage(comparison.sources, { paint: PLAIN, width }), gatherFactRows(comparison)).map((line) => line.trimEnd())

test('rows are facts by type, columns are sources, cells are lines; a name that all have takes no row', () => {
  expect(show(withFacts(ARTICLES, FACTS.filter(([, value]) => value !== 'Rome')), 80)).toEqual([
    '# FACTS AND THEIR LINES',
    '                                Echo  Post',
    '  number       32 NATO nations  1     2',
    '  percent      99%              3     ·',
    '  duration     5 hours          2     ·',
    '  Both name Ann Lee',
  ])
})

test('where columns do not fit, the type goes first, and then each fact lists its sources', () => {
  const comparison = withFacts(ARTICLES, FACTS.slice(2))
  expect(show(comparison, 32)[2]).toBe('  32 NATO nations  1     2')
  comparison.sources[0]!.label = 'The Evening Echo of the North'
  expect(show(comparison, 32).slice(1, 3)).toEqual(['  32 NATO nations', '  The Evening… 1  Post 2'])
})

test('of many sources that have a fact the first say where to look', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Echo ${i}`, ['It took 5 hours.']]))
  expect(show(withFacts(many, [['duration', '5 hour', '5 hours']]), 80)[1]).toBe('  5 hours  Echo 0 1  Echo 1 1  Echo 2 1  Echo 3 1  and 8 more')
})

test('a number is shown with what it counts only where that follows in the same clause', () => {
  const names = (text: string, value: string, words: string) => gatherFactRows(withFacts({ Echo: [text] }, [['number', value, words]])).map((row) => row.name)
  expect(names('The 32 other members agreed.', '32 member', '32')).toEqual(['32 other members'])
  expect(names('It has 32. Members agreed.', '32 member', '32')).toEqual(['32'])
  expect(names('It has 32.', '32', '32')).toEqual(['32'])
  expect(names('It rained 180 mm.', '180 millimeter', '180')).toEqual(['180 mm'])
  expect(names('It holds 45 million cubic metres.', '45000000 meter', '45 million')).toEqual(['45 million cubic metres'])
  expect(names('It is 50 square miles.', '50 square mile', '50')).toEqual(['50 square miles'])
})
