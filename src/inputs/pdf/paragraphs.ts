import type { Block } from '../input.ts'
import { makeJoiner } from './hyphens.ts'
import { median } from './items.ts'
import type { Line } from './lines.ts'

const STOPPED = /[.!?:;…]["'”’»)\]]*$/
/** Times the size of the body's letters. */
const TITLE = 1.25
/** Smaller letters stand below pictures. */
const SMALL = 0.92
/** Times the usual distance of lines. */
const GAP = 1.25

/** The paragraphs of a document, broken at the end of a column or page or not; the largest words at its top are the title. */
export function makeBlocks(lines: Line[]): Block[] {
  const body = median(lines.map(({ size, text }) => [size, text.length]))
  const groups = groupLines(lines)
  const join = makeJoiner(lines.map(({ text }) => text))
  const title = chooseTitle(groups, body)
  return groups.map((group) => {
    const [{ size }] = group as [Line, ...Line[]]
    return { role: group === title ? 'title' : size < SMALL * body ? 'caption' : 'body', text: group.map(({ text }) => text).reduce(join) }
  })
}

function chooseTitle(groups: Line[][], body: number): Line[] | null {
  const first = groups.filter((group) => group[0]!.page === 0 && group[0]!.size >= TITLE * body && group.length < 6)
  const largest = Math.max(...first.map((group) => group[0]!.size))
  return first.find((group) => group[0]!.size === largest && group.some(({ text }) => /\p{L}.*\s.*\p{L}/u.test(text))) ?? null
}

function groupLines(lines: Line[]): Line[][] {
  const spacing = spacingOf(lines)
  const edges = edgesOf(lines)
  const groups: Line[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before && !startsParagraph(before, line, { spacing, above: edges.get(before.region)!, edges: edges.get(line.region)! })) groups.at(-1)!.push(line)
    else groups.push([line])
  })
  return groups
}

/** Where the lines of a region begin and end, and how many there are. */
interface Edges {
  left: number
  right: number
  lines: number
}

interface Setting {
  /** From line to line, in sizes of the letters. */
  spacing: number
  /** Of the region of the line before. */
  above: Edges
  edges: Edges
}

function startsParagraph(before: Line, line: Line, { spacing, above, edges }: Setting): boolean {
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true
  const stopped = STOPPED.test(before.text)
  // Into the next column or page a sentence goes on from a full line; a byline above the columns stands for itself.
  if (line.region !== before.region) return stopped || !(/^\p{Ll}/u.test(line.text) || (above.lines > 1 && above.right - before.right < 3 * before.size))
  if ((line.base - before.base) / line.size > GAP * spacing || /^[•▪■●]/u.test(line.text)) return true
  const isIndented = ({ left }: Line) => left - edges.left > 0.7 * line.size
  const short = edges.right - before.right > 3 * line.size
  return (isIndented(line) && (short || !isIndented(before))) || (stopped && short)
}

function spacingOf(lines: Line[]): number {
  const steps = lines.slice(1).map((line, i): [number, number] => [line.region === lines[i]!.region ? (line.base - lines[i]!.base) / line.size : 0, 1]).filter(([step]) => step > 0.8 && step < 3)
  return median(steps) || 1.2
}

/** A few lines that stand out are left aside. */
function edgesOf(lines: Line[]): Map<number, Edges> {
  const regions = new Map<number, Line[]>()
  for (const line of lines) {
    const region = regions.get(line.region)
    if (region) region.push(line)
    else regions.set(line.region, [line])
  }
  return new Map(Array.from(regions, ([region, own]) => [region, { left: percentile(own.map((l) => l.left), 0.15), right: percentile(own.map((l) => l.right), 0.85), lines: own.length }]))
}

const percentile = (values: number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
