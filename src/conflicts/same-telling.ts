import { meanAlike } from './alike.ts'
import { personRoles } from '../names/lists/roles.ts'
import { nameOthers } from './sides.ts'
import type { Slot } from './slots.ts'
import { withoutTeller } from './tellers.ts'
import { isFunctionWord } from './words.ts'

/** One word in common is no statement in common. */
const FEWEST_SHARED = 2
/** Longer sentences never say just the same in other words, and every word is laid beside every other. */
const MOST_THINGS = 60

/**
 * Whether two sentences say the same but for a value, whoever says it: `the jury deliberated for three days`, `jurors deliberated for five days,
 * the clerk said`. Every word that tells something has one of its meaning in the other.
 */
export function tellTheSame(a: Slot, b: Slot): boolean {
  const [mine, theirs] = [toldBeside(a), toldBeside(b)]
  if (Math.min(mine.length, theirs.length) < FEWEST_SHARED || Math.max(mine.length, theirs.length) > MOST_THINGS || nameOthers(a.side, b.side, ['person', 'place', 'organisation'])) return false
  const isIn = (told: string[]) => (token: string): boolean => told.some((other) => meanAlike(token, other))
  return mine.every(isIn(theirs)) && theirs.every(isIn(mine))
}

/** Whether each of two sentences is about somebody by a role that the other lacks, besides who tells it: `the driver was sentenced`, `the owner was sentenced`. */
export function areAboutOthers(a: Slot, b: Slot): boolean {
  const [mine, theirs] = [rolesBeside(a), rolesBeside(b)]
  const isOwn = (role: string, { side: { tokens } }: Slot): boolean => !tokens.some((token) => meanAlike(token, role))
  return Math.max(mine.length, theirs.length) <= MOST_THINGS && mine.some((role) => isOwn(role, b)) && theirs.some((role) => isOwn(role, a))
}

function rolesBeside({ side: { article, passage: { words }, tokens, named }, from, to }: Slot): string[] {
  const [first, end] = withoutTeller(article.text, words)
  return words.flatMap(({ key, stem }, i) => (i >= first && i < end && (i < from || i >= to) && !named.has(tokens[i]!) && personRoles().has(key.replace(/s$/, '')) ? stem : []))
}

/** That a thing is planned, or told of again, tells nothing else of it. */
const TELLS_NOTHING = /^(?:plan|schedul|expect|due|set|slate|again|next|anew)$/

/** What a sentence tells beside a value: its content words, and whom its pronouns mean. */
function toldBeside({ side: { article, passage: { words }, tokens, named }, from, to }: Slot): string[] {
  const [first, end] = withoutTeller(article.text, words)
  return tokens.filter((token, i) => i >= first && i < end && (i < from || i >= to) && (named.has(token) || !(isFunctionWord(words[i]!) || TELLS_NOTHING.test(token))))
}
