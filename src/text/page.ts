import type { Passage } from '../model/article.ts'
import type { Role } from '../model/comparison.ts'
import { isFurniture, isPictureAgency, isTeaserHead } from './furniture.ts'
import { isAgency } from './outlets.ts'
import { isCapital } from './typography.ts'

/** A paragraph, by its first and last sentence. */
type Paragraph = [first: number, last: number]

const STOPPED = /[.!?…:;]["'”’»)\]]*$/
/** Teasers below one head. */
const MOST_TEASERS = 8
const LONGEST_TEASER = 20

/** Gives the lines of the page around the article their role, as far as a line tells it by its own words or by the line above it. */
export function assignPage(sentences: Passage[], roles: Role[], paragraphs: Paragraph[]): void {
  let teasers = 0
  paragraphs.forEach(([first, last], i) => {
    const { text, words } = sentences[first]!
    const alone = first === last && roles[first] === 'body'
    const isLine = alone && !STOPPED.test(text)
    if (alone && isFurniture(text)) roles[first] = 'credit'
    else if (isLine && teasers > 0 && words.length <= LONGEST_TEASER) roles[first] = 'credit'
    else if (isLine && i > 0 && isPictureAgency(sentences[paragraphs[i - 1]![0]]!.text)) roles[first] = 'caption'
    else if (roles[first] !== 'credit') teasers = 0
    teasers = first === last && isTeaserHead(text) ? MOST_TEASERS : teasers - 1
  })
}

/** What somebody at a paper is, as bylines say it. */
const DESK = /(?:^|\s)(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Jj]ournalist|[Cc]olumnist|[Pp]roducer|[Ss]taff [Ww]riter|[Ss]enior [Ww]riter|[Ff]eatures [Ww]riter|[Ss]taff|[Bb]ureau [Cc]hief)$/
/** `Ann Reed in London and Bo Lund in Oslo`. */
const WRITERS = /^(?:[^\s.!?\d]{2,20} ){1,3}in [A-Z]\S{2,20}(?: and (?:[^\s.!?\d]{2,20} ){1,3}in [A-Z]\S{2,20})$/
/** `Hebley, July 9`. */
const FILED = /^[A-Z]\S{2,20}(?: [A-Z]\S{1,20})?, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}$/
const LONGEST_BYLINE = 8
const LONGEST_NAME = 3

/**
 * Whether a line between the headline and the report signs it: it ends in what a reporter is called, opens with an agency, or is a name or
 * two, shorter than the headline, right beside a line that is known to sign.
 */
export function isByline({ text, words }: Passage, { title, besideCredit }: { title: Passage; besideCredit: boolean }): boolean {
  if (STOPPED.test(text) || words.length > 2 * LONGEST_BYLINE) return false
  if (WRITERS.test(text) || (besideCredit && FILED.test(text))) return true
  if (words.length > LONGEST_BYLINE) return false
  const capitals = words.every((word) => isCapital(word.text) || /^(?:and|of|for|in|de|van|von|&)$/.test(word.text))
  if (DESK.test(text) && words.slice(0, -2).every((word) => isCapital(word.text) || word.text === 'and')) return true
  if (!capitals) return false
  return (text.includes(',') && isAgency(text.split(',')[0]!)) || (besideCredit && words.length <= LONGEST_NAME && words.length < title.words.length && !/\d/.test(text))
}
