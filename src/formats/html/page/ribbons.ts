import type { Columns } from './columns.ts'
import { $, $$, itemsAt, perFrame } from './dom.ts'
import type { Light } from './light.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** A sentence that is scrolled away still shows where it is, as a line of so many pixels at the edge. */
const EDGE = 2
const VERDICTS = ['differ', 'agree', 'unique']

/** Where a run of sentences of one item stands in the text of its column, whatever is scrolled. */
interface Stretch {
  item: string
  verdict: string
  top: number
  bottom: number
}

interface Ribbon {
  path: SVGPathElement
  left: Stretch
  right: Stretch
  columns: [left: number, right: number]
}

/** Bands between the columns: what is shared, and how it moved. */
export function startRibbons(columns: Columns, light: Light): void {
  const root = $<HTMLElement>('.columns')
  const svg = document.createElementNS(SVG, 'svg')
  svg.classList.add('ribbons')
  svg.setAttribute('aria-hidden', 'true')
  root.prepend(svg)
  let ribbons: Ribbon[] = []
  const draw = perFrame(() => drawAll(ribbons, { root, texts: texts(columns) }))
  const paint = () => {
    const lit = new Set(light.lit())
    for (const { path } of ribbons) path.classList.toggle('lit', lit.has(path.dataset['items']!))
    svg.classList.toggle('lit', lit.size > 0)
  }
  const measure = perFrame(() => {
    ribbons = makeRibbons(texts(columns))
    svg.replaceChildren(...ribbons.map(({ path }) => path))
    paint()
    draw()
  })
  root.addEventListener('scroll', draw, { capture: true, passive: true })
  new ResizeObserver(measure).observe(root)
  columns.follow(measure)
  light.follow(paint)
  measure()
}

const texts = (columns: Columns): HTMLElement[] => columns.shown().map((column) => $<HTMLElement>('.text', column))

/** Between each two columns, those that stand apart too: a band to the next but one goes behind the one between. */
function makeRibbons(all: HTMLElement[]): Ribbon[] {
  const stretches = all.map(stretchesIn)
  return stretches.flatMap((lefts, l) => stretches.slice(l + 1).flatMap((rights, r) => {
    const between = stretches.slice(l + 1, l + 1 + r)
    return [...lefts.entries()].filter(([item]) => rights.has(item) && !between.some((of) => of.has(item)))
      .flatMap(([item, of]) => pairs(of, rights.get(item)!)).map(([left, right]): Ribbon => ({ left, right, columns: [l, l + 1 + r], path: makePath(left) }))
  }))
}

function makePath({ item, verdict }: Stretch): SVGPathElement {
  const path = document.createElementNS(SVG, 'path')
  path.classList.add('ribbon', verdict)
  path.dataset['items'] = item
  return path
}

/** Sentences of one item that follow one another are one stretch. */
function stretchesIn(text: HTMLElement): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>()
  const zero = text.getBoundingClientRect().top - text.scrollTop
  let last: Stretch | undefined
  for (const sentence of $$<HTMLElement>('.s[data-items]', text)) {
    const item = itemsAt(sentence)[0]!
    const { top, bottom } = sentence.getBoundingClientRect()
    if (last?.item === item) last.bottom = bottom - zero
    else {
      last = { item, verdict: VERDICTS.find((verdict) => sentence.classList.contains(verdict))!, top: top - zero, bottom: bottom - zero }
      found.set(item, [...(found.get(item) ?? []), last])
    }
  }
  return found
}

/** Every stretch with its neighbour in order on the other side; all with all would be a tangle. */
function pairs(lefts: Stretch[], rights: Stretch[]): [Stretch, Stretch][] {
  const count = Math.max(lefts.length, rights.length)
  return Array.from({ length: count }, (_, i) => [lefts[Math.floor((i * lefts.length) / count)]!, rights[Math.floor((i * rights.length) / count)]!])
}

function drawAll(ribbons: Ribbon[], { root, texts: all }: { root: HTMLElement; texts: HTMLElement[] }): void {
  const frame = root.getBoundingClientRect()
  const boxes = all.map((text) => ({ box: text.closest('.column')!.getBoundingClientRect(), top: text.getBoundingClientRect().top - frame.top, height: text.clientHeight, scrolled: text.scrollTop }))
  for (const { path, left, right, columns: [l, r] } of ribbons) {
    const [from, to] = [boxes[l]!, boxes[r]!]
    const [a, b] = [clamp(left, from), clamp(right, to)]
    const [x1, x2] = [from.box.right - frame.left, to.box.left - frame.left]
    const middle = (x1 + x2) / 2
    const isHidden = a.isOut && b.isOut
    path.classList.toggle('away', a.isOut || b.isOut)
    path.setAttribute('d', isHidden ? '' : `M${x1} ${a.top}C${middle} ${a.top} ${middle} ${b.top} ${x2} ${b.top}V${b.bottom}C${middle} ${b.bottom} ${middle} ${a.bottom} ${x1} ${a.bottom}Z`)
  }
}

function clamp({ top, bottom }: Stretch, { top: offset, height, scrolled }: { top: number; height: number; scrolled: number }): { top: number; bottom: number; isOut: boolean } {
  const into = (y: number) => Math.max(0, Math.min(height, y - scrolled))
  const [from, to] = [into(top), into(bottom)]
  const isOut = to - from < EDGE
  const start = isOut ? Math.min(from, height - EDGE) : from
  return { top: offset + start, bottom: offset + (isOut ? start + EDGE : to), isOut }
}
