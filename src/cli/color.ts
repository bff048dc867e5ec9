/** How many colours there are: none, 16, 256, all. */
type ColorLevel = 0 | 1 | 2 | 3

/** What was typed counts before the environment, and what is forced before what is forbidden (as Node itself decides). */
export function colorLevel(typed: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): ColorLevel {
  if (typed !== undefined) return typed ? 1 : 0
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR)
  if (env.NO_COLOR || env.TERM === 'dumb') return 0
  return isTerminal ? 1 : 0
}

/** Sixteen colours are all that is used, and they are the ones a person has chosen for the terminal. */
function forced(value: string): ColorLevel {
  return value === '0' || value === 'false' ? 0 : value === '2' ? 2 : value === '3' ? 3 : 1
}
