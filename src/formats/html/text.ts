import { visible } from '../parts/escape.ts'
import type { Run } from '../parts/wrap.ts'
import { html, type Markup } from './markup.ts'

/** What turns the direction of the text after it: shown, so that nobody is misled by an order that was not written. */
const TURN = /([\u202a-\u202e\u2066-\u2069])/

/** Text of an article, a label or a path. */
export const shown = (text: string): (Markup | string)[] =>
  text.split(TURN).map((piece, i) => (i % 2 ? html`<span class="turn">U+${piece.charCodeAt(0).toString(16).toUpperCase()}</span>` : visible(piece)))

const CLASSES: Partial<Record<NonNullable<Run['style']>, string>> = { conflict: 'c', other: 'o', own: 'w' }

/** Runs of raw text, the marked ones as marks. */
export const marked = (runs: Run[]): Markup[] =>
  runs.map(({ text, style }) => (style && CLASSES[style] ? html`<mark class="${CLASSES[style]}">${shown(text)}</mark>` : html`${shown(text)}`))
