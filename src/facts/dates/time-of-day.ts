import { latin } from '../scan/digits.ts'
import type { Token } from '../scan/lexer.ts'
import { dated, type Found, OPEN, plainNumber, rangeJoint } from './found.ts'
import { HOURS_BY_NAME } from './words.ts'

const ZONES = /^(?:GMT|UTC|BST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|CET|CEST|EET|EEST|MSK|IST|AEST|AEDT|AWST|ACST|NZST|NZDT|JST|SGT|HKT|AKST|HST)$/
const BEFORE_TIME = /^(?:at|by|from|until|till|to|around|about|before|after|since|between|approximately|nearly|almost|past|through)$/

/** `10:30 a.m.`, `5pm`, `10.30am`, `from 5 to 7 p.m.`, `at 14:30`, `1430 GMT`, `noon`, `midday`. */
export function timeOfDay(tokens: Token[], at: number): Found | null {
  const word = tokens[at]!
  const named = HOURS_BY_NAME.get(word.key)
  if (named !== undefined && !word.capital) return dated(at, at + 1, { time: named, loose: true })
  if (word.kind === 'word') return null
  const first = clockAt(tokens, at)
  if (!first) return null
  const joint = rangeJoint(tokens, first.next, at)
  const last = joint === null ? null : clockAt(tokens, joint)
  if (last?.sure && (first.sure || !first.minutes || first.colon)) return withZone(tokens, at, { time: inHalf(first, last), end: last })
  const sure = first.sure || (first.colon && BEFORE_TIME.test(tokens[at - 1]?.key ?? '')) || zoneAt(tokens, first.next) !== null
  return sure && (first.sure || first.colon || first.military) ? withZone(tokens, at, { time: first.time, end: first, single: true }) : null
}

interface Clock {
  time: number
  minutes: number
  next: number
  /** Morning or evening is told, or `o’clock`. */
  sure: boolean
  /** Morning or evening is not told, and the hour leaves both open. */
  open: boolean
  colon: boolean
  military: boolean
}

function clockAt(tokens: Token[], at: number): Clock | null {
  const written = figures(tokens, at)
  if (!written || written.hour > 24 || written.minutes > 59) return null
  const half = meridiem(tokens, written.next)
  const clock = /^o['’]clock$/.test(tokens[written.next]?.key ?? '')
  if (half && written.hour > 12 && half.pm === false) return null
  const hour = half && written.hour <= 12 ? (written.hour % 12) + (half.pm ? 12 : 0) : written.hour
  return { time: hour * 60 + written.minutes, minutes: written.minutes, next: half?.next ?? (clock ? written.next + 1 : written.next), sure: half !== null || clock, open: half === null && hour >= 1 && hour <= 12 && !written.military, colon: written.colon, military: written.military }
}

interface Figures { hour: number; minutes: number; next: number; colon: boolean; military: boolean }

function figures(tokens: Token[], at: number): Figures | null {
  const [hour, colon, minutes] = [plainNumber(tokens[at], 2), tokens[at + 1], tokens[at + 2]]
  if (hour !== null && colon?.text === ':' && colon.glued && minutes?.glued && minutes.text.length === 2) {
    const seconds = tokens[at + 3]?.text === ':' && tokens[at + 3]!.glued
    const value = plainNumber(minutes, 2)
    return value === null || seconds ? null : { hour, minutes: value, next: at + 3, colon: true, military: false }
  }
  if (hour !== null) return { hour, minutes: 0, next: at + 1, colon: false, military: false }
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(tokens[at]?.kind === 'number' ? latin(tokens[at]!.text) : '')
  if (dotted) return { hour: Number(dotted[1]), minutes: Number(dotted[2]), next: at + 1, colon: false, military: false }
  const four = tokens[at]?.text.length === 4 ? plainNumber(tokens[at], 4) : null
  return four === null ? null : { hour: Math.floor(four / 100), minutes: four % 100, next: at + 1, colon: false, military: true }
}

/** `am`, `p.m.`, `PM`. */
function meridiem(tokens: Token[], at: number): { pm: boolean; next: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  if (/^[ap]m$/.test(token.key) && (token.glued || token.text !== 'Am')) return { pm: token.key === 'pm', next: at + 1 }
  const spelled = /^[ap]$/.test(token.key) && tokens[at + 1]?.text === '.' && tokens[at + 2]?.key === 'm' && tokens[at + 2]!.glued
  return spelled ? { pm: token.key === 'p', next: tokens[at + 3]?.text === '.' && tokens[at + 3]!.glued ? at + 4 : at + 3 } : null
}

function zoneAt(tokens: Token[], at: number): { zone: string; next: number } | null {
  const token = tokens[at]
  if (token?.kind === 'word' && ZONES.test(token.text)) return { zone: token.text, next: at + 1 }
  return token?.key === 'local' && tokens[at + 1]?.key === 'time' ? { zone: 'local', next: at + 2 } : null
}

function withZone(tokens: Token[], at: number, { time, end, single }: { time: number; end: Clock; single?: boolean }): Found {
  const zone = zoneAt(tokens, end.next)
  const half = end.open ? { eitherHalf: true as const } : {}
  return dated(at, zone?.next ?? end.next, { time, until: single ? null : { ...OPEN, time: end.time, ...half }, ...half, ...(zone ? { zone: zone.zone } : {}), ...loosely(tokens, at) })
}

const loosely = (tokens: Token[], at: number): { loose?: true } => (/^(?:about|around|approximately|nearly|almost|shortly|roughly|just|before|after)$/.test(tokens[at - 1]?.key ?? '') ? { loose: true } : {})

/** In `5 to 7 p.m.` the first number takes its half of the day from the second. */
const inHalf = (first: Clock, last: Clock): number => (first.sure || first.time + 720 > last.time ? first.time : first.time + 720)
