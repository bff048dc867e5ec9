/** What is computed of a value, once, and kept as long as the value itself. */
export function once<K extends object, Rest extends unknown[], T>(compute: (of: K, ...rest: Rest) => T): (of: K, ...rest: Rest) => T {
  const known = new WeakMap<K, { made: T }>()
  return (of, ...rest) => {
    const found = known.get(of)
    if (found) return found.made
    const made = compute(of, ...rest)
    known.set(of, { made })
    return made
  }
}

/** What is dear to make and seldom asked for: made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
