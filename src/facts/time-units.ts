export interface TimeUnit {
  name: string
  factor: number
}

const UNITS = new Map<string, TimeUnit>(
  ([['second', 'second sec', 1], ['minute', 'minute min', 1], ['hour', 'hour hr', 1], ['day', 'day', 1], ['day', 'week wk', 7], ['day', 'fortnight', 14],
    ['month', 'month', 1], ['year', 'year yr', 1], ['year', 'decade', 10], ['year', 'century', 100]] as const)
    .flatMap(([name, words, factor]) => words.split(' ').flatMap((word) => [word, word.replace(/y$/, 'ie') + 's', `${word}s`].map((form) => [form, { name, factor }] as const))),
)

/** The unit of time that a word names, with its factor: weeks count seven days each, decades ten years. Takes a singular or plural in lower case. */
export const timeUnit = (word: string | undefined): TimeUnit | null => (word ? UNITS.get(word) ?? null : null)

const SMALLER = new Map([['year month', 12], ['day hour', 24], ['hour minute', 60], ['minute second', 60]])

/** How many of a smaller unit make one of the larger; null where no fixed number does, or where it is not smaller. */
export const inSmaller = (large: string, small: string): number | null => SMALLER.get(`${large} ${small}`) ?? null
