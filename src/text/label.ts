interface Named {
  id: string
  label: string | undefined
  outlet: string | undefined
  path: string | undefined
  credits: string[]
}

/** What to call a source: as told, else by its outlet, else by the first that the text credits, else by its host or its file's name, else its id. */
export function nameSource({ label, outlet, path, credits, id }: Named): string {
  const named = label || outlet || credits[0]
  if (named) return named
  if (path === '-') return 'standard input'
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(path ?? '')
  if (host) return host[1]!.toLowerCase()
  const file = path?.replace(/#\d+$/, '')?.replace(/.*[/\\](?=.)/, '').replace(/[/\\]$/, '')
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
