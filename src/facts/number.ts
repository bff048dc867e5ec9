import type { Reading } from '../model/article.ts'
import { isLabel } from './labels.ts'
import { readingOf } from './quantity.ts'
import type { LineReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import type { Token } from './scan/lexer.ts'
import { countedNoun, isPlural, nounKey } from './scan/noun.ts'
import { isCasualty, roleOf } from './scan/role.ts'
import { speedAt } from './scan/speed.ts'
import { type Temperature, temperatureOf } from './scan/temperature.ts'

export const number: LineReader = {
  type: 'number',
  examples: [
    { text: 'The 32-member alliance met; 32 NATO members and 23 European countries agreed.', values: ['32 member', '32 member', '23 country'] },
    { text: 'The 48-page memo names three ministers.', values: ['48 page', '3 minister'] },
    { text: 'At least 12 people were killed and 13 injured; twelve deaths were confirmed.', values: ['≥12 people killed', '13 people injured', '12 people killed'] },
    { text: 'He fell 60m from the ridge; the fire took 50 square miles, and 60m people heard of it.', values: ['60 meter', '50 square mile', '60000000 people'] },
    { text: 'Gusts of 98 miles per hour passed a train at 150 km/h, 98 miles from the coast.', values: ['98 mph', '150 kph', '98 mile'] },
    { text: 'It was minus 10C in Holm, −12 degrees in Wick and 20°C in the hall; the band played C and 5-10C is mild.', values: ['-10 celsius', '-12 degree', '20 celsius', '5-10 celsius'] },
    { text: 'Gas Blast Kills 12, Wounds 50 in Port Ellery', values: ['12 people killed', '50 people injured'] },
    { text: 'The dad of three denies it; the mother of four cares for five goats.', values: ['3', '4', '5 goat'] },
    { text: 'They arrested 17 Danish and Swedish smugglers.', values: ['17 smuggler arrested'] },
    { text: 'Nearly 100,000 people and two dozen officers watched the team win 3-1.', values: ['~100000 people', '~24 officer', '3-1'] },
    { text: 'He was the 14th minister of a third cabinet, with twenty-three aides.', values: ['14th minister', '3rd cabinet', '23 aide'] },
    { text: 'An earthquake of magnitude 6.1 struck before the 2-0 win (7-5).', values: ['6.1 magnitude', '2-0', '7-5'] },
    { text: 'The court ruled 6 to 3 for a quarter of a million refugees.', values: ['6-3', '~250000 refugee'] },
    { text: 'Between 20 and 30 tanks, hundreds of soldiers and 1.2 million refugees crossed.', values: ['20-30 tank', 'hundreds soldier', '1200000 refugee'] },
  ],
  silent: [
    'She finished second in the 800m.',     'A Boeing 737 left for Route 66, and No 10 said no.', 'The G20 spoke of COVID-19 and the F-16.', 'No one was there; one of them, or the one who called, left.',
    'Call 1-800-273-8255 or (202) 555-0143.', 'Article 50 and Section 230 stay, said page 3.', 'It stands at 91st Avenue and Fifth Street; call 071 965 0510.', 'It is open 24/7.',
  ],
  read: ({ amounts }) => amounts.map(numberIn).filter((reading) => reading !== null),
}

function numberIn(amount: Amount): Reading | null {
  const { tokens, unitAt, next, kind, from } = amount
  if (amount.currency || (kind === 'fraction' && amount.low < 1) || isLabel(amount) || isRace(amount)) return null
  if (kind === 'score') return readingOf(amount, { type: 'number', unit: 'score', next })
  const named = kind === 'ordinal' && amount.inWords && tokens[amount.at]!.capital && tokens[next]?.capital === true
  const found = isOfChildren(amount) ? null : countedNoun(tokens, unitAt, { single: amount.low === 1 || kind === 'ordinal', named })
  if ((isOne(amount) && isPronoun(tokens, amount, found)) || (kind === 'ordinal' && found === null)) return null
  if (isInMetres(amount)) return readingOf(amount, { type: 'number', unit: 'meter', next, factor: 1e-6 })
  if (isMagnitude(amount)) return readingOf(amount, { type: 'number', unit: 'magnitude', next })
  const temperature = kind === 'count' ? temperatureOf(amount) : null
  if (temperature) return temperatureIn(amount, temperature)
  const speed = found === null ? null : speedAt(tokens, found)
  if (speed) return readingOf(amount, { type: 'number', next, unit: speed.unit, noun: { start: tokens[found!]!.start, end: tokens[speed.last]!.end } })
  const role = kind === 'ordinal' ? null : roleOf(tokens, { from, unitAt, noun: found })
  const noun = found === null ? null : unitOf(tokens, found)
  const unit = noun === null || isCasualty(noun) || noun === 'strong' ? (role ? 'people' : null) : noun
  return readingOf(amount, { type: 'number', next, unit, role, ...(found === null ? {} : { noun: spanOf(tokens[found]!) }) })
}

function temperatureIn(amount: Amount, { unit, last, negative }: Temperature): Reading {
  const { tokens, next, at } = amount
  return readingOf(amount, { type: 'number', next, unit, noun: { start: tokens[next]!.start, end: tokens[last]!.end }, ...(negative && { from: at - 1, factor: -1 }) })
}

const isMagnitude = ({ tokens, from }: Amount): boolean => {
  const before = tokens[from - 1]?.key === 'of' || tokens[from - 1]?.text === '-' ? from - 2 : from - 1
  return tokens[before]?.key === 'magnitude'
}

/** `the 800m` is a race. */
const isRace = ({ tokens, from, at, next }: Amount): boolean => from === at && /^(?:the|men['’]s|women['’]s)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '') && tokens[next - 1]!.text === 'm' && tokens[next - 1]!.glued && tokens[next]?.kind !== 'word'

/** `fell 60m from the ridge` and `the 100m final` are no millions. */
function isInMetres({ tokens, next }: Amount): boolean {
  const [sign, after] = [tokens[next - 1]!, tokens[next]?.key ?? '']
  return sign.text === 'm' && sign.glued && /^(?:high|tall|long|wide|deep|thick|away|below|above|apart|off|from|race|sprint|final|freestyle|hurdles|relay|butterfly|backstroke|breaststroke)$/.test(after)
}

const unitOf = (tokens: Token[], at: number): string => `${tokens[at - 1]?.key === 'square' ? 'square ' : ''}${nounKey(tokens[at]!.key)}`
const spanOf = ({ start, end }: Token) => ({ start, end })

/** `The dad of three denies fraud`: what follows is no noun. */
const isOfChildren = ({ tokens, from, inWords }: Amount): boolean =>
  inWords && tokens[from - 1]?.key === 'of' && /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother|gran|grandad)$/.test(tokens[from - 2]?.key ?? '')

const isOne = ({ tokens, at, inWords, low, kind }: Amount): boolean => inWords && low === 1 && kind === 'count' && tokens[at]!.key === 'one'

/** `one of`, `no one`, `the one who`; `one thing` and `one day` count nothing either. */
function isPronoun(tokens: Token[], { at, next }: Amount, noun: number | null): boolean {
  if (noun === null || isPlural(tokens[noun]!) || tokens[at]!.possessive) return true
  if (/(?:^(?:of|another|by|in)|ly)$/.test(tokens[next]?.key ?? '')) return true
  if (/^(?:no|any|some|every|this|that|the|each|which|another|either|neither|other|only)$/.test(tokens[at - 1]?.key ?? '')) return true
  return /^(?:thing|way|point|reason|day|hand|side|big|such|example|place|time|sense|question|more|step|fell|word|night|another|short)$/.test(tokens[noun]!.key)
}
