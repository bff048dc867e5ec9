import { elementsIn, type PageElement } from './nodes.ts'

/** A node of the page's linked data. */
export type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything that the page's linked data describes, however it is nested; a script that is no JSON is passed over. */
export function readThings(root: PageElement): Thing[] {
  const things: Thing[] = []
  for (const element of elementsIn(root)) {
    if (element.localName === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? '')) gather(parse(element.textContent ?? ''), things)
  }
  return things
}

/** Comments around it, trailing commas and raw line breaks stand in the data of many pages. */
function parse(script: string): unknown {
  const inner = script.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  const bare = inner.slice(Math.max(0, inner.search(/[[{]/)), Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1)
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(text)
    } catch { /* the next one may do */ }
  }
  return null
}

function gather(value: unknown, things: Thing[]): void {
  const open = [value]
  for (let i = 0; i < open.length; i += 1) {
    const next = open[i]
    if (isThing(next)) things.push(next)
    for (const one of Object.values(next ?? {})) if (typeof one === 'object' && one !== null) open.push(one)
  }
}

export const typesOf = (thing: Thing): string[] => listOf(thing['@type']).filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''))

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** The text of a value, or the name of the thing that it is or refers to. */
export function nameOf(value: unknown, things: Thing[]): string | null {
  if (typeof value === 'string') return unescapeText(value).trim() || null
  if (!isThing(value)) return null
  if ('name' in value) return nameOf(listOf(value['name'])[0], [])
  const whole = typeof value['@id'] === 'string' && things.find((t) => t['@id'] === value['@id'] && 'name' in t)
  return whole ? nameOf(listOf(whole['name'])[0], []) : null
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…', eacute: 'é', pound: '£', euro: '€' }

/** Data is not markup, but many systems write it as if it were. */
export const unescapeText = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all
    return String.fromCodePoint(Number.parseInt(decimal ?? hex!, decimal ? 10 : 16))
  })
