import type { Reading } from '../model/article.ts'
import { readingOf } from './quantity.ts'
import type { LineReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import { currencyAfter } from './scan/currency.ts'
import { countedNoun } from './scan/noun.ts'

export const money: LineReader = {
  type: 'money',
  examples: [
    { text: 'It cost $3.4 million, or £3m, not €1.2bn.', values: ['USD 3400000', 'GBP 3000000', 'EUR 1200000000'] },
    { text: 'He paid about 1.2 million dollars, US$500 and 50 cents.', values: ['USD ~1200000', 'USD 500', 'USD 0.5'] },
    { text: 'The deal is worth between $2 and $3 million, some Rs 3.4 crore.', values: ['USD 2000000-3000000', 'INR ~34000000'] },
    { text: 'The couple paid $43,885,310 after selling for more than half a million dollars.', values: ['USD 43885310', 'USD >500000'] },
    { text: 'Canada pledged C$20m and Australia 20 million Australian dollars.', values: ['CAD 20000000', 'AUD 20000000'] },
    { text: 'They asked for N50 million, Sh3 billion and 12.5 trillion dong, or 500 million won and RM50.', values: ['NGN 50000000', 'KES 3000000000', 'VND 12500000000000', 'KRW 500000000', 'MYR 50'] },
    { text: 'Profit fell to 18.6 million crowns and sales to $2.1 billion, from 2.4 billion a year earlier.', values: ['USD 2100000000', 'USD 2400000000'] },
    { text: 'The loss widened to €31m in May, compared with 28 million in April.', values: ['EUR 31000000', 'EUR 28000000'] },
  ],
  silent: ['An N95 mask lay on the R201.', 'He stole from 2 million, and took nothing from 43 million accounts.', 'Some 5 million won the lottery.', 'The fish weighed 20 pounds.', 'The dollar rose.', 'A million-dollar question remained.', 'He won 20 percent.'],
  read: ({ amounts }) => amounts.flatMap((amount, i) => moneyIn(amounts[i - 1] ? withCurrency(amount, amounts[i - 1]!) : amount)),
}

/** Words between two sums of one comparison. */
const REACH = 12
const SCALE = /^(?:million|billion|trillion|m|mn|bn|tn)$/

/** `Fell to $18 million from 43 million a year earlier`: the currency is said once. */
function withCurrency(amount: Amount, before: Amount): Amount {
  const { tokens, from, next, unitAt, kind } = amount
  const isCompared = /^(?:from|against|versus|vs)$/.test(tokens[from - 1]?.key ?? '') || (tokens[from - 1]?.key === 'with' && tokens[from - 2]?.key === 'compared')
  if (!isCompared || kind !== 'count' || amount.currency || before.tokens !== tokens || from - before.next > REACH || !SCALE.test(tokens[next - 1]!.key) || currencyAfter(tokens, unitAt, true)) return amount
  const currency = before.currency ?? currencyAfter(tokens, before.unitAt, before.low >= 1e6)?.code ?? null
  return currency === null || countedNoun(tokens, unitAt, { single: false, named: false }) !== null ? amount : { ...amount, currency }
}

function moneyIn(amount: Amount): Reading[] {
  if (amount.kind === 'ordinal' || amount.kind === 'score' || (amount.kind === 'fraction' && amount.low < 1 && !amount.currency)) return []
  if (isMillionDollar(amount)) return []
  const after = currencyAfter(amount.tokens, amount.unitAt, amount.low >= 1e6)
  const next = after && amount.unitAt === amount.next ? after.next : amount.next
  if (amount.currency) return [readingOf(amount, { type: 'money', unit: amount.currency, next: after && after.code === amount.currency ? next : amount.next })]
  return after ? [readingOf(amount, { type: 'money', unit: after.code, next, factor: after.cents ? 0.01 : 1 })] : []
}

/** `a million-dollar question` names no sum. */
const isMillionDollar = ({ tokens, at, next }: Amount): boolean => /^(?:an?|multi)$/.test(tokens[at]!.key) && tokens[next]?.text === '-'
