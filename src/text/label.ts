/** What to call a source: as told, else the first outlet that it credits, else its file's name without folder and ending, else its id. */
export function nameSource({ label, path, credits, id }: { label: string | undefined; path: string | undefined; credits: string[]; id: string }): string {
  if (label) return label
  if (credits[0]) return credits[0]
  if (path === '-') return 'standard input'
  const file = path?.replace(/.*[/\\](?=.)/, '').replace(/[/\\]$/, '')
  return file?.replace(/(?<=.)\.[^.]*$/, '') || id
}

/** Equal labels, told apart in the order of the sources: `AP`, `AP (2)`. */
export function tellApart<T extends { label: string }>(sources: T[]): T[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    let label = source.label
    for (let n = 2; taken.has(label); n += 1) label = `${source.label} (${n})`
    taken.add(label)
    return { ...source, label }
  })
}
