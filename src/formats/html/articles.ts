import type { Sentence, Source } from '../../model/comparison.ts'
import { cutParagraphs } from '../../text/paragraphs.ts'
import { SIGNS } from '../parts/digest.ts'
import { cutRuns } from '../parts/marks.ts'
import { html, type Markup } from './markup.ts'
import type { Report, Told } from './report.ts'
import { section } from './section.ts'
import { marked, shown } from './text.ts'

/** So many columns are side by side from the start; of more sources a pair. */
export const MOST_COLUMNS = 4

/** Every article with its own text, each sentence marked by its verdict and leading to what the others tell of it. */
export function showArticles(report: Report): Markup {
  const { sources } = report.comparison
  const first = sources.length > MOST_COLUMNS ? 2 : MOST_COLUMNS
  return section('side', 'Side by side', html`<p class="legend"><span><span class="sign differ">≠</span> differs</span> <span><span class="sign agree">=</span> agrees</span> <span><span class="sign unique">+</span> only here</span> The same number is the same thing told.</p>
<div class="choose" hidden></div>
<div class="columns" data-columns="${sources.slice(0, first).map((s) => s.id).join(' ')}">${sources.map((source, i) => showArticle(report, source, i >= first))}</div>
<p class="now" role="status"></p>
<div class="others" hidden></div>`)
}

function showArticle(report: Report, source: Source, later: boolean): Markup {
  return html`<article class="column${later && ' later'}" id="${source.id}" aria-labelledby="${source.id}-title">
<h3 id="${source.id}-title"><bdi>${shown(source.label)}</bdi></h3>
<div class="text" dir="auto" tabindex="0" role="group" aria-labelledby="${source.id}-title"${source.language !== 'und' && html` lang="${source.language}"`}>${paragraphsOf(source).map((sentences) => showParagraph(report, source, sentences))}</div>
</article>
`
}

function paragraphsOf(source: Source): Sentence[][] {
  let at = 0
  return cutParagraphs(source.text).map(({ end }) => {
    const from = at
    while (at < source.sentences.length && source.sentences[at]!.start < end) at += 1
    return source.sentences.slice(from, at)
  }).filter((sentences) => sentences.length)
}

const showParagraph = (report: Report, source: Source, sentences: Sentence[]): Markup =>
  html`<p${sentences[0]!.role !== 'body' && html` class="${sentences[0]!.role}"`}>${sentences.map((sentence, i) => html`${i > 0 && ' '}${showSentence(report, source, sentence)}`)}</p>`

function showSentence(report: Report, source: Source, sentence: Sentence): Markup {
  const told = report.toldIn.get(sentence.id) ?? []
  const verdict = report.verdicts.get(sentence.id)
  const main = told.find((item) => item.verdict === verdict)
  const marks = told.flatMap((item) => item.marks.get(source.id) ?? []).toSorted((a, b) => Number(a.style === 'other') - Number(b.style === 'other'))
  const words = marked(cutRuns(source.text, sentence, marks))
  if (!main) return html`<span class="s" id="${sentence.id}">${words}</span>`
  const items = [main, ...told.filter((item) => item !== main)]
  return html`<span class="s ${main.verdict}" id="${sentence.id}" data-items="${items.map((item) => item.number).join(' ')}">${showSign(main)}${words}</span>`
}

/** Where several tell it, the way to what they tell. */
const showSign = ({ verdict, number }: Told): Markup =>
  html`<a class="sign ${verdict}" href="#i${number}" aria-label="${NAMES[verdict]}${verdict !== 'unique' && ` ${number}`}">${SIGNS[verdict]}${verdict !== 'unique' && number}</a>`

const NAMES = { differ: 'differs', agree: 'agrees', unique: 'only here' }
