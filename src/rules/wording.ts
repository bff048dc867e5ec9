import type { Article } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import type { Edit } from '../model/finding.ts'
import { alignTokens } from '../quotes/alignment.ts'
import { type Difference, findDifferences } from '../quotes/drift.ts'
import { readTokens, type Token } from '../quotes/tokens.ts'

/** The words of an utterance as one article quotes them; the tokens point into this text. */
interface Wording {
  text: string
  tokens: Token[]
}

type Stretch = Pick<Difference, 'a' | 'b'>
type Range = Stretch['a']

/** What may stand before the closing mark. */
const STOPS = /[.,;:!?…\s–—-]*/y

/** All that an article quotes of the utterances at some places, its parts (`“A,” he said, “b.”`) as one text. */
export function wordingAt(article: Article, places: Span[]): Wording {
  const touched = article.quotes.filter((quote) => places.some((p) => p.start < quote.end && quote.start < p.end))
  const utterances = new Set(touched.map((quote) => quote.utterance))
  const wording: Wording = { text: '', tokens: [] }
  for (const quote of article.quotes) {
    const tokens = utterances.has(quote.utterance) ? readTokens(article, quote) : []
    if (!tokens.length) continue
    const [from, to] = [tokens[0]!.start, tokens.at(-1)!.end]
    STOPS.lastIndex = to
    const text = article.text.slice(from, to) + STOPS.exec(article.text)![0].trimEnd()
    if (wording.text) wording.text += ' '
    const shift = wording.text.length - from
    for (const token of tokens) wording.tokens.push({ ...token, start: token.start + shift, end: token.end + shift })
    wording.text += text
  }
  return { ...wording, text: wording.text.replace(/[,;:–—-]+$/, '') }
}

/** The draft's wording, with the words that are not the source's; what one of the two only leaves out at an edge, or marks as left out, is no difference. */
export function diffWordings(source: Wording, draft: Wording): Edit[] {
  const runs = alignTokens(source.tokens, draft.tokens)
  const altered = findDifferences(runs, source.tokens, draft.tokens).filter(({ drift }) => drift === 'spliced' || drift === 'reworded').map((d) => wholeWords(d, source, draft))
  const edits: Edit[] = []
  const put = (kind: Edit['kind'], text: string) => text && edits.push({ kind, text: text.replace(/\s+/g, ' ') })
  let at = 0
  for (const { a, b } of altered) {
    const isExchange = a[0] < a[1] && b[0] < b[1]
    const [removed, added] = [stretch(source, a, isExchange), stretch(draft, b, isExchange)]
    put('same', draft.text.slice(at, added.start))
    put('removed', source.text.slice(removed.start, removed.end))
    put('added', draft.text.slice(added.start, added.end))
    at = added.end
  }
  put('same', draft.text.slice(at))
  return edits
}

/** Whether a source has all words of the draft's wording, in this order and with none between that are not marked as left out. */
export function holdsWhole(source: Wording, draft: Wording): boolean {
  const runs = alignTokens(source.tokens, draft.tokens)
  return runs.reduce((n, run) => n + run.length, 0) === draft.tokens.length && diffWordings(source, draft).every(({ kind }) => kind === 'same')
}

/** With the beginning of a word of which only the end differs: `won’t` stands against `will not`. */
function wholeWords({ a, b }: Stretch, source: Wording, draft: Wording): Stretch {
  const isInWord = ([at]: Range, { tokens }: Wording) => at > 0 && tokens[at - 1]!.end === tokens[at]?.start
  return isInWord(a, source) || isInWord(b, draft) ? { a: [a[0] - 1, a[1]], b: [b[0] - 1, b[1]] } : { a, b }
}

/** Where the words of a range stand; where nothing stands against them, with the punctuation and the space behind them. */
function stretch({ text, tokens }: Wording, [from, to]: Range, isExchange: boolean): Span {
  const startOf = (at: number) => tokens[at]?.start ?? text.length
  return { start: startOf(from), end: isExchange ? tokens[to - 1]!.end : startOf(to) }
}
