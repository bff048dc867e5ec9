import { bringOthers, partnersIn } from './beside.ts'
import type { Columns } from './columns.ts'
import { $$, itemsAt } from './dom.ts'
import type { Store } from './state.ts'

/** The ways through the articles. */
export interface Go {
  /** Lights a sentence up, with its article and one that tells the same side by side. */
  toSentence(sentence: HTMLElement): void
  /** To where an item stands in the first column that has it, or else in the first article. */
  toItem(number: string): void
}

export function makeGo(store: Store, columns: Columns): Go {
  const articles = $$<HTMLElement>('.column')
  const toSentence = (sentence: HTMLElement) => {
    const own = sentence.closest('.column')!
    const partners = articles.filter((other) => other !== own && partnersIn(other, sentence).length > 0)
    columns.bring(own.id, partners.map((other) => other.id))
    store.change({ at: sentence.id })
    bringOthers(columns, sentence, { onlyHidden: false })
  }
  const find = (number: string, among: HTMLElement[]) => among.flatMap((column) => $$<HTMLElement>('.s[data-items]', column)).find((s) => itemsAt(s)[0] === number)
  return {
    toSentence,
    toItem(number) {
      const sentence = find(number, columns.shown()) ?? find(number, articles)
      if (sentence) toSentence(sentence)
    },
  }
}
