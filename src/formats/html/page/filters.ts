import { $, $$, words } from './dom.ts'
import { type Entry, fold, holds, matches, readEntry } from './match.ts'
import { highlight } from './search.ts'
import type { State, Store } from './state.ts'

const CHOICES = ['source', 'kind', 'speaker', 'conflict'] as const
/** Somebody who types is not read every letter. */
const PAUSE = 150

/** Hides what is not asked for, and counts what is left. */
export function startFilters(store: Store): void {
  const form = $<HTMLFormElement>('#filters')
  const items = $$<HTMLElement>('.item').map(readEntry)
  const quotes = $$<HTMLElement>('.utterance').map(readEntry)
  const show = (state: State) => {
    fill(form, state)
    const found = items.filter((entry) => matches(entry, state))
    const shown = found.filter((entry) => state.verdict.includes(entry.verdict))
    reveal(items, new Set(shown))
    reveal(quotes, new Set(quotes.filter((entry) => matches(entry, state) && state.verdict.includes(entry.verdict))))
    const numbers = new Set(shown.flatMap((entry) => entry.items))
    dimSentences(numbers)
    hideFacts(numbers, state)
    hideEmpty()
    countAll(form, { all: items, found, shown })
    highlight(state.q)
  }
  form.hidden = false
  listen(form, store)
  store.follow((state, before) => {
    if (['verdict', 'q', ...CHOICES].some((name) => String(state[name as keyof State]) !== String(before[name as keyof State]))) show(state)
  })
  show(store.get())
}

function listen(form: HTMLFormElement, store: Store): void {
  let timer = 0
  const read = () => {
    const data = new FormData(form)
    const text = (name: string) => String(data.get(name) ?? '')
    store.change({ verdict: data.getAll('verdict').map(String), source: text('source'), kind: text('kind'), speaker: text('speaker'), conflict: text('conflict'), q: text('q') })
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(read, PAUSE)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    store.change({ verdict: ['differ', 'agree', 'unique'], source: '', kind: '', speaker: '', conflict: '', q: '' })
  })
}

function fill(form: HTMLFormElement, state: State): void {
  for (const box of $$<HTMLInputElement>('input[name=verdict]', form)) box.checked = state.verdict.includes(box.value)
  for (const name of CHOICES) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`)
    if (select) select.value = state[name]
  }
  const search = $<HTMLInputElement>('input[name=q]', form)
  if (search.value !== state.q) search.value = state.q
}

function reveal(entries: Entry[], shown: Set<Entry>): void {
  for (const entry of entries) entry.element.hidden = !shown.has(entry)
}

/** An article is read as a whole: what is not asked for steps back, but stays. */
function dimSentences(numbers: Set<string>): void {
  for (const sentence of $$<HTMLElement>('.s[data-items]')) sentence.classList.toggle('out', !words(sentence.dataset['items']).some((n) => numbers.has(n)))
}

function hideFacts(numbers: Set<string>, { source, q }: State): void {
  for (const row of $$<HTMLElement>('.facts tbody tr')) {
    const isTold = words(row.dataset['items']).some((n) => numbers.has(n))
    row.hidden = !isTold || (source !== '' && !words(row.dataset['sources']).includes(source)) || (q !== '' && !holds(() => fold(row.textContent), q))
  }
}

function hideEmpty(): void {
  for (const group of $$<HTMLElement>('.group')) group.hidden = !group.querySelector('[data-verdict]:not([hidden])')
}

const COUNTED: Record<string, string> = { differ: '.item.differ', agree: '.item.agree', only: '.item.unique', quotes: '.utterance', facts: '.facts tbody tr' }

function countAll(form: HTMLFormElement, { all, found, shown }: Record<'all' | 'found' | 'shown', Entry[]>): void {
  for (const count of $$<HTMLElement>('[data-count]')) {
    const name = count.dataset['count']!
    const scope = COUNTED[name] ? $$(`${COUNTED[name]}:not([hidden])`) : $$('[data-verdict]:not([hidden])', count.closest('.group')!)
    count.textContent = String(scope.length)
  }
  const of = (entries: Entry[], verdict: string) => entries.filter((entry) => entry.verdict === verdict).length
  for (const facet of $$<HTMLElement>('[data-facet]', form)) facet.textContent = String(of(found, facet.dataset['facet']!))
  const said = `${shown.length} of ${all.length} shown`
  const output = form.elements.namedItem('found') as HTMLOutputElement
  output.parentElement!.hidden = false
  $<HTMLButtonElement>('button', output.parentElement!).hidden = shown.length === all.length
  if (output.textContent !== said) output.textContent = said
}
