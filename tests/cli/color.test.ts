import { expect, test } from 'vitest'
import { colorLevel } from '../../src/cli/color.ts'

test.each([
  ['a terminal', undefined, {}, true, 1],
  ['a pipe', undefined, {}, false, 0],
  ['NO_COLOR', undefined, { NO_COLOR: '1' }, true, 0],
  ['an empty NO_COLOR, which does not count', undefined, { NO_COLOR: '' }, true, 1],
  ['a dumb terminal', undefined, { TERM: 'dumb' }, true, 0],
  ['FORCE_COLOR through a pipe', undefined, { FORCE_COLOR: '1' }, false, 1],
  ['an empty FORCE_COLOR', undefined, { FORCE_COLOR: '' }, false, 1],
  ['FORCE_COLOR that forbids', undefined, { FORCE_COLOR: '0' }, true, 0],
  ['FORCE_COLOR before NO_COLOR', undefined, { FORCE_COLOR: '3', NO_COLOR: '1' }, false, 3],
  ['--color before everything', true, { NO_COLOR: '1', TERM: 'dumb' }, false, 1],
  ['--no-color before everything', false, { FORCE_COLOR: '1' }, true, 0],
] as const)('%s', (_, typed, env, isTerminal, level) => {
  expect(colorLevel(typed, env, isTerminal)).toBe(level)
})
