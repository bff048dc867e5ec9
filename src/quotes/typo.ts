/** So many letters of one word in another order are hardly two words. */
const FEWEST = 7
const TWO_WORDS = new Set('marital martial perfect prefect perform preform performed preformed complaint compliant complaints casually causally'.split(' '))

/** Whether two words are one of which a desk swapped two letters that stand side by side: `freentic` for `frenetic`. No speaker said so. */
export function isTypo(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < FEWEST || a[0] !== b[0] || (TWO_WORDS.has(a) && TWO_WORDS.has(b))) return false
  let at = 1
  while (at < a.length && a[at] === b[at]) at += 1
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
