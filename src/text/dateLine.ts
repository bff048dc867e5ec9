const DAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?'
/** What may stand beside a day: other parts of it, the hour, its zone, and what was done then. */
const PART = new RegExp(`^(?:${DAY}|${MONTH}|${DAY_OF_MONTH}|\\d{4}|\\d{1,2}[.:]\\d{2}(?::\\d{2})?(?:[ap]m)?|\\d{1,2}[ap]m|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|[ap]\\.?m|at|on|[a-z]{2,3}t|utc|first|last|date|published|updated|posted|modified|issued|created)$`)
const WHOLE_DAY = new RegExp(`\\b${DAY_OF_MONTH}\\s${MONTH}\\.?,?\\s\\d{4}|\\b${MONTH}\\.?\\s${DAY_OF_MONTH},?\\s\\d{4}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\b\\d{4}-\\d{2}-\\d{2}`, 'i')

/** Whether a line gives a day of a year and nothing but the like of it: `Last modified on Wed 8 May 2024 06.00 BST`, `14:32, 6 Mar 2024`. */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || !/\d{4}/.test(line)) return false
  const parts = line.toLowerCase().split(/[\s,|·•–—/()-]+/).map((part) => part.replace(/[.:]$/, '')).filter(Boolean)
  return parts.every((part) => PART.test(part)) && WHOLE_DAY.test(line)
}
