import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonRuns } from '../../src/text/diff.ts'

const words = (text: string) => text.split(' ')

test('finds what two lists have in common, in order', () => {
  expect(commonRuns(words('we will never close the port'), words('we will always close the port'), 10)).toEqual([{ a: 0, b: 0, length: 2 }, { a: 3, b: 3, length: 3 }])
})

test('has nothing to say of lists that share nothing, or of an empty one', () => {
  expect(commonRuns(words('a b c'), words('x y z'), 10)).toEqual([])
  expect(commonRuns([], words('x y z'), 10)).toEqual([])
})

test('beyond the limit only the common beginning and end count', () => {
  const [a, b] = [words('start a b c d same e f g h end'), words('start i j k l same m n o p end')]
  expect(commonRuns(a, b, 4)).toEqual([{ a: 0, b: 0, length: 1 }, { a: 10, b: 10, length: 1 }])
})

test('runs are equal words, in order and apart', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
  fc.assert(fc.property(list, list, (a, b) => {
    let [i, j] = [0, 0]
    for (const run of commonRuns(a, b, 20)) {
      expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length))
      expect(run.a >= i && run.b >= j && run.length > 0).toBe(true)
      ;[i, j] = [run.a + run.length, run.b + run.length]
    }
  }))
})

test('ten thousand words that have nothing in common take no time', () => {
  const list = (letter: string) => Array.from({ length: 10_000 }, (_, i) => letter + i)
  const started = performance.now()
  commonRuns(list('a'), list('b'), 60)
  expect(performance.now() - started).toBeLessThan(1000)
})
