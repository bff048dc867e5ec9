import type { Part } from '../../align/explain.ts'
import type { Sentence, Source } from '../../model/comparison.ts'
import type { PairExplanation, View } from '../format.ts'
import { visible } from '../parts/escape.ts'
import { hang, heading, labelOf, makePage, type Page, row } from './page.ts'

/** So many reasons tell a person enough; the JSON has them all. */
const TOLD = 6

/** Why two sentences were, or were not, taken to report the same thing. */
export function showExplanation(explanation: PairExplanation, sources: Source[], view: View): string[] {
  const page = makePage(sources, view)
  const { a, b, similarity, chance, verbatim, parts, context } = explanation
  return [
    ...[a, b].flatMap((id) => showSentence(page, id)),
    '',
    ...hang(page, [
      { text: `${similarity} likely to report the same thing`, style: 'strong' },
      { text: `, by their own words alone ${chance}; ${Math.round(verbatim * 100)}% word for word` },
    ], { indent: 0 }),
    ...hang(page, [{ text: tellOutcome(explanation) }], { indent: 0 }),
    ...showWords(page, explanation),
    ...showParts(page, 'What their words say', parts),
    ...showParts(page, 'What the sentences around them say', context),
  ]
}

/** Likeness proposes, but a pair may be outdone by its rivals, or be helped by others and by what it reports. */
function tellOutcome({ similarity, threshold, claims: [mine, theirs] }: PairExplanation): string {
  const isLikely = similarity >= threshold
  if (mine === theirs) return isLikely ? `both stand in one claim: at or above the threshold of ${threshold}` : `both stand in one claim, though below the threshold of ${threshold}: other sentences, or what they report, brought them together`
  return isLikely ? `they stand in two claims, though at or above the threshold of ${threshold}: other sentences fit better` : `they stand in two claims: below the threshold of ${threshold}`
}

function showSentence(page: Page, id: string): string[] {
  const [source, sentence] = find(page, id)
  return row(page, { label: labelOf(page, source.id), line: String(sentence.line) }, [{ text: visible(sentence.text) }])
}

function find(page: Page, id: string): [Source, Sentence] {
  const source = page.sources.get(id.slice(0, id.indexOf('.')))!
  return [source, source.sentences.find((s) => s.id === id)!]
}

function showWords(page: Page, { a, b, shared, onlyA, onlyB }: PairExplanation): string[] {
  const lists = [['both have', shared], [`only ${labelOf(page, find(page, a)[0].id)}`, onlyA], [`only ${labelOf(page, find(page, b)[0].id)}`, onlyB]] as const
  return lists.flatMap(([who, words]) => hang(page, [{ text: `${who}: `, style: 'label' }, { text: words.map(visible).join(', ') || 'nothing' }], { indent: 2 }))
}

/** `+1.20  weight of the words that both have  5.1` */
function showParts(page: Page, title: string, parts: Part[]): string[] {
  if (parts.length === 0) return []
  return ['', ...heading(page, 'label', title), ...parts.slice(0, TOLD).flatMap(({ says, value, contribution }) => {
    const weight = `${contribution < 0 ? '-' : '+'}${Math.abs(contribution).toFixed(2)}`
    return hang(page, [{ text: `${says} ` }, { text: String(value), style: 'faint' }], { first: `  ${page.view.paint.style(contribution < 0 ? 'differ' : 'agree', weight)}  `, indent: 9 })
  })]
}
