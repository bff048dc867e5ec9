import { personRoles } from '../names/lists/roles.ts'
import type { Alignment } from './alignment.ts'
import { meanAlike } from './alike.ts'
import type { Side } from './sides.ts'
import { withoutTeller } from './tellers.ts'
import { isFunctionWord } from './words.ts'

/** Words by which two things of one kind are told apart: `the new hall`, `the old hall`. */
const APART = new Map([
  'new old', 'upper lower', 'left right', 'inner outer', 'front rear', 'large big small little', 'long short', 'day night', 'home away', 'morning afternoon evening', 'spring summer autumn winter', 'primary secondary', 'adult child', 'state federal', 'inbound outbound', 'northbound southbound', 'eastbound westbound',
].flatMap((line, n) => line.split(' ').map((key) => [key, n] as const)))

/** Whether one noun is described in two ways, each of which only one sentence has, or two groups of people act. */
export const tellTwoApart = (alignment: Alignment): boolean => describeTwo(alignment) || tellOfTwoGroups(alignment)

/** `Nurses want 6%`, `Doctors want 8%`: the sentences open with them, and not with who tells it. */
function tellOfTwoGroups({ a, b }: Alignment): boolean {
  const [mine, theirs] = [groupIn(a), groupIn(b)]
  return mine !== null && theirs !== null && !meanAlike(mine, theirs) && !b.tokens.includes(mine) && !a.tokens.includes(theirs)
}

function groupIn({ article, passage: { words }, tokens }: Side): string | null {
  const first = words[0]
  if (!first?.key.endsWith('s') || ANYBODY.test(first.key) || !personRoles().has(first.key.slice(0, -1))) return null
  return words.slice(1, TELLER).some(({ stem }) => TELLING.test(stem)) || withoutTeller(article.text, words)[0] > 0 ? null : tokens[0]!
}
/** What people of any trade are called too. */
const ANYBODY = /^(?:workers|employees|members|owners|leaders|officials|residents|investors|buyers|activists|protesters|demonstrators|supporters|customers|users|campaigners|critics|suspects|attackers|victims)$/
const TELLER = 5
const TELLING = /^(?:say|said|tell|told|report|add|estim|put|believ|think|find|found|count|fear|warn|confirm)$/

function describeTwo({ a: { passage: { words: mine } }, b: { passage: { words: theirs } } }: Alignment): boolean {
  return mine.some(({ key }, i) => {
    const kind = APART.get(key), noun = mine[i + 1]
    if (kind === undefined || !noun || isFunctionWord(noun) || theirs.some((word) => word.key === key)) return false
    return theirs.some((word, k) => word.key !== key && APART.get(word.key) === kind && theirs[k + 1]?.stem === noun.stem && !mine.some((own) => own.key === word.key))
  })
}
