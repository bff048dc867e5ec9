import type { Reading } from '../model/article.ts'
import { readingOf } from './quantity.ts'
import type { LineReader } from './reader.ts'
import type { Amount } from './scan/amount.ts'
import type { Line } from './scan/scan.ts'

export const percent: LineReader = {
  type: 'percent',
  examples: [
    { text: 'Turnout was 99%, up from 57.5 per cent.', values: ['99', '57.5'] },
    { text: 'Nearly sixty percent of voters and 20 to 30 percent of members agreed.', values: ['~60', '20-30'] },
    { text: 'The lead grew by 3 percentage points.', values: ['3 point'] },
    { text: 'The bank raised rates from 4.5 to 4.75 percent.', values: ['4.5', '4.75'] },
    { text: 'A third of the members and two-thirds of the voters agreed, half of them online.', values: ['~33.3', '~66.7', '~50'] },
    { text: 'More than half support it, nearly half in Holm.', values: ['>50', '~50'] },
    { text: 'One in five adults is affected, nine out of 10 doctors agree, or nearly one in five.', values: ['20', '90', '~20'] },
  ],
  silent: ['A third person was hurt in the second half.', 'It was about half past four, nearly half way up the hill.', 'It took more than half an hour, over half a mile.', 'He scored 20 points.', 'The percentage of women rose.', 'Two in three days is too much.'],
  read: readLine,
}

function readLine({ amounts }: Line): Reading[] {
  return amounts.flatMap((amount, i) => {
    const found = behind(amount)
    if (found) return [readingOf(amount, { type: 'percent', ...found })]
    if (amount.kind === 'fraction') return shareOf(amount)
    return outOf(amount, amounts[i + 1])
  })
}

const SIGNS = new Set('% ％ ٪ percent pct percentage'.split(' '))

/** `%`, `per cent`, `percentage points`, also behind a hyphen. In `from 5 to 7 percent` the sign stands behind the second number. */
function behind({ tokens, unitAt, next, kind }: Amount): { unit: string; next: number } | null {
  if (kind === 'ordinal' || kind === 'score') return null
  const at = tokens[unitAt]?.text === '-' ? unitAt + 1 : unitAt
  const word = tokens[at]?.key ?? ''
  const length = SIGNS.has(word) ? 1 : word === 'per' && tokens[at + 1]?.key === 'cent' ? 2 : word === 'pc' && tokens[at]!.glued ? 1 : 0
  if (!length) return null
  const behindIt = tokens[at + length]?.key ?? ''
  const points = /^points?$/.test(behindIt) ? 1 : behindIt === '-' && /^points?$/.test(tokens[at + length + 1]?.key ?? '') ? 2 : 0
  return { unit: points ? 'point' : 'percent', next: unitAt === next ? at + length + points : next }
}

/** `a third of the members`, `two-thirds did not`; half an hour and 3½ are no shares. */
function shareOf(amount: Amount): Reading[] {
  const after = amount.tokens[amount.next]?.key ?? ''
  if (after === 'of' && /^an?$/.test(amount.tokens[amount.next + 1]?.key ?? '')) return []
  const parts = amount.tokens[amount.next - 2]?.text === '-' || amount.tokens[amount.next - 1]!.key.endsWith('s')
  const isHalf = amount.next === amount.at + 1
  const share = amount.low < 1 && (parts || isHalf || /^(?:of|the|its|their|his|her|our|all|that|those|these)$/.test(after))
  const percents = Math.round(amount.low * 1000) / 10
  return share ? [readingOf({ ...amount, low: percents, high: percents, step: 1 }, { type: 'percent', unit: 'percent', next: amount.next })] : []
}

/** `one in five adults`, `nine out of 10`. */
function outOf(amount: Amount, second: Amount | undefined): Reading[] {
  if (!second || second.kind !== 'count' || amount.kind !== 'count' || amount.low >= second.low || second.low > 100 || amount.low % 1) return []
  const between = amount.tokens.slice(amount.next, second.at).map((token) => token.key).join(' ')
  if (!/^(?:in|out of|in every|out of every)$/.test(between)) return []
  const after = amount.tokens[second.next]
  if (!amount.inWords && after?.kind !== 'word') return []
  if (/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|seasons?|attempts?|innings|tries)$/.test(after?.key ?? '')) return []
  if (between === 'out of' && !amount.inWords && second.low !== 10 && second.low !== 5 && second.low !== 100) return []
  const percents = Math.round((amount.low / second.low) * 1000) / 10
  return [readingOf({ ...amount, low: percents, high: percents, step: 1 }, { type: 'percent', unit: 'percent', next: second.next })]
}
