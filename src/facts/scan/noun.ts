import { remembered } from '../../names/lists/list.ts'
import { foldWord } from '../../text/fold.ts'
import type { Token } from './lexer.ts'

/** Where a noun phrase ends: function words and the commonest verbs. */
const STOPS = new Set((
  'a an the this that these those and or but nor so than then as if when while where who whom whose which what how why because since until till although though ' +
  'in on at by for from to into onto with without within of off over under above below between among amid across after before during through throughout against about around near per via toward towards upon beside besides despite except like unlike including involving ' +
  'is are was were be been being am has have had having do does did will would shall should can could may might must cannot not never ' +
  'i you he she it we they me him her us them my your his its our their there here also only just already still yet even ever now again away back out up down too very ' +
  'said says say told tells according saying asked went came come comes go goes got get gets made make makes took take takes gave give gives left leave leaves became become becomes began begin begins won win wins lost lose loses met meet meets held hold holds saw see sees knew know knows thought think thinks ran run runs fell fall falls rose rise rises stood stand stands sat sit sits spoke speak speaks wrote write writes paid pay pays sent send sends put puts set sets died dies die killed injured wounded dead alive missing ago earlier later each apiece altogether total together respectively or ' +
  'believe believes believed want wants wanted need needs needed remain remains remained appear appears appeared support supports supported oppose opposes opposed voted agreed agree agrees called call calls signed served serve read reads show shows showed'
).split(' '))
/** Plurals without an s, and nouns that count heads as they are. */
const PLURALS = new Set(('people men women children police personnel staff aircraft spacecraft sheep fish cattle feet teeth mice media data criteria phenomena crew species servicemen servicewomen policemen firemen fishermen congressmen gunmen businessmen clergymen craftsmen chairmen sportsmen spokesmen statesmen militiamen workmen oxen alumni bacteria ' +
  'grandchildren schoolchildren congresswomen businesswomen policewomen townspeople salespeople tribespeople km kg mph kph kmh kmph cm mm ft mi lb lbs hp mw gw kw kwh gb tb mb cc c f mg ml').split(' '))
/** Words in s that are no plurals. */
const SINGULARS = new Set('this his its is was has does plus news always perhaps versus vs less across towards besides afterwards sometimes us yes thus whereas gas bus plus lens texas paris kansas arkansas illinois massachusetts honduras laos cyprus mars congress mr mrs ms las los des politics economics mathematics physics athletics'.split(' '))
const NO_HEADS = new Set('more other others additional new further such extra consecutive straight total'.split(' '))
const REACH = 7

/** The noun that an amount counts, by the index of its token: `countries` for `23 European countries`, `members` for `12 of the 32 members`, `page` for `48-page memo`. */
export function countedNoun(tokens: Token[], unitAt: number, { single, named }: { single: boolean; named: boolean }): number | null {
  const start = phraseStart(tokens, unitAt)
  if (start === null) return null
  const end = phraseEnd(tokens, start)
  if (named) return lastCapital(tokens, start)
  if (tokens[start - 1]?.text === '-') return start < end ? start : null
  for (let at = start; at < end; at += 1) {
    if (isPlural(tokens[at]!) && !NO_HEADS.has(tokens[at]!.key)) return at + 1 < end && isPlural(tokens[at + 1]!) && !tokens[at + 1]!.capital ? at + 1 : at
  }
  return single ? lastNoun(tokens, start, end) : null
}

/** `First Amendment`, `Third Congressional District`: the last of the words in capitals. */
function lastCapital(tokens: Token[], start: number): number {
  let at = start
  while (tokens[at + 1]?.capital) at += 1
  return at
}

/** What ends a phrase by itself, `three missing`, and in `three missing sailors` belongs to it. */
const STATES = new Set(['missing', 'injured', 'wounded', 'dead', 'killed'])

/** Behind a hyphen the noun is one word, `32-member`; `of the` and a second number are stepped over. */
function phraseStart(tokens: Token[], unitAt: number): number | null {
  const first = tokens[unitAt]
  if (!first) return null
  if (first.text === '-') return tokens[unitAt + 1]?.kind === 'word' ? unitAt + 1 : null
  if (STATES.has(first.key) && tokens[unitAt + 1] && isPlural(tokens[unitAt + 1]!)) return unitAt + 1
  if (first.key !== 'of') return first.kind === 'word' ? unitAt : null
  const determiner = /^(?:the|its|their|his|her|our|those|these|all|my)$/.test(tokens[unitAt + 1]?.key ?? '') ? 1 : 0
  const number = tokens[unitAt + 1 + determiner]?.kind === 'number' ? 1 : 0
  return unitAt + 1 + determiner + number
}

function phraseEnd(tokens: Token[], start: number): number {
  let at = start
  while (at < tokens.length && at < start + REACH && continues(tokens, at, start)) at += 1
  return at
}

function continues(tokens: Token[], at: number, start: number): boolean {
  const { kind, key, text } = tokens[at]!
  if (key === 'and') return at > start && tokens[at - 1]!.capital && tokens[at + 1]?.capital === true
  if (kind === 'word') return !STOPS.has(key) && !/(?:n['’]t|['’](?:ll|re|ve|d))$/.test(key)
  return /^[-’']$/.test(text) && at > start
}

/** `one Republican senator voted`: the last word that is no participle. */
function lastNoun(tokens: Token[], start: number, end: number): number | null {
  for (let at = Math.min(end, start + 4) - 1; at >= start; at -= 1) {
    const { kind, key } = tokens[at]!
    if (kind === 'word' && key.length > 2 && !/(?:ed|ly)$/.test(key) && !NO_HEADS.has(key)) return at
  }
  return null
}

export const isPlural = ({ kind, key, text }: Token): boolean =>
  kind === 'word' && (PLURALS.has(key) || (key.length > 3 && /[^siu']s$/.test(key) && !SINGULARS.has(key) && !/['’]s$/.test(text)))

const IRREGULAR = new Map(Object.entries({ men: 'man', women: 'woman', children: 'child', feet: 'foot', teeth: 'tooth', mice: 'mouse', persons: 'people', person: 'people', wives: 'wife', lives: 'life', knives: 'knife', leaves: 'leaf', thieves: 'thief', wolves: 'wolf', shelves: 'shelf', loaves: 'loaf', halves: 'half', movies: 'movie', cookies: 'cookie', selfies: 'selfie', kilometres: 'km', kilometers: 'km', kilometer: 'km', kilometre: 'km', kilograms: 'kg', kilogram: 'kg', kilos: 'kg', ft: 'foot', lbs: 'pound', lb: 'pound', mi: 'mile', metres: 'meter', metre: 'meter', cm: 'centimeter', mm: 'millimeter', centimetres: 'centimeter', litres: 'liter', kmh: 'kph', kmph: 'kph', tonnes: 'ton', gases: 'gas', buses: 'bus' }))

/** What a noun in lower case counts, however it is spelled: `metres` and `meter` are one. */
export const nounKey = remembered((noun) => foldWord(singular(noun)))

/** The singular of a noun: `countries` is `country`, `servicemen` `serviceman`, `people` stays. */
export function singular(key: string): string {
  const known = IRREGULAR.get(key)
  if (known) return known
  if (/(?:wo)?men$/.test(key) && key.length > 5) return key.replace(/men$/, 'man')
  if (key.endsWith('children')) return key.replace(/ren$/, '')
  if (/[^aeiou]ies$/.test(key) && key.length > 4) return key.replace(/ies$/, 'y')
  if (/(?:ss|x|zz|ch|sh)es$/.test(key) || (/[^aeo]uses$/.test(key) && !/(?:ab|exc|f|m|^r|^)uses$/.test(key))) return key.replace(/es$/, '')
  return /[^su]s$/.test(key) && key.length > 3 ? key.replace(/s$/, '') : key
}
