import { LETTER } from './typography.ts'

const MARKER = new RegExp(`^\\s*(?:([•⁃‣◦▪●○·]\\s*)|(\\d{1,3}|[a-z])(\\.\\)|[.)])\\s+[${LETTER}])`)

/** Where the second and every further item of a list starts that runs on in one paragraph (`1. … 2. …`, `• … • …`); the last first. */
export function itemStarts(text: string): number[] {
  const first = MARKER.exec(text)
  if (!first) return []
  const starts: number[] = []
  const marks = first[1] ? first[1].trim() : null
  let value = first[2] ?? ''
  const pattern = marks ? new RegExp(`\\s${marks}`, 'g') : new RegExp(`\\s(\\d{1,3}|[a-z])(\\.\\)|[.)])\\s+(?=[${LETTER}])`, 'g')
  pattern.lastIndex = 1
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!marks && (match[2] !== first[3] || match[1] !== following(value))) continue
    value = match[1] ?? ''
    starts.push(match.index + 1)
  }
  return starts.toReversed()
}

const following = (value: string) => (/\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1))
