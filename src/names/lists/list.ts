/** A word list as one string, split when it is first asked for: start-up pays for no list that a text does not need. */
export function lazySet(words: string): () => Set<string> {
  let set: Set<string> | undefined
  return () => (set ??= new Set(words.trim().split(/\s+/)))
}

/** Lines of `key=value`; a key without a value has the empty one. */
export function lazyMap(lines: string): () => Map<string, string> {
  let map: Map<string, string> | undefined
  return () => (map ??= new Map(lines.trim().split('\n').map((line) => {
    const at = line.indexOf('=')
    return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  })))
}

/** Remembers what a function gave for a string; emptied when full, so that a long run keeps its memory. */
export function remembered<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = compute(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}

/** Adds to the list that a map keeps under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
