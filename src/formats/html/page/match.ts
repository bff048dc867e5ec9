import { words } from './dom.ts'
import type { State } from './state.ts'

/** An item or a quote, with what the filters ask of it. */
export interface Entry {
  element: HTMLElement
  verdict: string
  items: string[]
  sources: Set<string>
  kinds: Set<string>
  speakers: Set<string>
  conflicts: Set<string>
  text(): string
}

export function readEntry(element: HTMLElement): Entry {
  const { verdict, items, sources, kinds, speakers, conflicts } = element.dataset
  let text: string | undefined
  return {
    element, verdict: verdict!, items: words(items), sources: new Set(words(sources)), kinds: new Set(words(kinds)), speakers: new Set(words(speakers)),
    conflicts: new Set(words(conflicts)), text: () => text ??= fold(element.textContent),
  }
}

/** Whether it stands among what is asked for; the verdict is asked apart, since each verdict says how many it would show. */
export function matches(entry: Entry, { source, kind, speaker, conflict, q }: State): boolean {
  return (!source || entry.sources.has(source))
    && (!kind || entry.kinds.has(kind))
    && (!speaker || entry.speakers.has(speaker))
    && (!conflict || entry.conflicts.has(conflict))
    && holds(entry.text, q)
}

/** Every word that is searched for, in any order. */
export function holds(text: () => string, q: string): boolean {
  return words(fold(q)).every((word) => text().includes(word))
}

/** Capitals, accents and typography do not count. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').toLowerCase().replace(/\s+/g, ' ')
