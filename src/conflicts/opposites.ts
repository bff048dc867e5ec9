import { stemWord } from '../text/stem.ts'
import type { Alignment } from './alignment.ts'
import { findDenials } from './polarity.ts'
import type { Side } from './sides.ts'
import { isFunctionWord } from './words.ts'

/** A word, and those that say the opposite where they stand in its place. */
const OPPOSITES = `
deny denied: say said confirm admit acknowledge concede claim insist maintain assert
reject refuse decline: accept approve agree
veto block: approve pass
oppose: support back endorse favor
lose lost: win won
fall fell drop decline decrease: rise rose climb increase gain grow
fail: succeed manage
illegal unlawful: legal lawful
impossible: possible
illegitimate: legitimate
invalid: valid
ineligible: eligible
incapable: capable
inaccurate: accurate
insufficient: sufficient
inadmissible: admissible
unable: able
unsafe: safe
lower: raise higher
cut: raise increase add create
survive: die
pass: fail
democrat: republican
democratic: republican
uphold upheld: overturn reject strike struck
buy bought: sell sold
strengthen: weaken
widen: narrow
open: close shut
early earlier: late later
more: less fewer
ahead: behind
majority: minority
hire: fire
younger: older elder
dead: alive
before: after
without: with
disagree: agree
convict guilty: acquit clear exonerate
conservative: liberal
worse: better
below: above
against: for
ban forbid prohibit: allow permit
last: first
smallest: largest biggest
despite: because
until: after
most: least
lowest: highest
keep retain: scrap drop abolish
begin start: end stop finish
continue: stop halt end
reopen: close shut
arrive: leave depart
join: leave quit
resign quit leave step: stay remain
lift: impose
include: exclude
true: false
profit: loss
victory: defeat
import: export
permanent: temporary
voluntary: mandatory compulsory
public: private
domestic: foreign
urban: rural
senior: junior
major: minor
male: female
men: women
nephew: niece
present: absent
innocent: guilty
inside: outside
north: south
northern: southern
east: west
eastern: western
man: woman
boy: girl
husband: wife brother father son
wife: sister mother daughter
father: mother
son: daughter
brother: sister
uncle: aunt
sister: daughter mother aunt niece cousin
brother: son father uncle nephew cousin
son: father uncle nephew cousin grandson
daughter: mother aunt niece cousin granddaughter
father: uncle grandfather cousin
mother: aunt grandmother cousin
widow: daughter sister mother
girlfriend: sister daughter
boyfriend: brother son
former: current
lead led: trail
military: civilian
black: white
king: queen
grant: deny refuse
hire: sack dismiss
appoint: dismiss sack
tighten: loosen ease relax
expand: shrink
extend: shorten
improve: worsen deteriorate
praise: criticise criticize condemn
welcome: condemn criticise criticize
deploy: withdraw
upgrade: downgrade
surplus: deficit
success: failure
winner: loser
strong: weak
stronger: weaker
good: bad
large big: small
larger bigger: smaller
longer: shorter
easy: difficult hard
cheap: expensive
cheaper: dearer
rich: poor
faster: slower
heavy: light
optimistic: pessimistic
positive: negative
minimum: maximum
often: rarely seldom
safe: dangerous
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

/** Which part of the body it is: `a knee injury`, `an ankle injury`. */
const PART_OF_BODY = /^(?:knee|ankl|hamstr|thigh|calf|groin|shoulder|hip|foot|wrist|elbow|rib|neck|leg|arm|head|chest|stomach|collarbon|jaw|nos|pelvis|spin|skul)$/
/** What a limb has is told of the limb too. */
const LIMBS = new Map([['arm', /^(?:arm|wrist|elbow|shoulder)$/], ['leg', /^(?:leg|knee|ankl|hamstr|thigh|calf|foot|groin|hip)$/], ['head', /^(?:head|jaw|nos|skul|neck)$/]])
const isOfLimb = (part: string, limb: string): boolean => LIMBS.get(limb)?.test(part) === true
const arePartsOfBody = (a: string, b: string): boolean => a !== b && PART_OF_BODY.test(a) && PART_OF_BODY.test(b) && !isOfLimb(a, b) && !isOfLimb(b, a)

const areOpposite = (a: string, b: string): boolean => Boolean(table().get(a)?.has(b) || table().get(b)?.has(a)) || arePartsOfBody(a, b) || isUndone(a, b) || isUndone(b, a)

/** `unlikely` and `unconstitutional`; in- and im- are no sign, as `immigrant` shows. */
const isUndone = (a: string, b: string): boolean => b.length > 4 && a === `un${b}`

/** `Will stay until May` and `will leave in May` say the same, and two people have each their own limbs. */
function mayBeOpposed([a, x]: [Side, number], [b, y]: [Side, number]): boolean {
  const [one, other] = [a.passage.words[x]!.stem, b.passage.words[y]!.stem]
  const staysUntil = ({ passage: { words } }: Side, stem: string): boolean => /^(?:stay|remain)$/.test(stem) && words.some(({ key }) => key === 'until' || key === 'till')
  return !staysUntil(a, one) && !staysUntil(b, other) && (!arePartsOfBody(one, other) || openAlike(a, b))
}

/** Whether both begin with one person, not with somebody’s wife. */
function openAlike(a: Side, b: Side): boolean {
  const [mine, theirs] = [a, b].map(({ passage: { words }, tokens }) => {
    const at = words.findIndex((word) => !isFunctionWord(word))
    return at < 0 || /['’]s?$/.test(words[at]!.text) ? null : tokens[at]!
  })
  return mine !== null && mine === theirs
}

/** `More than 30` and `fewer than 30`, `at most 30` and `at least 30` are numbers. */
const isHedge = ({ passage: { words } }: Side, at: number): boolean => (words[at + 1]?.key === 'than' && /^(?:more|less|fewer)$/.test(words[at]!.key)) || (words[at - 1]?.key === 'at' && /^(?:most|least)$/.test(words[at]!.key))

/** Words in one place of two sentences that say opposite things, of which neither says both to what the other leaves out; `stay shut` and `not reopen` say the same. */
export function opposites({ a, b, ofA, ofB }: Alignment): [number, number][] {
  const alone = (side: Side, partners: Int32Array) => Array.from(partners.keys()).filter((i) => partners[i] === -1 && !isHedge(side, i))
  const [left, right] = [alone(a, ofA), alone(b, ofB)]
  if (left.length * right.length > 400) return []
  const isDenied = ({ passage }: Side, at: number): boolean => findDenials(passage).some(({ head }) => head === at)
  const has = (side: Side, own: number[], stem: string): boolean => own.some((i) => side.passage.words[i]!.stem === stem)
  const say = (x: number, y: number): boolean => !has(b, right, a.passage.words[x]!.stem) && !has(a, left, b.passage.words[y]!.stem) && areOpposite(a.passage.words[x]!.stem, b.passage.words[y]!.stem) && mayBeOpposed([a, x], [b, y]) && isDenied(a, x) === isDenied(b, y)
  return left.flatMap((x) => right.filter((y) => say(x, y)).map((y): [number, number] => [x, y]))
}
