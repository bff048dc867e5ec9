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
  ['A hearing to settle the costs will be held on 12 February.', 'A costs hearing is due to take place on 21 February.'],
  ['The full data will be presented at a congress in Lisbon in September.', 'Full results are to be shown at a meeting in Lisbon in October.'],
  ['The abbey will remain closed until Wednesday.', 'The abbey is to reopen on Friday.'],
  ['The yard will shut for good in March.', 'The yard is to close in May, its owner said.'],
  ['A free repair kit will be sent out from 3 November.', 'Repair kits are to be mailed to customers free of charge from 13 November.'],
  ['Ruth Abel is expected to be elected mayor when the new council meets on 14 May.', 'Ruth Abel, who leads the party, is set to become mayor when councillors meet on 21 May.'],
])('what is to come has one date: %s | %s', (...texts) => {
  expect(messages(date, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['A bail hearing will be held on 12 February.', 'A costs hearing is due to take place on 21 February.'],
  ['The second hearing will be held on 12 February.', 'A hearing on costs is due to take place on 21 February.'],
  ['The theatre will close on Monday.', 'The theatre will be closed until Friday.'],
  ['The treaty will be signed in June.', 'The treaty is due to be signed by July.'],
  ['The library will open on Monday.', 'The library will close on Friday.'],
  ['The exhibition will open in Holm on Friday.', 'The exhibition is due to open in Wick on Sunday.'],
  ['The new hall will open in June.', 'The old hall is to open in July.'],
  ['Teachers will strike on Friday.', 'Drivers will strike on Monday.'],
  ['The home leg will be played on 12 May.', 'The away leg will be played on 19 May.'],
  ['The left lane will be closed on Monday.', 'The right lane will be closed on Tuesday.'],
  ['The exhibition will open to members on Friday.', 'The exhibition will be opened to the public on Saturday by the mayor.'],
  ['The Rovers will play Holm in the cup on Friday.', 'The Rovers will play against Wick on Monday.'],
  ['The delegation will leave for Holm on Friday.', 'The delegation is to leave Wick on Sunday.'],
  ['The board will release its report on Friday.', 'The board is expected to publish its accounts on Monday.'],
  ['The union will hold a rally on Friday.', 'The union will hold a vote on Monday.'],
  ['A repair kit will be sent out from 3 November.', 'Letters are to be mailed to customers from 13 November.'],
  ['The hall was full when the choir met on Friday.', 'The hall was cold when the council met on Sunday.'],
])('but not two of one kind, nor the end of one: %s | %s', (...texts) => {
  expect(messages(date, texts)).toEqual([])
})

test.each<Pair>([
  ['The clinic was forced to close six of its 20 beds.', 'Eight beds had to be closed for lack of money, the court heard.'],
  ['The yard wants to save money, and its overhaul will cost about £55m.', 'The firm put the one-off cost of the restructuring at 65 million pounds.'],
  ['Doctors said 12 people died in the storm.', 'Officials said 15 people died in the storm.'],
  ['Doctors want 6% this year.', 'Physicians want 8% this year.'],
  ['Nurses want 6%, and an end to night shifts.', 'The union has asked for 8%.'],
  ['The trial enrolled 1,412 patients.', 'In a trial of 1,214 adults, the pill worked, its maker said.'],
  ['Profit came in at £18.6m, against £41.2m in the same quarter of last year.', 'Profit dropped to 18.6 million pounds from 43.7 million a year earlier.'],
  ['The jobless rate was 4.1 percent, compared with 4.6 percent in May.', 'Unemployment fell to 4.1 percent from 4.4 percent in May.'],
])('amounts of one part, plan, demand, trial and change: %s | %s', (...texts) => {
  expect(messages(number, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['The new hall has 400 seats, the council said.', 'The old hall has 350 seats, the council said.'],
  ['Six of its 20 beds are for children.', 'The clinic has 12 beds for adults.'],
  ['The overhaul will cost around £55m.', 'The overhaul will save 65 million pounds a year.'],
  ['The union wants 6%.', 'Nurses want 8% over two years.'],
  ['Nurses want 6% this year.', 'Doctors want 8% this year.'],
  ['A trial of 1,214 adults showed it.', 'An earlier study of 1,412 patients had failed.'],
  ['Sales rose to $61 million from $48 million a year earlier.', 'Sales were $61 million, against $58 million in the quarter before.'],
  ['The stadium, which cost £310m, was opened in the autumn.', 'The stadium ended up costing £130m more than planned.'],
  ['The tunnel cost $48 million, the council said.', 'The tunnel cost $40 million over budget, the council said.'],
  ['The party has 27 seats in the council.', 'The party has 21 seats fewer than before in the council.'],
  ['Profit rose to $61 million from $48 million a year earlier.', 'Debt came to $61 million, against $58 million a year earlier.'],
])('nor where it is of another part, sum, time or line: %s | %s', (...texts) => {
  expect(messages(number, texts)).toEqual([])
})

test.each<Pair>([
  ['The brewery is in talks with a buyer, two bankers said.', 'The brewery is not in talks with a buyer, its chairman said.'],
  ['The treasurer is under investigation, police confirmed.', 'Police said that the treasurer was not under investigation.'],
  ['The dam and the village are at risk, engineers said.', 'The village is not at risk.'],
  ['A boy broke his leg in Wick on Sunday.', 'A boy broke his arm in Wick on Sunday.'],
  ['Ruth Abel will leave the club in May.', 'Ruth Abel will remain at the club.'],
])('a state is denied: %s | %s', (...texts) => {
  expect(messages(negation, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['The mayor is not under investigation.', 'The mayor’s deputy is under investigation.'],
  ['The nurses are not on strike.', 'The doctors are on strike.'],
  ['The brewery is not in talks with a buyer.', 'The brewery was in talks with a buyer last year.'],
  ['The bridge is not safe.', 'The bridge was safe in 2011, the mayor said.'],
  ['A boy broke his arm in Wick on Sunday.', 'A boy broke his wrist in Wick on Sunday.'],
  ['A boy broke his leg in Wick on Sunday.', 'A boy broke his leg and his arm in Wick on Sunday.'],
  ['The pilot broke his leg in the crash.', 'The pilot’s wife broke her arm in the crash.'],
  ['Two men were stabbed in the neck on Friday.', 'A man was stabbed in the arm on Friday.'],
  ['Ruth Abel will stay as chair until May.', 'Ruth Abel will leave as chair in May.'],
  ['The hall is not under construction yet.', 'The hall is under construction.'],
  ['The mayor will step down in May.', 'The mayor’s deputy will stay on in May.'],
])('but not of another, nor of long ago: %s | %s', (...texts) => {
  expect(messages(negation, texts)).toEqual([])
})

test('what is denied is told with its number', () => {
  expect(messages(negation, ['There had been no complaints about the ballot, the union said.', 'Three complaints about the ballot are under review.'])).toEqual(['Outlet 1 says “had been no complaints”, Outlet 2 says “Three complaints”'])
})

test('one person has one age in sentences that have nothing else in common', async () => {
  const told = async (a: string, b: string) => (await compareSources([a, b].map((text, i) => ({ label: `Outlet ${i + 1}`, text })))).claims.flatMap((c) => c.conflicts.map((k) => k.message))
  const first = 'Serena Odde, 44, is to be mayor of Wick after a night of counting.\n\nThe tram will be built, the council said.'
  const second = 'The tram is to be built from the station to the harbour.\n\nSerena Odde, 47, grew up above a bakery.'
  expect(await told(first, second)).toEqual(['Outlet 1 says 44, Outlet 2 says 47'])
  expect(await told(first, second.replace('47', '44'))).toEqual([])
  expect(await told(first, second.replace('Serena Odde, 47,', 'Her sister Karla Odde, 47,'))).toEqual([])
})
