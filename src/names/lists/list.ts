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
