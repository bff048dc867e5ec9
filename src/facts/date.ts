import type { Reading } from '../model/article.ts'
import type { Found } from './dates/found.ts'
import { readDates } from './dates/read.ts'
import { resolve, resolveByDay, type View } from './dates/resolve.ts'
import { dateValue } from './dates/value.ts'
import type { LineReader } from './reader.ts'
import type { Token } from './scan/lexer.ts'
import type { Line } from './scan/scan.ts'

export const date: LineReader = {
  type: 'date',
  examples: [
    { text: 'On 5 November 2016, Nov 5 and the 5th of November they met.', values: ['2016-11-05', '--11-05', '--11-05'] },
    { text: 'It ended on Tuesday, not last month, and began two years ago.', values: ['weekday tuesday', 'month last', 'year -2'] },
    { text: 'She taught from 1954 to 1963, in 2016-17 and through the 1990s.', values: ['1954/1963', '2016/2017', '1990s'] },
    { text: 'It fell below 2005 levels after the 2016 primaries.', values: ['2005', '2016'] },
    { text: 'It opens at 10:30 a.m. on May 3-5 and closes at 5pm or noon.', values: ['T10:30', '--05-03/--05-05', 'T17:00', 'T12:00'] },
    { text: 'They were out by midday, not by midnight.', values: ['T12:00', 'T00:00'] },
    { text: 'The 2018 summit and the Sept 11 attacks were named yesterday.', values: ['2018', '--09-11', 'day yesterday'] },
    { text: 'On 31 February, in May 2014 and on 2016-11-05.', values: ['--02-31', '2014-05', '2016-11-05'] },
  ],
  silent: [
    'They may march on.', 'Exactly 2,018 people came, and 2018 people left.', 'Super Tuesday and the Sunday Times are names.', 'April Ryan asked.',
    'The score was 3-1 after 24/7 work.', 'It lasted the last two years.', 'He paid $2,016 for Room 2016.',
  ],
  read: (line) => readDates(line).map((found) => readingOf(found, line)),
}

function readingOf({ from, next, date: written }: Found, { tokens, published, dateline }: Line): Reading {
  const parts = published ? resolve(written, published, viewAt(tokens, from)) : dateline ? resolveByDay(written, dateline) : written
  return { start: tokens[from]!.start, end: tokens[next - 1]!.end, type: 'date', value: dateValue(parts), date: parts }
}

const SAID = /^(?:said|told|announced|reported|added|wrote|tweeted|confirmed|says|tells)$/
const AHEAD = /^(?:will|next|upcoming|coming|scheduled|expected|plans|planned|due|[’']ll)$/

/** Whether a day stands under `will` or the like, or behind `by` or `until`; the day behind `said` is past. */
function viewAt(tokens: Token[], at: number): View {
  if (tokens[at]!.key === 'last' || tokens[at - 1]?.key === 'last') return 'last'
  if (/^(?:by|until|till|next)$/.test(tokens[at - 1]?.key ?? '')) return 'ahead'
  for (let back = at - 1; back >= Math.max(0, at - 20); back -= 1) {
    if (at - back <= 4 && SAID.test(tokens[back]!.key)) return 'back'
    if (AHEAD.test(tokens[back]!.key)) return 'ahead'
  }
  return 'back'
}
