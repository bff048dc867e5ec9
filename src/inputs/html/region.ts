import { bareWords, type PageElement } from './nodes.ts'
import type { Piece, Place } from './pieces.ts'

/** What is known of a page when its report is looked for. */
export interface Clues {
  /** Keys of the pieces that were taken for the report. */
  readable: Set<string>
  /** The pieces that are the headline. */
  titles: Piece[]
  /** The report's words as the page's data has them. */
  body: string | null
}

/** The pieces from below the headline to the end of the report, in reading order. */
export function findRegion(pieces: Piece[], clues: Clues): Piece[] {
  const isVote = pieces.map(judgeVote(pieces, clues))
  const votes = pieces.filter((_, i) => isVote[i])
  if (!votes.length) return []
  const { first, end } = widen(narrow(votes, sums(pieces, isVote)), pieces, isVote)
  const title = clues.titles[0]?.index
  if (title === undefined) return pieces.slice(first, end)
  return pieces.filter((piece, i) => (i >= first && i < end && (i > title || piece.kind === 'caption')) || (i > title && i < first && (isLead(piece) || (i === title + 1 && isSubtitle(piece)))))
}

const SHORTEST = 8

/** Whether a piece reads like a sentence of a report. */
export const isProse = ({ kind, words, linked, text }: Piece): boolean =>
  kind !== 'heading' && kind !== 'caption' && kind !== 'credit' && linked < 0.5 * words && (words >= 2 * SHORTEST || (words >= SHORTEST && /[.!?…:]["'”’»)\]]*$/.test(text)))

/** Whether a piece between the headline and the report belongs to it: a standfirst, a picture's text. */
const isLead = (piece: Piece): boolean => isProse(piece) || piece.kind === 'caption' || (piece.kind === 'heading' && piece.level > 1 && piece.words >= SHORTEST && piece.linked === 0)

/** What stands right below a headline and is as long as one. */
export const isSubtitle = ({ words, linked }: Piece): boolean => words >= SHORTEST && words <= 40 && linked === 0

/** The paragraphs that the reader or the page's data take for the report; all of the page's, where neither knows any. */
function judgeVote(pieces: Piece[], { readable, body }: Clues): (piece: Piece) => boolean {
  const told = new Set(body && body.length > 400 ? runsOf(bareWords(body.slice(0, LONGEST_BODY))) : [])
  const isTold = (piece: Piece) => isProse(piece) && (readable.has(piece.key) || (told.size > 0 && isIn(runsOf(piece.key), told)))
  return pieces.some(isTold) ? isTold : isProse
}

const LONGEST_BODY = 200_000
const RUN = 5

/** Every five words that follow one another. */
const runsOf = (key: string): string[] => {
  const words = key.split(' ')
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

const isIn = (runs: string[], told: Set<string>): boolean => runs.length > 0 && runs.filter((run) => told.has(run)).length >= 0.8 * runs.length

/** For each index the words of the marked pieces before it. */
function sums(pieces: Piece[], isMarked: boolean[]): number[] {
  const before = [0]
  pieces.forEach(({ words }, i) => before.push(before[i]! + (isMarked[i] ? words : 0)))
  return before
}

/** The innermost element that holds most of the votes, around their paragraphs. */
function narrow(votes: Piece[], before: number[]): Place {
  const enough = 0.65 * before.at(-1)!
  const tried = new Set<Place>()
  let inner: Place | null = null
  for (const { place } of votes) {
    let at: Place = (place.element.localName === 'p' && place.up) || place
    while (at.up && before[at.end]! - before[at.first]! < enough && !tried.has(at)) {
      tried.add(at)
      at = at.up
    }
    if (!tried.has(at) && (!inner || at.end - at.first < inner.end - inner.first)) inner = at
  }
  return inner!
}

/**
 * The reader takes one of several containers, or too much: goes outwards from the core as long as most of what is there too is set like
 * the report or was taken for it, or stands in one article with it. Cells of tables are set alike whatever they hold.
 */
function widen(core: Place, pieces: Piece[], isVote: boolean[]): Place {
  const isInCore = (i: number) => i >= core.first && i < core.end
  const settings = new Set(pieces.filter((_, i) => isVote[i] && isInCore(i)).flatMap(({ setting }) => settingsOf(setting)))
  const isMore = pieces.map((piece, i) => !isInCore(i) && isProse(piece))
  const more = sums(pieces, isMore)
  const alike = sums(pieces, pieces.map(({ setting }, i) => isMore[i]! && !/\btd\./.test(setting) && (isVote[i]! || settingsOf(setting).some((one) => settings.has(one)))))
  const gained = (before: number[], inner: Place, outer: Place) => before[outer.end]! - before[inner.end]! + before[inner.first]! - before[outer.first]!
  let widest = core
  for (let at = core.up; at && !/^(?:html|body)$/.test(at.element.localName); at = at.up) {
    if (!isArticle(at.element) && gained(alike, widest, at) < 0.7 * gained(more, widest, at)) break
    widest = at
  }
  return widest
}

/** A setting, and each class of the element around it: `text more-text` goes on with what `text` began. */
function settingsOf(setting: string): string[] {
  const [own, around = ''] = setting.split('<')
  return [setting, ...around.split(/[.\s]/).slice(1).filter(Boolean).map((name) => `${own} in ${name}`)]
}

const isArticle = (element: PageElement): boolean =>
  element.localName === 'article' || element.getAttribute('role') === 'article' || /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')
