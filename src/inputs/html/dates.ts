import { readDate } from '../../text/published.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/
const MAIL = /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s([A-Z][a-z]{2})[a-z]*\s(\d{4})\s(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?/
/** Seconds or milliseconds since 1970, from 2001 to 2286. */
const EPOCH = /^(\d{10})(\d{3})?$/

/** A moment as pages write it, as ISO 8601 in the zone that it is given in; null for what is none. */
export function isoOf(written: string): string | null {
  const text = written.trim()
  const epoch = EPOCH.exec(text)
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '')
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? mailed(text) ?? []
  if (!year) return readDate(text)
  const date = readDate(`${year}-${month}-${day}`)
  if (!date || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${zone ? zoneOf(zone) : ''}`
}

function mailed(text: string): (string | undefined)[] | null {
  const [all, day, name, year, ...time] = MAIL.exec(text) ?? []
  const month = name === undefined ? -1 : MONTHS.indexOf(name.toLowerCase())
  return month < 0 ? null : [all, year, String(month + 1).padStart(2, '0'), day!.padStart(2, '0'), ...time]
}

const zoneOf = (zone: string): string => (/^[A-Z]/.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').replace(/^[+-]00:00$/, 'Z'))
