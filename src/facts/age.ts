import type { Reading } from '../model/article.ts'
import { MONTHS } from './dates/words.ts'
import { readingOf } from './quantity.ts'
import type { LineReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import type { Token } from './scan/lexer.ts'
import { countedNoun } from './scan/noun.ts'
import { timeUnit } from './time-units.ts'

export const age: LineReader = {
  type: 'age',
  examples: [
    { text: 'A 57-year-old man and a woman aged 34 were held.', values: ['57', '34'] },
    { text: 'John Smith, 62, of Leeds, is two years old at heart.', values: ['62', '2'] },
    { text: 'Mary Jones (45) looks after 18- to 24-year-olds and a three-month-old baby.', values: ['45', '18-24', '3 month'] },
    { text: 'He died at the age of eighty-one; his wife is in her 70s.', values: ['81', '70-79'] },
    { text: 'Andrew Lowe, 20 and Jon Carr, 24, were held.', values: ['20', '24'] },
    { text: 'He became a father at 19 and died at 81.', values: ['19', '81'] },
    { text: 'He was 44. She is 34, and Ann Reed, who was 61, knew it.', values: ['44', '34', '61'] },
    { text: 'Ann Reed, who is 67 and swims, knew Bo Lund, who was 70 and did not.', values: ['67', '70'] },
    { text: 'The boy, 11, and his sister, 9, were found; Ann Reed was 24 when she left.', values: ['11', '9', '24'] },
    { text: 'A man of 43 and a girl of seven were saved.', values: ['43', '7'] },
    { text: 'They are 34, 41 and 47 years old.', values: ['34', '41', '47'] },
    { text: 'It is open to anyone 19 or older, to adults over 21 and children under five.', values: ['≥19', '>21', '<5'] },
    { text: 'Three men, aged 21, 24 and 36, and the minister, 48, who turned 49 in April, were there.', values: ['21', '24', '36', '48', '49'] },
  ],
  silent: ['On May 5, 12, and 19 they met.', 'It took two years.', 'The 12 men were held.', 'Iowa 57, Ohio 48.', 'She was 34 not out.', 'Leeds Rovers was 24 points clear.', 'He was 12 strokes behind.', 'She beat Lund, who was 12 and 40 points up.'],
  read: ({ amounts }) => agesIn(amounts),
}

function agesIn(amounts: Amount[]): Reading[] {
  const found: Reading[] = []
  const ahead = listedBefore(amounts)
  let last: Amount | null = null
  for (const amount of amounts) {
    const listed = ahead.has(amount) ? years(amount, amount.next) : null
    const reading: Reading | null = yearsOld(amount) ?? aged(amount) ?? bounded(amount) ?? decade(amount) ?? apposed(amount) ?? listed ?? (last && continued(last, amount))
    last = reading ? amount : null
    if (reading) found.push(reading)
  }
  return found
}

/** The 24 and the 36 of `aged 21, 24 and 36`. */
function continued(last: Amount, amount: Amount): Reading | null {
  return areListed(last, amount) && isAge(amount) && isBare(amount) ? years(amount, amount.next) : null
}

function areListed(one: Amount, next: Amount): boolean {
  const between = one.tokens === next.tokens && next.from - one.next <= 2 ? one.tokens.slice(one.next, next.from).map((token) => token.key).join(' ') : ''
  return /^(?:,|and|, and|or)$/.test(between)
}

/** The 34 of `34 and 47 years old`. */
function listedBefore(amounts: Amount[]): Set<Amount> {
  const found = new Set<Amount>()
  amounts.toReversed().forEach((next, i, reversed) => {
    const one = reversed[i + 1]
    if (one && (found.has(next) || yearsOld(next)) && areListed(one, next) && isAge(one) && isBare(one)) found.add(one)
  })
  return found
}

/** `57-year-old`, `57 years old`, `18- to 24-year-olds`. */
function yearsOld(amount: Amount): Reading | null {
  const { tokens, unitAt } = amount
  const at = skipHyphen(tokens, unitAt)
  const unit = timeUnit(tokens[at]?.key)
  if (!unit || amount.kind === 'ordinal') return null
  const old = skipHyphen(tokens, at + 1)
  const next = /^olds?$/.test(tokens[old]?.key ?? '') ? old + 1 : tokens[at + 1]?.key === 'of' && tokens[at + 2]?.key === 'age' ? at + 3 : 0
  return next ? readingOf(amount, { type: 'age', unit: unit.name, factor: unit.factor, next: unitAt === amount.next ? next : amount.next }) : null
}

const skipHyphen = (tokens: Token[], at: number): number => (tokens[at]?.text === '-' ? at + 1 : at)

/** `aged 34`, `age 34`, `at the age of 81`, `ages 18 to 24`, `turned 80`, `a man of 43`. */
function aged(amount: Amount): Reading | null {
  const [one, two] = [amount.tokens[amount.from - 1]?.key, amount.tokens[amount.from - 2]?.key]
  const found = one === 'aged' || one === 'age' || one === 'ages' || (one === 'of' && two === 'age') || (one === 'of' && /^(?:man|woman|boy|girl)$/.test(two ?? '') && isBare(amount)) || (one === 'between' && two === 'aged') || (/^turn(?:ed|s|ing)?$/.test(one ?? '') && isBare(amount)) || isOld(amount) || (one === 'at' && /^(?:died|dies|dead|die|mother|father|retired|retires|married)$/.test(two ?? '') && isBare(amount))
  return found && isAge(amount) ? years(amount, amount.next) : null
}

/** `She is 34.`, `who was 61,`: with nothing behind it but a stop or `when`; `who is 67 and lives in Wick`; `Ann Reed was 24 when she left`. */
function isOld({ tokens, from, at, next, inWords }: Amount): boolean {
  const [who, verb, after] = [tokens[from - 2], tokens[from - 1], tokens[next]]
  return from === at && !inWords && /^(?:is|was)$/.test(verb?.key ?? '') && (/^(?:he|she|who)$/.test(who?.key ?? '') || (who?.kind === 'word' && who.capital && after?.key === 'when')) && (after === undefined || /^[.,;)]$/.test(after.text) || after.key === 'when' || (who?.key === 'who' && after.key === 'and' && tokens[next + 1]?.kind === 'word'))
}

const PEOPLE = /^(?:people|adults?|men|women|children|boys|girls|kids|anyone|anybody|everyone|those|residents|voters|citizens|teenagers|drivers|workers|players)$/

/** `anyone 19 or older`, `adults over 21`, `children under five`. */
function bounded(amount: Amount): Reading | null {
  const { tokens, from, at, next } = amount
  const compared = /^(?:older|younger)$/.test(tokens[next - 1]?.key ?? '')
  const among = from < at && /^(?:over|under|above|below)$/.test(tokens[at - 1]!.key) && PEOPLE.test(tokens[from - 1]?.key ?? '')
  return (compared || (among && isBare(amount))) && isAge(amount) && !amount.currency ? years(amount, next) : null
}

/** `in her 70s`, `in his mid-50s`. */
function decade(amount: Amount): Reading | null {
  const { tokens, at, next } = amount
  const s = tokens[next]
  const part = tokens[at - 1]?.text === '-' && /^(?:mid|early|late)$/.test(tokens[at - 2]?.key ?? '') ? 2 : /^(?:mid|early|late)$/.test(tokens[at - 1]?.key ?? '') ? 1 : 0
  const owner = /^(?:his|her|their|my|your|our)$/.test(tokens[at - part - 1]?.key ?? '')
  if (!owner || !s?.glued || s.text !== 's' || amount.low % 10 || !isAge(amount)) return null
  return years({ ...amount, from: at - part, high: amount.low + 9 }, next + 1)
}

/** `John Smith, 62, of Leeds`, `Mary Jones (45)`, `the minister, 48,`: a bare number set off behind a name or, more carefully, behind a noun. */
function apposed(amount: Amount): Reading | null {
  const { tokens, at, next, from, inWords } = amount
  const [open, name, close] = [tokens[at - 1]?.text, tokens[at - 2], tokens[next]?.text]
  if (from !== at || inWords || !isAge(amount) || name?.kind !== 'word') return null
  const listed = close === 'and' && name.capital && tokens[next + 1]?.capital === true
  const setOff = open === '(' ? close === ')' && name.capital : open === ',' && (listed || /^[,.;)]$/.test(close ?? ''))
  const likely = name.capital || CHILD.test(name.key) || (close === ',' && amount.low >= 13 && amount.low <= 105)
  return !setOff || !likely || isListed(tokens, at) || MONTHS.has(name.key) ? null : years(amount, next)
}

/** Who is young enough for any age: `the boy, 11,`. */
const CHILD = /^(?:boy|girl|child|son|daughter|brother|sister|schoolboy|schoolgirl|pupil|toddler|grandson|granddaughter|nephew|niece)$/

/** `Ohio, 48, and Texas, 38,` lists shares; so does `5, 12, and 19`. */
const isListed = (tokens: Token[], at: number): boolean => /^(?:and|or)$/.test(tokens[at + 2]?.key ?? '') && tokens[at + 3]?.kind === 'number'

const isAge = ({ low, high, kind, step }: Amount): boolean => kind === 'count' && step === 1 && low >= 1 && high <= 119 && low % 1 === 0
/** Nothing is counted: a sign or a function word follows. */
const isBare = ({ tokens, next, unitAt }: Amount): boolean => tokens[next]?.kind !== 'word' || countedNoun(tokens, unitAt, { single: false, named: false }) === null
const years = (amount: Amount, next: number): Reading => readingOf(amount, { type: 'age', unit: 'year', next })
