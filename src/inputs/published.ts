import { readDate } from '../text/published.ts'

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{0,2}(Z|[+-]\d{4})?)?$/
const MAIL = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4})\s+(\d{2}:\d{2}(?::\d{2})?)\s*([A-Z]{1,4}|[+-]\d{4})?/
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^([12]\d{9})(?:\d{3})?$/
/** The zones that mail and feeds name; others are left out with their time. */
const ZONES: Record<string, string> = { GMT: 'Z', UTC: 'Z', UT: 'Z', Z: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' }

/** A date as metadata writes it, as ISO 8601: `20241001T093000Z`, `Tue, 01 Oct 2024 09:30:00 +0100`, `1727775000`, ISO 8601 itself, or words; null for anything else. */
export function readTimestamp(text: string | null | undefined): string | null {
  const stamp = text?.trim() ?? ''
  const epoch = EPOCH.exec(stamp)
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '')
  const basic = BASIC.exec(stamp)
  if (basic) return readDate(`${basic.slice(1, 4).join('-')}${basic[4] && basic[6] ? `T${basic[4]}:${basic[5]}${basic[6]}` : ''}`)
  const mail = MAIL.exec(stamp)
  if (!mail) return readDate(stamp)
  const day = readDate(mail[1]!)
  const zone = mail[3]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const offset = zone && /^[+-]/.test(zone) ? zone : ZONES[zone ?? '']
  return day && offset ? readDate(`${day}T${mail[2]}${offset}`) : day
}
