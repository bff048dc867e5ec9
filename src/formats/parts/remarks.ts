import { fewOf, listed } from '../../text/few.ts'
import { visible } from './escape.ts'
import type { Echo, Item } from './items.ts'
import { type SourceIndex } from './sources.ts'
import { speakerOf } from './titles.ts'
import { type Unlike, unlikeFigures } from './unlike-figures.ts'
import { cut } from './width.ts'
import type { Run } from './wrap.ts'

/** Of more sources their number says enough: the labels of those that tell it are there. */
const MOST_ABSENT = 3
const LONGEST_ECHO = 60

export interface RemarkOptions {
  /** A source as it is called in a remark. */
  name(id: string): string
  explain?: boolean | undefined
}

/** Who says it, where a few words of it stand once more, whether it is one origin, who does not have it. */
export function remarksOn(index: SourceIndex, item: Item, { name, explain }: RemarkOptions): Run[] {
  const { claims, places, echoes, verdict } = item
  const tellers = new Set(places.map((place) => place.source))
  const speakers = new Set(verdict === 'agree' ? claims.flatMap((c) => (c.drift ? speakerOf(index, c) ?? [] : [])) : [])
  const origins = Math.max(...claims.filter((c) => new Set(c.members.map((m) => m.source)).size === tellers.size).map((c) => c.origins))
  const longer = new Set(claims.filter((c) => c.drift === 'cut').flatMap((c) => c.additions.map((a) => a.source)))
  const heard = new Set([...tellers, ...echoes.map((echo) => echo.source)])
  const absent = [...index.sources.keys()].filter((id) => !heard.has(id))
  return [
    ...Array.from(speakers, (text) => ({ text, style: 'strong' as const })),
    ...(longer.size && longer.size < tellers.size ? [{ text: `quoted at more length by ${listed(Array.from(longer, name))}` }] : []),
    ...unlikeFigures(index, item).map((unlike) => ({ text: sayUnlike(unlike, name) })),
    ...linesByWords(echoes).map(({ source, text, lines }) => ({ text: `also ${name(source)} ${lines.join(', ')}: ${cut(visible(text), LONGEST_ECHO)}` })),
    ...(origins > 0 && origins < tellers.size ? [{ text: `${tellers.size} sources, ${origins === 1 ? '1 origin' : `${origins} origins`}` }] : []),
    ...(explain && verdict !== 'unique' ? [{ text: `${Math.min(...claims.map((c) => c.similarity)).toFixed(2)} likely the same` }] : []),
    ...(absent.length > MOST_ABSENT ? [{ text: `in ${tellers.size} of ${index.sources.size} sources` }] : absent.length ? [{ text: `not in ${absent.map(name).join(', ')}` }] : []),
  ].map((run) => ({ style: 'faint', ...run }))
}

/** Of more sources the first show what it is about. */
const MOST_FIGURES = 4

const sayUnlike = ({ isDate, told }: Unlike, name: (id: string) => string): string =>
  `${isDate ? 'dates' : 'figures'} differ, perhaps of two things: ${fewOf(told.map(({ source, text }) => `${name(source)} ${text}`), MOST_FIGURES).join(', ')}`

/** The same words of one source are told once, with all their lines. */
function linesByWords(echoes: Echo[]): (Pick<Echo, 'source' | 'text'> & { lines: number[] })[] {
  const found = new Map<string, Pick<Echo, 'source' | 'text'> & { lines: number[] }>()
  for (const { source, text, line } of echoes) {
    const key = `${source} ${text}`
    const known = found.get(key) ?? { source, text, lines: [] }
    if (!known.lines.includes(line)) known.lines.push(line)
    found.set(key, known)
  }
  return [...found.values()]
}
