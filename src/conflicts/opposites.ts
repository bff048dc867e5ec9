import { stemWord } from '../text/stem.ts'
import type { Alignment } from './alignment.ts'

/** A word, and those that say the opposite where they stand in its place. */
const OPPOSITES = `
deny denied: say said confirm admit acknowledge concede
reject refuse decline: accept approve agree
oppose: support back endorse favor
lose lost: win won
fall fell drop decline decrease: rise rose climb increase gain
fail: succeed manage
guilty: innocent
illegal unlawful: legal lawful
unconstitutional: constitutional
younger: older elder
dead: alive
before: after
without: with
disagree: agree
convict: acquit
conservative: liberal
worse: better
unlikely: likely
below: above
against: for
ban: allow
last: first
smallest: largest
lowest: highest
`

const against = new Map<string, Set<string>>()

/** Read on first use: a comparison without differing words needs none of it. */
function table(): Map<string, Set<string>> {
  if (against.size === 0) {
    for (const line of OPPOSITES.trim().split('\n')) {
      const [these, those] = line.split(': ').map((words) => words.split(' ').map(stemWord))
      for (const word of these!) against.set(word, new Set([...against.get(word) ?? [], ...those!]))
    }
  }
  return against
}

const areOpposite = (a: string, b: string): boolean => Boolean(table().get(a)?.has(b) || table().get(b)?.has(a))

/** Words in one place of two sentences that say opposite things. */
export function opposites({ a, b, ofA, ofB }: Alignment): [number, number][] {
  const alone = (partners: Int32Array) => Array.from(partners.keys()).filter((i) => partners[i] === -1)
  const [left, right] = [alone(ofA), alone(ofB)]
  if (left.length * right.length > 400) return []
  return left.flatMap((x) => right.filter((y) => areOpposite(a.passage.words[x]!.stem, b.passage.words[y]!.stem)).map((y): [number, number] => [x, y]))
}
