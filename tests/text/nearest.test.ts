import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

const CHOICES = ['terminal', 'json', 'markdown']

test.each([['jsn', 'json'], ['jsno', 'json'], ['terminl', 'terminal'], ['Markdwon', 'markdown'], ['xml', undefined], ['', undefined]])('%s is meant as %s', (typed, meant) => {
  expect(nearest(typed, CHOICES)).toBe(meant)
})
