import type { Precision } from '../../model/article.ts'
import type { Token } from './lexer.ts'

/** What stands before a number and says how exactly it is meant. */
const BEFORE: Record<Exclude<Precision, 'exact'>, string> = {
  about: 'about|around|some|roughly|approximately|approx|circa|estimated|an estimated|a estimated|in the region of|in the neighborhood of|in the neighbourhood of|give or take|perhaps|maybe|something like|typically|anywhere from|on the order of|an average of',
  nearly: 'nearly|almost|close to|just under|just below|just shy of|approaching|not quite|virtually|just short of',
  more: 'more than|over|above|upwards of|upward of|in excess of|well over|just over|just above|well above|greater than|north of|exceeding|exceeded|exceeds|topped|topping|surpassed|surpassing|slightly more than|a little more than|a little over|slightly over|a bit more than|not less than|far more than|well more than|much more than',
  atLeast: 'at least|no fewer than|no less than|as many as at least|a minimum of|minimum of|not fewer than',
  less: 'less than|fewer than|under|below|well under|well below|lower than|slightly less than|a little less than|far fewer than|far less than|south of',
  atMost: 'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|as high as|as long as',
}
const LONGEST = 5

interface Phrases { precisions: Map<string, Precision>; endings: Set<string> }

let before: Phrases | null = null

/** The phrases, and the words that they end with: most numbers have none of these before them. */
function phrases(): Phrases {
  if (before) return before
  const precisions = new Map(Object.entries(BEFORE).flatMap(([precision, list]) => list.split('|').map((phrase) => [phrase, precision as Precision] as const)))
  return (before = { precisions, endings: new Set(Array.from(precisions.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))) })
}

/** Looks back from the token at which a number or its currency starts: how exact, and the first token of the words that say so. */
export function approximationBefore(tokens: Token[], at: number): { precision: Precision; from: number } {
  const { precisions, endings } = phrases()
  let found: { precision: Precision; from: number } = { precision: 'exact', from: at }
  if (at === 0 || !endings.has(tokens[at - 1]!.key)) return found
  let phrase = ''
  for (let from = at - 1; from >= Math.max(0, at - LONGEST) && tokens[from]!.kind === 'word'; from -= 1) {
    phrase = phrase ? `${tokens[from]!.key} ${phrase}` : tokens[from]!.key
    const precision = precisions.get(phrase)
    if (precision) found = { precision, from }
  }
  return found
}

const AFTER: [RegExp, Precision][] = [
  [/^or so\b/, 'about'], [/^or thereabouts\b/, 'about'], [/^- ?odd\b/, 'about'],
  [/^or (?:more|higher|greater|older|above)\b/, 'atLeast'], [/^(?:- )?plus\b/, 'atLeast'], [/^\+/, 'atLeast'], [/^and (?:up|over|above|older)\b/, 'atLeast'],
  [/^or (?:less|fewer|lower|under|younger|below)\b/, 'atMost'], [/^and (?:under|younger)\b/, 'atMost'],
]

/** The same for what stands behind a number: `50 or so`, `100-plus`, `5 or more`. */
export function approximationAfter(tokens: Token[], next: number): { precision: Precision; next: number } | null {
  const sign = tokens[next]?.key
  if (sign !== 'or' && sign !== 'and' && sign !== '-' && sign !== '+' && sign !== 'plus') return null
  const tail = [0, 1].map((i) => tokens[next + i]?.key ?? '').join(' ')
  const found = AFTER.find(([pattern]) => pattern.test(tail))
  return found ? { precision: found[1], next: next + (sign === '+' || sign === 'plus' ? 1 : 2) } : null
}
