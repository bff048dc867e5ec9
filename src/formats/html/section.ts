import { html, type Markup } from './markup.ts'

/** A part of the page that the navigation leads to. */
export const section = (id: string, title: string, content: Markup): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title" tabindex="-1">${title}</h2>${content}</section>`

/** How many are shown: follows the filters. */
export const countOf = (id: string, count: number): Markup => html`<span class="count" data-count="${id}">${count}</span>`
