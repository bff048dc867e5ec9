import type { Token } from './lexer.ts'

/** What happened to those counted, in whatever form: 12 killed and 13 injured are two facts, `12 deaths` and `12 people died` one. */
const ROLES = new Map(Object.entries({
  killed: 'killed killing kill kills dead died dies die dying deaths death fatalities fatality slain murdered executed perished lives shot-dead toll',
  injured: 'injured injuring injure injures injuries injury wounded wounding hurt casualties',
  arrested: 'arrested arresting arrests arrest detained detaining detains detentions',
  missing: 'missing unaccounted',
  displaced: 'displaced displacing homeless evacuated evacuating evacuees',
  rescued: 'rescued rescuing',
  hospitalised: 'hospitalised hospitalized hospitalizations',
  infected: 'infected infections',
  charged: 'charged indicted',
}).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)))
/** Nouns that are the people and what happened to them in one. */
const HEADS = new Set('death fatality injury arrest casualty detention'.split(' '))
/** Behind its number it is a noun: `three gunshot wounds`. */
const VERBS = new Map([['wounds', 'injured']])
const BETWEEN = new Set('people person persons others more were was are is have has had been being be feared reported believed confirmed presumed left still also later seriously critically badly severely slightly officially at least another of a the total some an to as many them who and treated minor slight'.split(' '))
const AHEAD = 5
const BEHIND = 6

/** What a word in lower case says of people: `killed` for `deaths`. */
export const roleOfWord = (key: string): string | null => ROLES.get(key) ?? null

export const isCasualty = (noun: string): boolean => HEADS.has(noun)

/** Whether a word before a number tells what happened to so many: `Storm Leaves 12 Dead`, `Fire Kills 12`. */
export const leadsToVictims = (key: string): boolean => ROLES.has(key) || VERBS.has(key) || /^(?:leaves|left|claims|claimed|hits|hit|tops|passes|reaches|nears)$/.test(key)

/** The role told by the words around an amount: first those behind it and its noun, then those before it, never across a comma. */
export function roleOf(tokens: Token[], { from, unitAt, noun }: { from: number; unitAt: number; noun: number | null }): string | null {
  const own = noun === null ? undefined : ROLES.get(tokens[noun]!.key)
  return own ?? behind(tokens, noun === null ? unitAt : noun + 1) ?? before(tokens, from)
}

function behind(tokens: Token[], start: number): string | null {
  for (let at = start; at < Math.min(tokens.length, start + AHEAD); at += 1) {
    const role = ROLES.get(tokens[at]!.key)
    if (role && tokens[at]!.key !== 'toll') return role
    if (!isBetween(tokens, at) || tokens[at]!.key === 'and') return null
  }
  return null
}

/** `Treated for minor injuries`: of other words `for` tells what it is done for. */
const isBetween = (tokens: Token[], at: number): boolean => BETWEEN.has(tokens[at]!.key) || (tokens[at]!.key === 'for' && tokens[at - 1]?.key === 'treated')

/** `killing 12 people`, `left 12 dead` is behind; `the death toll rose to 12` looks further back. */
function before(tokens: Token[], from: number): string | null {
  const verb = tokens[from - 1]?.key ?? ''
  const near = ROLES.get(verb) ?? VERBS.get(verb) ?? (BETWEEN.has(tokens[from - 1]?.key ?? '') ? ROLES.get(tokens[from - 2]?.key ?? '') : undefined)
  if (near) return near
  for (let at = from - 1; at >= Math.max(0, from - BEHIND) && !/^[,;.:]$/.test(tokens[at]!.text); at -= 1) {
    if (/^(?:toll|deaths)$/.test(tokens[at]!.key)) return 'killed'
  }
  return null
}
