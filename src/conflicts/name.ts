import type { Entity, Quotation } from '../model/article.ts'
import { nameKey } from '../names/key.ts'
import { lookUp } from '../names/gazetteer.ts'
import { isMisspelling, isMistakable } from '../names/likeness.ts'
import { isGiven, parseName, sameGiven } from '../names/person-name.ts'
import { remembered } from '../names/lists/list.ts'
import { once } from '../text/once.ts'
import { unifySpelling } from '../text/spelling.ts'
import { placesByKey } from './places-by-key.ts'
import { opensWithDateline } from './dateline.ts'
import { COPIED_BUT_ONE_WORD } from './copied-but-one-word.ts'
import type { ConflictDetector } from './detector.ts'
import { areOnlyRoads, areOtherThings, haveOwnGovernors } from './named-things.ts'
import { isNaming } from './naming.ts'
import { NATIONALITIES } from './nationalities.ts'
import { placesIn, wordsAt } from './places.ts'
import type { Place } from './gather.ts'
import { SEATS } from './seats.ts'
import { sidesOf } from './sides.ts'
import { mayHoldUnknown, UNKNOWN_NAMES } from './unknown-names.ts'
import { findValueConflicts, type Relation, type ValueKind } from './values.ts'

export const NAMES: ValueKind<Entity> = {
  type: 'name',
  places: once((side) => placesIn(side, side.article.register.mentions).filter(({ item }) => isNaming(item.form) && !opensWithDateline(side, item)).map(({ item, ...place }) => ({
    ...place, value: side.article.register.entities.get(item.entity)!, key: item.entity, phrase: wordsAt(side.article, item),
  }))),
  relate: relateNames,
  leastContext: (a, b) => (areMistaken(a, b) ? SAME_CONTEXT : areTwoThings(a, b) && !haveOwnGovernors(a, b) ? SAME_CONTEXT_OF_THINGS : Infinity),
  areOfOne: (a, b) => areTwoThings(a, b) && areOnlyRoads(a, b),
  again: (place, article, all) => (all.some(({ side }) => side.article === article) && all.some((other) => other.article !== place.article && areAlike(place.value, other.value)) ? sameNames(article, place.key) : []),
}

/** Two who say different things, or of whom one speaks for the other: `the ministry said`, `its spokeswoman Anna Reid said`. */
function sayOtherThings(a: Place<Entity>, b: Place<Entity>): boolean {
  const [mine, theirs] = [saidBy(a), saidBy(b)]
  return mine.length > 0 && theirs.length > 0 && (a.value.type !== b.value.type || !mine.some((words) => theirs.some((others) => words.includes(others) || others.includes(words))))
}

/** The words of the quotations that are ascribed to a name. */
const saidBy = ({ side, end }: Place<Entity>): string[] => quotesOf(side.article, String(end)).map(({ words }) => ` ${words.map((word) => word.key).join(' ')} `)

const quotesOf = placesByKey(({ quotes }) => quotes.flatMap((quote): [string, Quotation][] => (quote.speaker ? [[String(quote.speaker.end), quote]] : [])))

/** Where two are taken for each other, whoever is right, the article is right or wrong about it wherever it names it. */
const sameNames = placesByKey(({ register: { mentions } }) => mentions.filter(({ form }) => form === 'full').map((mention) => [mention.entity, mention]))

/** A report that names both knows two things: `Marland` may be where `Port Ellery` lies. */
const knows = ({ side }: Place<Entity>, { key }: Place<Entity>): boolean => side.article.register.entities.has(key)

/** Names that are taken for each other need little more to be suspected. */
const SAME_CONTEXT = 0.3

/** `Slovakia` in one report and `Slovenia` in the other, `Martha Reyes` and `Marina Reyes`, where neither knows the other. */
function areMistaken(a: Place<Entity>, b: Place<Entity>): boolean {
  return !knows(a, b) && !knows(b, a) && areAlike(a.value, b.value)
}

/** So much around two streets or schools is the same where one thing happened there. */
const SAME_CONTEXT_OF_THINGS = 0.7

const areTwoThings = (a: Place<Entity>, b: Place<Entity>): boolean => !knows(a, b) && !knows(b, a) && areOtherThings(a.value, b.value)

function areAlike(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false
  return a.type === 'person' ? areNamesakes(nameKey(a.name), nameKey(b.name)) : a.type === 'place' && isMistakable(a.name.toLowerCase(), b.name.toLowerCase())
}

/** Two people of one surname with given names of their own; `Chip Reyes` may be anybody. */
function areNamesakes(a: string, b: string): boolean {
  const [one, other] = [parseName(a), parseName(b)]
  const [first, second] = [one.given[0], other.given[0]]
  return one.surname === other.surname && first !== undefined && second !== undefined && isGiven(first) && isGiven(second) && !sameGiven(one.given, other.given)
}

function relateNames(a: Place<Entity>, b: Place<Entity>): Relation {
  if (!areOtherThings(a.value, b.value) && (isPartOf(a, b) || isPartOf(b, a) || sayOtherThings(a, b))) return 'compatible'
  return a.value.type === b.value.type && !knows(a, b) && !knows(b, a) ? 'conflict' : 'doubtful'
}

/** `Brandt` is no other than `Helga Brandt`, unless the text says so, and the `Labor Day` march no other than the `Labour Day` march. */
function isPartOf(short: Place<Entity>, long: Place<Entity>): boolean {
  const known = parts(long.value.name).concat(parts(long.phrase))
  const listed = lookUp(short.phrase) && lookUp(long.phrase)
  return parts(short.phrase).every((part) => known.includes(part) || (!listed && known.some((other) => isSlip(part, other))))
}

/** `Foudation`; `Iran` is no slip for `Iraq`, nor `Marta` for `Maria`. */
const isSlip = (a: string, b: string): boolean => isMisspelling(a, b) && !(isGiven(a) && isGiven(b))

const parts = remembered((name): string[] => name.toLowerCase().split(/^[\0-\x7f]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u).flatMap((part) => (part.length > 1 ? unifySpelling(part) : [])))

/** One slot, filled by different people, places or organisations. */
export const name: ConflictDetector = {
  type: 'name',
  kind: 'statement',
  examples: [
    ['Two officers had stopped her car on Baker Street because of a broken lamp.', 'Ann Lowe was driving home when she was stopped on Barker Street over a broken lamp.'],
    ['The burglars smashed a window on Tanner Street and left within minutes.', 'They came in through a window on Turner Street.'],
    ['The suspects were picked up at a flat on Weaver Lane.', 'They were seized at a flat in Weaver Street.'],
    ['He told the paper of his dinners with Russian officials, which the party paid for in May.', 'He told the paper of his dinners with Swedish officials, which the party paid for in May.'],
    ['A German tourist was rescued from the cliff by a helicopter.', 'A French tourist was rescued from the cliff by a helicopter.'],
    ['The ferry sank off the coast of Mauritius, the coast guard said.', 'The coast guard said a ferry had sunk near the coast of Mauritania.'],
    ['Police said Peter Marsh was arrested at the airport on Monday.', 'Police said John Abbott was arrested at the airport on Monday.'],
    ['The plan is a mistake, said Anna Brandt, a professor at the University of Holm, who wrote a book on it.', 'The plan is a mistake, said Anna Brandt, a journalist at the University of Holm, who wrote a book on it.'],
    ['Officials of both parties in Holm say he has forged a reputation as a hard worker in 40 years.', 'Officials of both parties in Holm say she has forged a reputation as a hard worker in 40 years.'],
    ['The plan was attacked by Sen. Peter Marsh, who wants a new bridge.', 'Rep. Peter Marsh attacked the plan and said he wants a new bridge.'],
    ['Peter Marsh (R-Ohio) attacked the plan for the bridge on Monday.', 'Peter Marsh (D-Ohio) attacked the plan for the bridge on Monday.'],
    ['Sen. Peter Marsh, R-Ohio, attacked the plan for the bridge on Monday.', 'Sen. Peter Marsh, R-Iowa, attacked the plan for the bridge on Monday.'],
    ['Senator Martha Reyes won the contest for deputy leader of the caucus on Tuesday, beating Joan Pike.', 'In a narrow vote on Tuesday, 48 to 46, Senator Diana Reyes beat Joan Pike to become deputy leader of the caucus.'],
    ['Talks on the dam were held in Lower Wick on Friday, the council said.', 'Talks on the dam were held in Upper Marl on Friday, the council said.'],
    ['The minister met Oluwaseun Adeyemi at the airport.', 'The minister met Tendai Moyo at the airport.'],
  ],
  silent: [
    ['The plan was attacked by former Sen. Peter Marsh, who wants a new bridge.', 'Gov. Peter Marsh attacked the plan and said he wants a new bridge.'],
    ['Sen. Peter Marsh (R-Ohio) attacked the plan for the bridge on Monday.', 'Senator Peter Marsh, R-OH, attacked the plan for the bridge on Monday.'],
    ['Sen. Peter Marsh (D-San Marino) attacked the plan for the bridge on Monday.', 'Senator Peter Marsh, D-Calif., attacked the plan for the bridge on Monday.'],
    ['Rep. Peter Marsh (R-LA) attacked the plan for the bridge on Monday.', 'Rep. Peter Marsh, R-La., attacked the plan for the bridge on Monday.'],
    ['Rep. Peter Marsh (D-Ohio) attacked the plan for the bridge on Monday.', 'Congressman Peter Marsh attacked the plan for the bridge on Monday.'],
    ['Sen. Peter Marsh and Rep. Anna Brandt attacked the plan for the bridge.', 'Rep. Anna Brandt and Sen. Peter Marsh attacked the plan for the bridge.'],
    ['The plan is a mistake, said Anna Brandt, a lawyer for the town of Holm, who wrote a book on it.', 'The plan is a mistake, said Anna Brandt, an attorney for the town of Holm, who wrote a book on it.'],
    ['He was taken to hospital with minor injuries, police said.', 'She was taken to hospital with minor injuries, police said.'],
    ['The plan for the new bridge across the river is a mistake, a lawyer told reporters on Monday in Holm.', 'The plan for the new bridge across the river is a mistake, a doctor told reporters on Monday in Holm.'],
    ['The man was stopped on Mill Road by two officers.', 'Two officers later arrested the man in Park Road.'],
    ['The fire began in a shop on Tanner Street and spread to Turner Street.', 'The fire spread to a shop on Turner Street.'],
    ['The bomb went off on Marlow Street on Monday.', 'The bomb went off on Marlowe Street on Monday.'],
    ['A fire broke out at Linden School on Monday.', 'A fire broke out at the Lindén School on Monday.'],
    ['The library on Mill Street will be closed in June.', 'The school on Park Street will be closed in June.'],
    ['The cart was found in Upper Mill Street.', 'The cart was found in Mill Street.'],
    ['The German government welcomed the deal on fishing.', 'The French government welcomed the deal on fishing.'],
    ['“This is a sad day for the harbour,” Senator Ann Lowe said.', '“This is a great day for the harbour,” Senator Peter Holm said.'],
    ['“The president will sign the bill as soon as it is on his desk,” the White House said.', '“The president will sign the bill as soon as it is on his desk,” spokeswoman Ann Lowe said.'],
    ['Mayor Tomas Reyes opened the bridge on Monday.', 'On Monday the bridge was opened by Mayor Thomas Reyes.'],
    ['British police arrested two men in the port.', 'English police arrested two men in the port.'],
    ['The German team beat the French team in the final.', 'In the final, the French team lost to the German team.'],
    ['A German tourist was rescued from the cliff by a helicopter.', 'A French helicopter rescued a tourist from the cliff.'],
    ['A study by the Tax Foundation was out on Monday.', 'A study by the Tax Foudation was out on Monday.'],
    ['The seat of Democrat Reyes is open since Monday. Diana Reyes won it twice.', 'The seat of Diana Reyes is open since Monday. Diana Reyes won it twice.'],
    ['Anna Brandt and Peter Marsh won the final on Monday.', 'Peter Marsh and Anna Brandt won the final on Monday.'],
    ['Peter Marsh met Anna Brandt in Lisbon on Monday.', 'Anna Brandt met Peter Marsh in Lisbon on Monday.'],
    ['The GOP won the vote in the council on Friday.', 'The Republicans won the vote in the council on Friday.'],
    ['Markets fell on Monday as the Fed raised rates.', 'Markets fell on Monday as the Federal Reserve raised rates.'],
    ['He drove to Savannah, Ga., on Monday with two aides.', 'He drove to Savannah, Georgia, on Monday with two aides.'],
    ['He worked for the Harbour Group until Friday, she said.', 'He worked for the Harbor Group until Friday, she said.'],
    ['The treaty was signed by Qassem Suleimani on Monday.', 'The treaty was signed by Qasem Soleimani on Monday.'],
    ['Officials closed the bridge on Monday.', 'Engineers closed the bridge on Monday.'],
    ['— Marland Press Correspondent Anna Reid.', 'The minister will make fun of himself at the Marland Press Correspondents’ Ball.'],
    ['BOSTON (AP) — The senator will step down in May.', 'MIAMI — The senator will step down in May.'],
    ['The summit was held in Kiev.', 'The summit was held in Kyiv.'],
    ['Police said Peter Marsh was arrested at the airport on Monday.', 'Police said Marsh was arrested at the airport on Monday.'],
    ['Peter Marsh praised the plan.', 'John Abbott attacked the plan.'],
    ['Senator William Reyes won the contest for deputy leader of the caucus on Tuesday, beating Joan Pike.', 'In a narrow vote on Tuesday, 48 to 46, Senator Bill Reyes beat Joan Pike to become deputy leader of the caucus.'],
  ],
  find: (group, articles) => [...findValueConflicts(group, articles, NAMES), ...findValueConflicts(group, articles, NATIONALITIES), ...findValueConflicts(group, articles, SEATS), ...findValueConflicts(group, articles, COPIED_BUT_ONE_WORD), ...(sidesOf(group, articles).some(mayHoldUnknown) ? findValueConflicts(group, articles, UNKNOWN_NAMES) : [])],
}
