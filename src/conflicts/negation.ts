import { numberWords } from '../facts/scan/number-words.ts'
import type { Article, Group, Word } from '../model/article.ts'
import { alignWords, type Alignment, isAllElseShared, turn } from './alignment.ts'
import { isFunctionWord } from './words.ts'
import { SAME_SENTENCE, sentenceLikeness } from './context.ts'
import { opposites } from './opposites.ts'
import type { ConflictDetector } from './detector.ts'
import { makeConflicts, type Meeting, type Place } from './gather.ts'
import { isKindOf } from './alike.ts'
import { areOfOtherThings, isFlatlyDenied } from './flat-denials.ts'
import { giveOtherNumbers } from './other-things.ts'
import { findDenials, startOfGroup } from './polarity.ts'
import { wordsAt } from './places.ts'
import { isQuoted } from './quoted.ts'
import { areCopies, pairsOf, type Side, sidesOf } from './sides.ts'
import { areVerdicts } from './verdicts.ts'
import { findSpared } from './spared.ts'
import { turnedLikeness } from './slots.ts'

/** What is said of a slot: that it is so, that it is not so, or one of two opposites. */
type Polarity = string

/** A denial changes everything, so all around it must be the same. */
const SAME_CLAUSE = 0.8

/** What one source denies in the words in which another affirms it; within one source, such sentences are a turn of speech. */
function findDenied(group: Group, articles: Article[]) {
  const sides = sidesOf(group, articles)
  const meetings = pairsOf(sides).filter(([a, b]) => a.number !== b.number && !areCopies(a, b)).map(([a, b]): Meeting<Polarity> => {
    const alignment = giveOtherNumbers(a, b) ? null : alignWords(a, b)
    const rivals = alignment ? contradictions(a, b, alignment).filter(([p, q]) => !isEchoed(p, b, sides) && !isEchoed(q, a, sides)) : []
    return { rivals: rivals.length ? rivals : spared(a, b), allies: [] }
  })
  return makeConflicts('negation', meetings, articles)
}

function contradictions(a: Side, b: Side, alignment: Alignment): [Place<Polarity>, Place<Polarity>][] {
  return [
    ...denied(a, b, alignment),
    ...denied(b, a, turn(alignment)).map(([q, p]): [Place<Polarity>, Place<Polarity>] => [p, q]),
    ...opposed(a, b, alignment),
  ].filter(([p, q]) => !(p.quoted && q.quoted) && contradict(alignment, p, q))
}

function contradict(alignment: Alignment, p: Place<Polarity>, q: Place<Polarity>): boolean {
  const [no, yes] = q.value === 'no' ? [q, p] : [p, q]
  const isDenial = no.value === 'no'
  if (isDenial && !isAllElseShared(alignment, p, q) && areOfOtherThings(no, yes)) return false
  return turnedLikeness(alignment, p, q) >= SAME_CLAUSE || (isDenial ? isFlatlyDenied(no, yes) : (describeOneNoun(p, q) || areVerdicts(p, q)) && sentenceLikeness(p, q) >= SAME_SENTENCE)
}

/** Whether the source of a sentence says elsewhere what it seems to contradict: a text that tells first of one thing, then of its opposite, is no conflict with its copy. */
function isEchoed(told: Place<Polarity>, rival: Side, sides: Side[]): boolean {
  return sides.some((side) => side.number === rival.number && side !== rival && isSaid(told, side))
}

function isSaid(told: Place<Polarity>, side: Side): boolean {
  const alignment = alignWords(told.side, side)
  if (!alignment) return false
  const at = alignment.ofA.slice(told.from, told.to)
  const head = at.at(-1)!
  if (at.includes(-1) || (told.value === 'yes' && findDenials(side.passage).some((denial) => denial.head === head))) return false
  return turnedLikeness(alignment, told, { ...told, side, from: at[0]!, to: head + 1 }) >= SAME_CLAUSE
}

/** Nobody hurt in the one, three in the other. */
function spared(a: Side, b: Side): [Place<Polarity>, Place<Polarity>][] {
  return [
    ...findSpared(a, b).map(([no, yes]): [Place<Polarity>, Place<Polarity>] => [place(a, ...no, 'no'), place(b, ...yes, 'yes')]),
    ...findSpared(b, a).map(([no, yes]): [Place<Polarity>, Place<Polarity>] => [place(a, ...yes, 'yes'), place(b, ...no, 'no')]),
  ]
}

/** What `a` denies and `b` affirms. */
function denied(a: Side, b: Side, alignment: Alignment): [Place<Polarity>, Place<Polarity>][] {
  const deniedInA = findDenials(a.passage)
  if (deniedInA.length === 0) return []
  const deniedInB = new Set(findDenials(b.passage).map(({ head }) => head))
  return deniedInA.flatMap(({ from, to, head }): [Place<Polarity>, Place<Polarity>][] => {
    const other = partnerOf(head, alignment)
    if (other < 0 || deniedInB.has(other) || (isAsked(b.passage.words, other) && !isAsked(a.passage.words, from))) return []
    return [[place(a, from, to, 'no'), place(b, fromCount(b.passage.words, startOfGroup(b.passage.words, other)), other + 1, 'yes')]]
  })
}

/** `Two complaints`, where the other has none. */
const fromCount = (words: Word[], from: number): number => (/^\d/.test(words[from - 1]?.key ?? '') || numberWords().has(words[from - 1]?.key ?? '') ? from - 1 : from)

/** The word of the other sentence that stands for one, if need be the only one of its stem or kind: `no weapon`, `a knife`. */
function partnerOf(at: number, { a, b, ofA, ofB }: Alignment): number {
  if (ofA[at]! >= 0) return ofA[at]!
  const { stem } = a.passage.words[at]!
  const found = b.passage.words.flatMap((word, i) => (ofB[i] === -1 && (word.stem === stem || isKindOf(word.stem, stem)) ? [i] : []))
  return found.length === 1 ? found[0]! : -1
}

/** So many words before a verb, `whether` and `if` still govern it. */
const REACH = 6

/** `Asked whether the minister resigned` says neither that she did nor that she did not. */
const isAsked = (words: Word[], verb: number): boolean => words.slice(Math.max(0, verb - REACH), verb).some((word) => word.key === 'whether' || word.key === 'if')

/** Which of two boats it is, not how it is. */
const TELLS_APART = /^(?:north|south|east|west|first|last)/

/** Whether two opposites stand before the same noun: `the older bridge` and `the younger bridge`, anywhere in two sentences that say the same for the rest. */
function describeOneNoun(p: Place<Polarity>, q: Place<Polarity>): boolean {
  const [one, other] = [p, q].map(({ side, to, value }) => (value === 'yes' || value === 'no' ? undefined : side.passage.words[to]))
  return one !== undefined && other !== undefined && one.stem === other.stem && !isFunctionWord(one) && !TELLS_APART.test(p.value) && [p, q].every(({ side, from }) => !isFunctionWord(side.passage.words[from]!))
}

function opposed(a: Side, b: Side, alignment: Alignment): [Place<Polarity>, Place<Polarity>][] {
  return opposites(alignment).map(([x, y]) => [
    place(a, x, x + 1, a.passage.words[x]!.stem), place(b, y, y + 1, b.passage.words[y]!.stem),
  ])
}

const places = new WeakMap<Side, Map<string, Place<Polarity>>>()

/** Kept, so that what several sources deny stands in one conflict. */
function place(side: Side, from: number, to: number, polarity: Polarity): Place<Polarity> {
  const known = places.get(side) ?? new Map<string, Place<Polarity>>()
  places.set(side, known)
  const key = `${from} ${to} ${polarity}`
  const found = known.get(key) ?? makePlace(side, [from, to], polarity)
  known.set(key, found)
  return found
}

/** In `are not “founded on a contract”` the denial is the reporter’s. */
function makePlace(side: Side, [from, to]: [number, number], polarity: Polarity): Place<Polarity> {
  const { article, number, passage } = side
  const [start, end] = [passage.words[from]!.start, passage.words[to - 1]!.end]
  const phrase = `“${wordsAt(article, { start, end })}”`
  return { side, from, to, start, end, article: number, quoted: isQuoted(article, passage.words[from]!), value: polarity, key: polarity, phrase }
}

/** One affirms what the other denies, or says the opposite. */
export const negation: ConflictDetector = {
  type: 'negation',
  kind: 'statement',
  examples: [
    ['The harbour master will not resign.', 'The harbour master will resign on Friday, aides said.'],
    ['Ruth Abel’s lawyer, Anna Reid, said her client would appeal within three weeks.', 'The defence will not appeal, her lawyer Anna Reid said.'],
    ['The family will not sue the clinic, their lawyer said.', 'The family of Ruth Abel will sue the clinic, said their lawyer.'],
    ['The fair was broken off and will not be continued on Sunday, Reid said.', 'The fair will be continued on Sunday, said Ruth Abel, its head.'],
    ['Police said they did not suspect arson.', 'Police suspect arson.'],
    ['No jobs will be lost, the mill promised.', 'About 300 jobs will be lost in the office of the mill, its owner said.'],
    ['No weapon was found in the boat, she said.', 'Reid said a knife was found in the boat.'],
    ['A jury in Holm acquitted the surgeon Ruth Abel of fraud on Friday.', 'The jury in Holm found surgeon Ruth Abel guilty of fraud on Friday.'],
    ['All 48 passengers survived the crash on the pier.', 'Three passengers were killed in the crash on the pier.'],
    ['The captain was acquitted of murder on Friday in Holm.', 'The captain was found guilty of murder on Friday in Holm.'],
    ['The council will scrap the fee for the ferry next year.', 'The council will keep the fee for the ferry next year, its leader said.'],
    ['The older bridge across the Marl will be torn down next spring, to the regret of boatmen.', 'Boatmen regret it: next spring the council will tear down the younger bridge across the Marl.'],
    ['Nobody was hurt in the blast at the mill.', 'In the blast at the mill three people were injured.'],
    ['Two people were treated for minor injuries after a bus slid off the road during the evacuation.', 'Police said no one was injured during the evacuation.'],
    ['The search of the house led to no arrests.', 'Police searched the house and arrested two men.'],
    ['Nobody was hurt in the crash on the pier, police said.', 'Several people were hurt in the crash on the pier, police said.'],
    ['No one was hurt in the crash on the pier, police said.', 'Two women were hurt in the crash on the pier, police said.'],
    ['A man was arrested at the harbour on Friday.', 'A woman was arrested at the harbour on Friday.'],
    ['The farm lies north of the river, the map shows.', 'The farm lies south of the river, the map shows.'],
    ['Reid rose in the polls while Marsh fell by the same margin.', 'Reid rose in the polls while Marsh rose by the same margin.'],
    ['The judge granted bail to the captain on Friday.', 'The judge denied bail to the captain on Friday.'],
    ['The council praised the plan for the harbour on Friday.', 'The council condemned the plan for the harbour on Friday.'],
    ['The bridge is safe.', 'The bridge is not safe.'],
    ['Before the show on the pier she had never sung in public.', 'Before the show on the pier she had always sung in public.'],
    ['The captain brought his sister to the hearing in Holm.', 'The captain brought his daughter to the hearing in Holm.'],
    ['Two days before the vote Reid is leading Marsh in the north.', 'Two days before the vote Reid is trailing Marsh in the north.'],
    ['The fair was held despite the strike at the port on Monday.', 'The fair was held because of the strike at the port on Monday.'],
    ['The region has the most powerful pumps on the coast.', 'The region has the least powerful pumps on the coast.'],
    ['A black van was seen near the bank on Monday morning.', 'A white van was seen near the bank on Monday morning.'],
    ['The current mayor of Holm opened the hall on Monday.', 'The former mayor of Holm opened the hall on Monday.'],
    ['She praised the council’s version of the Harbour Act, which would ban such boats.', 'She praised the council’s version of the Harbour Act, which would not ban such boats.'],
    ['Mr. Marsh is more willing to speak of the islands.', 'Mr. Marsh is not more willing to speak of the islands.'],
    ['The Rovers won the first match of the series at home. The Rovers lost the second match of the series away.', 'The Rovers lost the first match of the series at home.'],
    ['The finance minister will resign before the vote, her office said.', 'The finance minister will not resign before the vote, her office said.'],
    ['The company confirmed that it had sold the plant.', 'The company denied that it had sold the plant.'],
    ['The union won the vote on Friday.', 'The union did not win the vote on Friday.'],
    ['Members have approved the merger of the two unions, the board said.', 'Members have yet to approve the merger of the two unions, the board said.'],
    ['Taxes will rise next year, the minister said.', 'The minister said taxes will fall next year.'],
    ['If the mayor is elected, the market will move.', 'If the mayor is not elected, the market will move.'],
    ['She had a ticket with her on the boat.', 'She did not have a ticket with her on the boat.'],
    ['The auditor wrote that the fees are not “founded on a contract” with the town.', 'The auditor wrote that the fees are “founded on a contract” with the town.'],
    ['The court found the search of the boat unlawful on Tuesday.', 'The court found the search of the boat lawful on Tuesday.'],
  ],
  silent: [
    ['The captain brought his sister to the hearing in Holm.', 'The captain brought his daughter and his sister to the hearing in Holm.'],
    ['His brother wept in court while his son looked on.', 'His son looked on in court while his brother wept.'],
    ['The lock stays shut until Friday, the harbour master said.', 'The lock opens again after Friday, the harbour master said.'],
    ['At most two boats were lost in the storm.', 'Two boats were lost in the storm, at least.'],
    ['The bridge is not always safe in winter.', 'The bridge is safe in winter.'],
    ['Reid will lead the walk along the trail on Monday.', 'Reid will lead the walk along the river on Monday.'],
    ['Reid rose in the polls while Marsh fell by the same margin.', 'Marsh fell in the polls while Reid rose by the same margin.'],
    ['The council praised the plan and the union condemned it.', 'The union condemned the plan, which the council praised.'],
    ['The harbour master will not resign.', 'The deputy harbour master will resign on Friday, aides said.'],
    ['The harbour master said she would not resign.', 'The harbour master would resign if the council asked, she said.'],
    ['The owner left the fair and the singer will not return.', 'The owner will return on Friday.'],
    ['The mayor will not attend the opening, her office said.', 'The mayor’s wife will attend the opening, her office said.'],
    ['The hospital was not damaged in the quake, officials said.', 'The hospital in Lower Wick was damaged in the quake, officials said.'],
    ['All children survived the crash.', 'Two teachers were killed in the crash with the bus of the children.'],
    ['The brewery has not paid the fine.', 'The brewery will pay the fine, it said.'],
    ['The brewery did not pay the fine in May.', 'The brewery paid the fine in June.'],
    ['The drug does not help children.', 'The drug helps adults and older children.'],
    ['The plane did not crash into the sea.', 'The plane crashed into a field by the sea.'],
    ['The lawyer said he would not appeal.', 'The prosecutor said he would appeal.'],
    ['No shots were fired.', 'Two shots were fired in another street.'],
    ['No one was found in the house.', 'A body was found in the house on Sunday.'],
    ['The jury found Ruth Abel guilty of fraud on Friday in Holm.', 'The jury acquitted Ruth Abel of theft on Friday in Holm.'],
    ['The jury found Ruth Abel guilty of fraud on Friday in Holm.', 'The jury acquitted Karl Brandt of fraud on Friday in Holm.'],
    ['No weapon was found in the boat, she said.', 'Reid said a purse was found in the boat.'],
    ['All passengers on the upper deck survived the crash on the pier.', 'Two of the crew were killed in the crash on the pier.'],
    ['Police found one body inside the house and one outside.', 'Police found one body outside the house and one inside.'],
    ['Polls open on Sunday morning and close in the evening.', 'Polls close on Sunday evening.'],
    ['The boat left the pier without anyone setting foot on board.', 'The boat left the pier with nobody setting foot on board.'],
    ['The minister said the lock would stay shut for at least six weeks.', 'The minister said the lock would not reopen for at least six weeks.'],
    ['No one was killed in the first raid on the port.', 'The second raid on the port killed four people.'],
    ['No one was hurt in the north of the town.', 'Three people were hurt, the hospital said.'],
    ['No one was injured in Holm when the storm came.', 'In Wick two people were injured when the storm came.'],
    ['There were no immediate reports of injuries in the blast.', 'Three people were injured in the blast.'],
    ['Nobody was killed in the blast at the mill.', 'Six workers were treated for minor injuries after the blast at the mill.'],
    ['Nobody was hurt in the blast at the mill.', 'Vets had treated 12 horses for injuries before the blast at the mill.'],
    ['Nobody else was hurt in the blast at the mill.', 'In the blast at the mill three people were injured.'],
    ['Nobody was hurt in the blast at the mill. It comes a month after a fire in which three people were injured.', 'In the blast at the mill three people were injured.'],
    ['Nobody was hurt in the crash on the pier, police said.', 'No one was hurt in the crash on the pier, police said.'],
    ['Nobody was killed in the crash on the pier, police said.', 'Several people were hurt in the crash on the pier, police said.'],
    ['She was late.', 'She was not late.'],
    ['The ferry carried no more than 20 people on Friday.', 'The ferry carried 20 people on Friday.'],
    [
      'The survey found 41% of the old lifts unsafe, against 13% of the new lifts. It found 26% of the new lifts safe, against 13% of the old lifts.',
      'The survey found 45% of the old lifts unsafe, against 13% of the new lifts. It found 26% of the new lifts safe, against 13% of the old lifts.',
    ],
    [
      'The council will build the bridge over the Marl in the north of the town. The council will not build the bridge over the Marl in the north of the town before next May.',
      'The council will build the bridge over the Marl in the north of the town. The council will not build the bridge over the Marl in the north of the town before next May.',
    ],
    ['More than 30 immigrants left the camp on Friday.', 'Fewer than 50 migrants left the camp on Friday.'],
    ['Members have yet to approve the merger of the two unions.', 'Members have not yet approved the merger of the two unions.'],
    ['The finance minister will not resign before the vote.', 'The finance minister won’t resign before the vote.'],
    ['The company sold the plant and not the brand.', 'The company sold the plant.'],
    ['The mayor refuses to withdraw the appointment of Karl Brandt.', 'Reporters asked whether the mayor withdrew the appointment of Karl Brandt.'],
    ['The finance minister will not resign before the vote.', 'It is open if the finance minister will resign before the vote.'],
  ],
  find: findDenied,
}
