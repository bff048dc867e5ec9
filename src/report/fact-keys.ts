import { weekdayOf } from '../facts/calendar.ts'
import { unitFamily } from '../facts/units.ts'
import type { Article, Quantity, Reading } from '../model/article.ts'

/** What mentions of one fact have in common. */
export type KeyOf = (reading: Reading) => string

/** Mentions are one fact though one desk writes more than the other, if nothing else that the articles tell can be meant. */
export function keysOf(articles: Article[]): KeyOf {
  const days = recentDays(articles), fuller = new Map([...weekdays(articles, days), ...loneZones(articles)])
  const figures = wholeFigures(articles)
  return (reading) => {
    if (reading.type === 'date') {
      const value = days.get(reading.value) ?? reading.value
      return `date ${fuller.get(value) ?? value}`
    }
    return 'quantity' in reading ? figures.get(figureOf(reading)) ?? figureOf(reading) : `${reading.type} ${reading.value}`
  }
}

const dateValues = (articles: Article[]): string[] => articles.flatMap((article) => article.readings).flatMap(({ type, value }) => (type === 'date' ? [value] : []))

/** For each day without a year (`--11-12`) the only full date that the articles give of it, if that is of a year in which one appeared. */
function recentDays(articles: Article[]): Map<string, string> {
  const years = new Set(articles.flatMap(({ published }) => (published ? [published.slice(0, 4)] : [])))
  if (!years.size) return new Map()
  const days = onlyOf(dateValues(articles).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)).map((value) => [`-${value.slice(4)}`, value]))
  return new Map([...days].filter(([, value]) => years.has(value.slice(0, 4))))
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const NAMED_DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day/i

/** For a weekday of an article without a date the only day that another one calls so. */
function weekdays(articles: Article[], days: Map<string, string>): Map<string, string> {
  const found = articles.flatMap(({ text, readings }) => readings.flatMap((reading): [string, string][] => {
    if (reading.type !== 'date' || !/^[\d-]{7,10}$/.test(reading.value) || !NAMED_DAY.test(text.slice(reading.start, reading.start + 9))) return []
    const weekday = reading.date.weekday ?? weekdayOf(reading.date)
    return weekday === null ? [] : [[`weekday ${WEEKDAYS[weekday]}`, days.get(reading.value) ?? reading.value]]
  }))
  return onlyOf(found)
}

/** `2.31 pm local time` is `2:31 p.m.` where nobody gives that hour of another zone. */
function loneZones(articles: Article[]): Map<string, string> {
  const values = dateValues(articles)
  const bare = new Set(values)
  const zoned = onlyOf(values.flatMap((value): [string, string][] => { const hour = /^\S*T\d\d:\d\d(?= )/.exec(value)?.[0]; return hour ? [[hour, value]] : [] }))
  return new Map([...zoned].flatMap(([hour, value]): [string, string][] => (bare.has(hour) ? [[value, hour]] : [])))
}

/** Of pairs those whose first part has but one second part. */
function onlyOf(pairs: [string, string][]): Map<string, string> {
  const found = new Map<string, string | null>()
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? value) === value && found.get(key) !== null ? value : null)
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null))
}

type Measured = Extract<Reading, { quantity: Quantity }>

/** Counts of nouns that may count the same are one fact. */
function figureOf({ type, value, quantity: { unit } }: Measured): string {
  return `${type} ${type !== 'number' || unit === null ? value : value.replace(unit, unitFamily(unit)!)}`
}

/** Two fives are met by chance, two forty-sevens hardly. */
const TELLING = 10

/**
 * For a figure that somebody gives as near (`about $4 million`) or without telling what came of those counted (`11 people`, `11 people injured`)
 * the only one that is given exactly or in full.
 */
function wholeFigures(articles: Article[]): Map<string, string> {
  const readings = articles.flatMap((article) => article.readings).filter((reading): reading is Measured => 'quantity' in reading)
  const keys = new Set(readings.map(figureOf))
  const near = readings.filter(isNear).flatMap((reading): [string, string][] => {
    const exact = figureOf(reading).replace(/[~≥]/, '')
    return keys.has(exact) ? [[figureOf(reading), exact]] : []
  })
  const full = onlyOf(readings.filter(isTelling).flatMap((reading): [string, string][] => {
    const { role } = reading.quantity
    return role && reading.quantity.precision === 'exact' ? [[figureOf(reading).slice(0, -role.length - 1), figureOf(reading)]] : []
  }))
  return new Map([...full, ...near.map(([key, exact]): [string, string] => [key, full.get(exact) ?? exact])])
}

const isTelling = ({ quantity: { low } }: Measured): boolean => low >= TELLING
const isNear = (reading: Measured): boolean => /^(?:about|nearly|atLeast)$/.test(reading.quantity.precision) && (reading.type !== 'number' || isTelling(reading))
