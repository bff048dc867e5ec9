import { compareTwoStrings } from 'string-similarity'
import { unifySpelling } from '../text/spelling.ts'

/**
 * Whether one name can be a slip for another: one letter more, less, other or swapped in a name of five letters or more that begins alike.
 * A plural is none: the Marshes are not Marsh. The bound on likeness keeps short names apart, where one letter is much of the name.
 */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b) return true
  if (`${a}s` === b || `${b}s` === a) return false
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  return isOneSlip(a, b) && (Math.min(a.length, b.length) > 6 || compareTwoStrings(a, b) >= 0.4)
}

/** Words for two things that are taken for each other: `Slovakia` and `Slovenia`. */
export function isMistakable(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) && Math.min(a.length, b.length) >= 4 && !isMisspelling(a, b) && compareTwoStrings(a, b) >= 0.3
}

function isOneSlip(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (Math.max(restA.length, restB.length) <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** Spellings that are so alike may be of one name: `Qasem Soleimani`, `Qassem Suleimani`. */
const ALIKE = 0.5

/** Whether what two keys name may be one thing: one is a part of the other, its initials, an abbreviation of it, or another spelling or a slip. */
export function mayBeSame(a: string, b: string): boolean {
  const [mine, theirs] = [a, b].map((name) => name.split(/[ -]/).map(unifySpelling)) as [string[], string[]]
  const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine]
  return few.every((word) => many.some((other) => isMisspelling(word, other))) || few.join('') === many.map((word) => word[0]).join('') || abbreviates(a, b) || abbreviates(b, a) || compareTwoStrings(a, b) >= ALIKE
}

/** `Ga` and `Georgia`, `Prop` and `Proposition`, `Fed` and `Federal Reserve`: the letters of the short one in their order. */
function abbreviates(short: string, long: string): boolean {
  if (short.length > 4 || short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
