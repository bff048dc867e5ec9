/** What one source says, in words that can stand in a sentence. */
export interface Saying {
  label: string
  phrase: string
}

/**
 * The sentence of a conflict: `BGNES says 23 countries, RTE.ie says 32 countries`. Sources that say the same share one part,
 * and one that says two things says the second `also`.
 * It goes by the alphabet, because no source is the reference and another order must give the same sentence.
 */
export function sayConflict(sayings: Saying[], verb = 'say'): string {
  const labels = new Map<string, Set<string>>()
  for (const { label, phrase } of sayings) labels.set(phrase, (labels.get(phrase) ?? new Set()).add(label))
  const heard = new Set<string>()
  return Array.from(labels, ([phrase, said]) => ({ phrase, names: [...said].toSorted() }))
    .toSorted((p, q) => compare(p.names[0]!, q.names[0]!) || q.names.length - p.names.length || compare(p.phrase, q.phrase))
    .map(({ phrase, names }) => {
      const also = names.every((name) => heard.has(name)) ? 'also ' : ''
      for (const name of names) heard.add(name)
      return `${list(names)} ${also}${names.length > 1 ? verb : `${verb}s`} ${phrase}`
    })
    .join(', ')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const list = (names: string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names[0]!)
