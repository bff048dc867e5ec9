import type { Comparison, Source, Verdict } from '../../model/comparison.ts'
import { FEW } from '../../text/few.ts'
import { digest, type Entry, foldOthers, sentenceVerdicts, SIGNS } from '../parts/digest.ts'
import type { FactRow } from '../parts/facts.ts'
import type { Item } from '../parts/items.ts'
import { cut, cutLabel, padEnd, padStart, widthOf } from '../parts/width.ts'
import { showCopies } from './copies.ts'
import { heading, labelOf, NARROW, type Page } from './page.ts'

/** So many articles fill a screen by themselves. */
const SCREENFUL = 20

/** The whole story on one screen: who is compared, where in each article the shared parts stand, and what each verdict is about. */
export function showHeader(page: Page, { items, facts, comparison }: { items: Item[]; facts: FactRow[]; comparison: Comparison }): string[] {
  const courses = comparison.sources.length > SCREENFUL ? [] : coursesOf(page, items, comparison)
  const summary = [...showDigest(page, foldOthers(digest({ items, facts, comparison }))), ...showCopies(page, comparison)]
  if (courses.length === 0) return summary
  return courses.length > FEW ? [...summary, '', ...courses] : [...courses, '', ...summary]
}

/** Where the shared parts stand in each of so many articles that they come last. */
export function showCourses(page: Page, items: Item[], comparison: Comparison): string[] {
  return comparison.sources.length > SCREENFUL ? [...heading(page, 'label', '# COURSE OF EACH SOURCE'), ...coursesOf(page, items, comparison)] : []
}

function coursesOf(page: Page, items: Item[], { sources }: Comparison): string[] {
  const verdicts = sentenceVerdicts(items)
  return sources.map((source) => showSource(page, source, verdicts))
}

/** `BGNES   34 sentences  +==≠=+++…` */
function showSource(page: Page, source: Source, verdicts: Map<string, Verdict>): string {
  const { view, columns, sources } = page
  const digits = Math.max(...Array.from(sources.values(), (s) => String(s.sentences.length).length))
  const label = padEnd(cutLabel(labelOf(page, source.id), columns.label), columns.label)
  const unit = view.width < NARROW ? '' : padEnd(source.sentences.length === 1 ? ' sentence' : ' sentences', 10)
  const size = padStart(String(source.sentences.length), digits) + unit
  return `${view.paint.style('label', label)}  ${size}  ${course(page, source, { verdicts, width: view.width - columns.label - size.length - 4 })}`
}

const VERDICTS: Record<string, Verdict> = { '≠': 'differ', '=': 'agree', '+': 'unique' }

/** One sign for each sentence, in the order of the text; of an article that is too long for it, one for several. */
function course({ view }: Page, source: Source, { verdicts, width }: { verdicts: Map<string, Verdict>; width: number }): string {
  const all = source.sentences.filter((s) => s.role !== 'credit').map((s) => verdicts.get(s.id) ?? 'unique')
  const each = Math.ceil(all.length / Math.max(1, width))
  const cells: Verdict[] = []
  for (let at = 0; at < all.length; at += each) cells.push(strongest(all.slice(at, at + each)))
  const runs = cells.map((verdict) => SIGNS[verdict]).join('').match(/(.)\1*/g) ?? []
  return runs.map((signs) => view.paint.style(VERDICTS[signs[0]!]!, signs)).join('')
}

/** A difference must not be lost among the sentences that it stands with. */
function strongest(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('differ')) return 'differ'
  return verdicts.filter((v) => v === 'agree').length * 2 >= verdicts.length ? 'agree' : 'unique'
}

/** `spelled in two ways` and `differ, 1 in a quote` are cut only where there is no room at all. */
const LEAST_NAME = 20

/** `≠  1 differs  Mark Lund, quoted in other words`: what it is about, as far as one line holds it. */
function showDigest({ view }: Page, entries: Entry[]): string[] {
  const digits = Math.max(...entries.map((e) => String(e.count).length))
  const most = Math.min(Math.max(LEAST_NAME, Math.floor(view.width / 3)), view.width - digits - 3)
  const name = Math.min(Math.max(...entries.map((e) => widthOf(e.what))), most)
  const room = view.width - digits - name - 5
  return entries.map(({ style, sign, count, what, about }) => {
    const head = `${sign} ${padStart(String(count), digits)} ${cut(what, name)}`
    return `${padEnd(view.paint.style(style, head), digits + name + 3)}${room > 12 ? `  ${cut(about.slice(0, room).join(' · '), room)}` : ''}`
  })
}
