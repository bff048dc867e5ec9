export interface TimeUnit {
  name: string
  factor: number
}

const UNITS = new Map<string, TimeUnit>(
  ([['second', 'second sec', 1], ['minute', 'minute min', 1], ['hour', 'hour hr', 1], ['day', 'day', 1], ['day', 'week wk', 7], ['day', 'fortnight', 14],
    ['month', 'month', 1], ['year', 'year yr', 1], ['year', 'decade', 10], ['year', 'century', 100]] as const)
    .flatMap(([name, words, factor]) => words.split(' ').map((word) => [word, { name, factor }] as const)),
)

/** The unit of time that a word names, with its factor: weeks count seven days each, decades ten years. Takes a singular or plural in lower case. */
export function timeUnit(word: string | undefined): TimeUnit | null {
  if (!word) return null
  return UNITS.get(word) ?? UNITS.get(word.replace(/ies$/, 'y')) ?? UNITS.get(word.replace(/s$/, '')) ?? null
}
