import type { Token } from '../scan/lexer.ts'
import { dated, type Found, plainNumber, yearAt } from './found.ts'

/** `2016-11-05`, `11/05/2016`, `05.11.2016`, `9/11`. */
export function inFigures(tokens: Token[], at: number, language: string): Found | null {
  if (tokens[at - 1]?.glued && /^[-/.:]$/.test(tokens[at - 1]!.text) && tokens[at]!.glued) return null
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]!.text)
  if (dotted) return real(at, at + 1, { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) })
  const [sign, second, same, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]]
  if (!sign?.glued || !/^[-/]$/.test(sign.text) || !second?.glued || second.kind !== 'number') return null
  if (!same?.glued || same.text !== sign.text || !third?.glued) return sign.text === '/' && tokens[at]!.text === '9' && second.text === '11' && same?.text !== '/' ? dated(at, at + 3, { year: 2001, month: 9, day: 11 }) : null
  if (sign.text === '-') return real(at, at + 5, { year: yearAt(tokens[at]), month: plainNumber(second, 2), day: plainNumber(third, 2) })
  return slashed(at, [plainNumber(tokens[at], 2), plainNumber(second, 2), yearAt(third) ?? shortYear(third)], language)
}

/** Britain writes 5/11, America 11/5: where both could be a month and the text does not tell, only the year is sure. */
function slashed(at: number, [first, second, year]: (number | null)[], language: string): Found | null {
  if (first === null || second === null || year === null || first! < 1 || second! < 1) return null
  if (language === 'en-US' || second! > 12) return real(at, at + 5, { year: year!, month: first!, day: second! })
  if ((language.length > 2 && language.startsWith('en')) || first! > 12) return real(at, at + 5, { year: year!, month: second!, day: first! })
  return first === second ? real(at, at + 5, { year: year!, month: first!, day: second! }) : dated(at, at + 5, { year: year! })
}

const shortYear = (token: Token): number | null => {
  const year = token.text.length === 2 ? plainNumber(token, 2) : null
  return year === null ? null : year < 70 ? 2000 + year : 1900 + year
}

function real(from: number, next: number, { year, month, day }: { year: number | null; month: number | null; day: number | null }): Found | null {
  const known = year !== null && month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31
  return known ? dated(from, next, { year, month, day }) : null
}
