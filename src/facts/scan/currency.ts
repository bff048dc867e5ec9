import type { Token } from './lexer.ts'

const SIGNS = new Map(Object.entries({ $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₪': 'ILS', '₺': 'TRY', '₴': 'UAH', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '＄': 'USD', '￡': 'GBP', '￥': 'JPY' }))
const DOLLARS = new Map(Object.entries({ us: 'USD', a: 'AUD', au: 'AUD', aus: 'AUD', c: 'CAD', ca: 'CAD', cdn: 'CAD', can: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', sg: 'SGD', r: 'BRL', nt: 'TWD', mx: 'MXN' }))
const CODES = new Set('USD EUR GBP AUD CAD NZD CHF JPY CNY INR RUB UAH SEK NOK DKK PLN HKD SGD ZAR BRL MXN TRY KRW ILS AED SAR NGN KES PKR TZS UGX GHS VND IDR MYR PHP THB EGP HUF CZK RON BGN TWD ARS CLP BDT LKR'.split(' '))
const PREFIXES = new Map(Object.entries({ rs: 'INR', inr: 'INR', rmb: 'CNY', sh: 'KES', shs: 'KES', ksh: 'KES', tsh: 'TZS', ush: 'UGX', rm: 'MYR', rp: 'IDR', tk: 'BDT' }))
/** Letters that mean money only right before millions: `N50 million`, while N95 is a mask and R201 a road. */
const LETTERS = new Map(Object.entries({ n: 'NGN', r: 'ZAR', p: 'PHP' }))
const MILLIONS = /^(?:million|billion|trillion|m|mn|bn|tn)$/
const NAMES = new Map(Object.entries({
  dollar: 'USD', euro: 'EUR', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rupee: 'INR', rouble: 'RUB', ruble: 'RUB', hryvnia: 'UAH', hryvnias: 'UAH',
  shekel: 'ILS', naira: 'NGN', rand: 'ZAR', baht: 'THB', rupiah: 'IDR', ringgit: 'MYR', franc: 'CHF', krona: 'SEK', kronor: 'SEK', krone: 'NOK', kroner: 'NOK', zloty: 'PLN', lira: 'TRY', peso: 'MXN', dirham: 'AED', riyal: 'SAR', sterling: 'GBP', buck: 'USD', dong: 'VND', shilling: 'KES', cedi: 'GHS', birr: 'ETB', kwacha: 'ZMW', forint: 'HUF', koruna: 'CZK', taka: 'BDT', tenge: 'KZT', lari: 'GEL', reai: 'BRL', leva: 'BGN', kyat: 'MMK', riel: 'KHR', manat: 'AZN',
}))
const NATIONS = new Map(Object.entries({ australian: 'AUD', canadian: 'CAD', 'new zealand': 'NZD', singapore: 'SGD', 'hong kong': 'HKD', american: 'USD', us: 'USD', swiss: 'CHF', british: 'GBP', danish: 'DKK', norwegian: 'NOK', swedish: 'SEK', icelandic: 'ISK' }))

const TWO_WORDS = /^(?:new|hong)$/

/** The currency before a number (`$`, `US$`, `Rs.`, `EUR`), and the token at which it starts. */
export function currencyBefore(tokens: Token[], at: number): { code: string; from: number } | null {
  const before = tokens[at - 1]
  if (!before) return null
  if (before.kind === 'sign' && SIGNS.get(before.text)) {
    const prefix = before.glued && tokens[at - 2]?.kind === 'word' ? DOLLARS.get(tokens[at - 2]!.key) : undefined
    return prefix && SIGNS.get(before.text) === 'USD' ? { code: prefix, from: at - 2 } : dotted(tokens, at) ?? { code: SIGNS.get(before.text)!, from: at - 1 }
  }
  const from = before.text === '.' && before.glued ? at - 2 : at - 1
  const word = tokens[from]
  if (word?.kind !== 'word') return null
  const code = PREFIXES.get(word.key) ?? letterBefore(tokens, at) ?? (CODES.has(word.text) ? word.text : undefined)
  return code && word.capital ? { code, from } : null
}

const letterBefore = (tokens: Token[], at: number): string | undefined =>
  (tokens[at]?.glued && MILLIONS.test(tokens[at + 1]?.key ?? '') ? LETTERS.get(tokens[at - 1]!.key) : undefined)

/** `U.S. $5`, `U.S.$5`. */
function dotted(tokens: Token[], at: number): { code: string; from: number } | null {
  const [u, dot, s, end] = [tokens[at - 5], tokens[at - 4], tokens[at - 3], tokens[at - 2]]
  return u?.key === 'u' && dot?.text === '.' && s?.key === 's' && end?.text === '.' && u.capital ? { code: 'USD', from: at - 5 } : null
}

/**
 * The currency behind a number (`dollars`, `million US dollars`, `EUR`), and the token behind it. Pounds are money only when they are called so
 * or run to millions, since people and fish weigh pounds; `p` and `cents` count hundredths.
 */
export function currencyAfter(tokens: Token[], at: number, large: boolean): { code: string; next: number; cents: boolean } | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0
  const first = tokens[at + hyphen]
  if (first?.kind !== 'word') return null
  const nation = NATIONS.get(first.key) ?? (TWO_WORDS.test(first.key) ? NATIONS.get(`${first.key} ${tokens[at + 1]?.key ?? ''}`) : undefined)
  const skip = nation ? (NATIONS.get(first.key) ? 1 : 2) : 0
  const name = tokens[at + hyphen + skip]
  const next = at + hyphen + skip + 1
  const written = name?.key ?? ''
  const stem = written.endsWith('s') ? written.slice(0, -1) : written
  if (stem === 'pound') return large || tokens[next]?.key === 'sterling' ? { code: 'GBP', next: tokens[next]?.key === 'sterling' ? next + 1 : next, cents: false } : null
  if (stem === 'cent' || stem === 'pence') return { code: stem === 'cent' ? 'USD' : 'GBP', next, cents: true }
  if (first.glued && first.text === 'p') return { code: 'GBP', next, cents: true }
  if (name?.text === 'won' && large && !/^(?:the|an?|in|by|it|more)$/.test(tokens[next]?.key ?? '')) return { code: 'KRW', next, cents: false }
  const code = NAMES.get(stem) ?? (CODES.has(name?.text ?? '') ? name!.text : undefined)
  return code ? { code: nation ?? code, next, cents: false } : null
}
