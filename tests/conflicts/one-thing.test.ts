import { expect, test } from 'vitest'
import { date } from '../../src/conflicts/date.ts'
import type { ConflictDetector } from '../../src/conflicts/detector.ts'
import { negation } from '../../src/conflicts/negation.ts'
import { number } from '../../src/conflicts/number.ts'
import { compareSources } from '../../src/index.ts'
import { oneClaim } from './claim.ts'

type Pair = [string, string]

function messages(detector: ConflictDetector, texts: Pair): string[] {
  const { group, articles } = oneClaim(texts)
  return detector.find(group, articles).map((k) => k.message)
}

test.each<Pair>([
  ['The jury of six men deliberated for two days before it acquitted the pilot.', 'Jurors took three days to reach their verdict on the pilot.'],
  ['The jury had been out for two days.', 'The panel deliberated for four days after 30 witnesses had spoken.'],
  ['Gales cut power to 41,000 households in the valley of the Marl, officials said.', 'More than 45,000 homes lost electricity.'],
  ['The flood forced 2,300 people to leave their homes.', 'Some 3,100 residents were evacuated as the river rose.'],
  ['The blast injured 15 people and shattered windows.', 'A tank blew up at the dairy, injuring 23.'],
  ['The coach was driving at 84 km/h when it left the road.', 'It had been going at 98 km/h, an investigator said.'],
  ['The dairy was fined 400,000 crowns.', 'The fine was set at 500,000 crowns.'],
  ['The builder was jailed for eight years in Wick.', 'Carl Odde, a builder, was sentenced to six years in prison.'],
])('an event has one such amount: %s | %s', (...texts) => {
  expect(messages(number, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['The jury had been out for two days.', 'The first jury deliberated for four days.'],
  ['The jury deliberated for two days.', 'The jury of the civil court has deliberated for four days so far.'],
  ['The jury deliberated for two days.', 'The trial lasted seven weeks, and the jury heard 30 witnesses.'],
  ['Nearly 45,000 homes were still without power on Thursday.', 'In the night 61,000 homes lost power.'],
  ['Some 45,000 homes lost power.', 'By noon power was back in 31,000 homes.'],
  ['About 300 people spent the night in the gym.', 'Some 350 residents were evacuated to the gym.'],
  ['The blast at the dairy injured 15 people.', 'Ten of the injured went home on foot from the clinic.'],
  ['The blast injured 15 people.', 'A similar blast in 2011 injured 23.'],
  ['Gusts of 98 km/h shook the pier at Wick.', 'On the hill above Holm the wind reached gusts of 122 km/h.'],
  ['The builder was jailed for eight years.', 'Prosecutors had demanded twelve years in prison.'],
])('but not where it is of another day, part or place: %s | %s', (...texts) => {
  expect(messages(number, texts)).toEqual([])
})

test.each<Pair>([
  ['A 52-year-old foreman was killed in the quarry.', 'The foreman, 54, was hit by falling rock, police said.'],
  ['A 71-year-old motorist died near Holm when a falling tree crushed his car.', 'The man, 72, was at the wheel outside Holm when a beech tree came down on him.'],
  ['A woman of 64 broke her hip on the ferry to Wick.', 'The woman, 46, who fell on the ferry and broke a hip, is in hospital.'],
])('one person whom nobody names has one age: %s | %s', (...texts) => {
  expect(messages(number, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['A 34-year-old man was shot dead in Holm on Friday.', 'Police arrested a 19-year-old man after the shooting in Holm.'],
  ['A 44-year-old woman saw the fire from her window.', 'A woman, 58, died in the fire at the window of her flat.'],
  ['A 16-year-old boy was stabbed in the school yard.', 'The boy, 17, who stabbed him in the school yard ran off.'],
  ['A 52-year-old foreman was killed in the quarry.', 'Another foreman, 54, was hit by falling rock.'],
  ['A 52-year-old foreman was killed in the quarry.', 'The foreman, 54, was hit by falling rock. Foremen had warned of it, and a foreman, 52, died.'],
])('a victim, a suspect, a witness and another one have their own: %s | %s', (...texts) => {
  expect(messages(number, texts)).toEqual([])
})

test('a figure in another currency is another sum, unless it is an estimate of one digit, a rate of exchange or a dollar of another country', () => {
  expect(messages(number, ['She hid losses of $340 million.', 'She hid losses of £340 million, the state says.'])).toHaveLength(1)
  expect(messages(number, ['The dairy lost 212 million pounds last year.', 'Last year it made a loss of 212 million euros.'])).toHaveLength(1)
  expect(messages(number, ['Prosecutors accused her of hiding losses of $340 million.', 'The state says she cooked the books to cover up losses of £340 million.'])).toHaveLength(1)
  expect(messages(number, ['The dairy made a profit of $12 million in May.', 'The club bought the striker for £12 million in May.'])).toEqual([])
  expect(messages(number, ['The dairy lost $4 million on its new site.', 'The pool cost the dairy £4 million.'])).toEqual([])
  expect(messages(number, ['The bridge cost $40 million to build.', 'The bridge cost £31 million to build.'])).toEqual([])
  expect(messages(number, ['The bridge cost C$340 million to build.', 'The bridge cost $340 million to build.'])).toEqual([])
})

test.each<Pair>([
  ['Shares in the dairy rose 3.2 percent.', 'The dairy’s shares gained 2.3 percent.'],
])('near synonyms tell of one thing: %s | %s', (...texts) => {
  expect(messages(number, texts)).toHaveLength(1)
})

test('temperatures below zero are near each other as those above', () => {
  expect(messages(number, ['The firm said the brakes could fail in temperatures below minus 10C.', 'The firm admitted that the brakes may not work below -15C.'])).toHaveLength(1)
  expect(messages(number, ['It was minus 10C in Holm on Friday.', 'It was -15C in Wick on Friday.'])).toEqual([])
})

test('two lines of one account are two things', () => {
  expect(messages(number, ['Profit at the dairy rose 12 percent.', 'Revenue of the dairy climbed 14 percent.'])).toEqual([])
})

test.each<Pair>([
  ['Chief prosecutor Anna Reid said she would not appeal.', 'Prosecutor Anna Reid said her office would appeal against the verdict.'],
  ['His lawyer, Paul Marsh, said he would appeal.', 'Lawyer Paul Marsh said his client would not appeal against the ruling.'],
  ['Minister Anna Reid said her department would not publish the report.', 'Minister Anna Reid said she would publish the report.'],
])('who acts for somebody says what they will do: %s | %s', (...texts) => {
  expect(messages(negation, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['Anna Reid said her husband would not sell the house.', 'Anna Reid said she would sell the house.'],
  ['Coach Paul Marsh said his team would not travel to Holm.', 'Coach Paul Marsh said he would travel to Holm.'],
  ['Prosecutor Anna Reid said her office would appeal.', 'Defence lawyer Paul Marsh said his team would not appeal.'],
])('somebody’s husband does not, nor does the other side: %s | %s', (...texts) => {
  expect(messages(negation, texts)).toEqual([])
})

test.each<[Pair, number]>([
  [['The premier, Paul Marsh, will visit the quarry on Monday.', 'Premier Paul Marsh said he would travel to Holm on Tuesday.'], 1],
  [['Anna Reid will testify in the trial on Monday.', 'The former minister Anna Reid is expected to testify on Thursday.'], 1],
  [['Anna Reid will visit the school on Monday.', 'Anna Reid will visit the clinic on Tuesday.'], 0],
  [['Anna Reid will travel to Holm on Monday.', 'Anna Reid will return from Holm on Tuesday.'], 0],
])('one visit has one day: %s', (texts, count) => {
  expect(messages(date, texts)).toHaveLength(count)
})

const REST = ['The harbour of Lower Wick was closed for repairs, the council said.', 'Fishing boats were told to land their catch across the bay.', 'The mayor promised help for the crews within the week.']

test('a sentence that was left alone joins the one that gives another such amount', async () => {
  const texts = ['The jury of seven women and five men deliberated for four days before finding the pilot not guilty on all six counts.', 'Jurors took three days to reach their unanimous verdict.']
  const { claims } = await compareSources(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text: [...REST, text].join('\n\n') })))
  expect(claims.flatMap((c) => c.conflicts.map((k) => k.message))).toEqual(['Outlet 1 says four days, Outlet 2 says three days'])
})
