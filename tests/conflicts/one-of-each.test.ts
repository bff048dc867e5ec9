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

test.each<[string, string, string]>([
  ['Turnout was 58 per cent, up from 49 per cent four years ago.', 'Only rain kept people away, and turnout of 53 per cent was the lowest since 1994.', 'Outlet 1 says 58 per cent, Outlet 2 says 53 per cent'],
  ['The Rovers won in front of 21,406 fans.', 'Her late goal delighted a 21,460 crowd.', 'Outlet 1 says 21,406 fans, Outlet 2 says 21,460'],
  ['The mill will cut 1,400 jobs as demand for paper cools.', 'Faced with weak sales, the mill is to lay off 1,200 workers.', 'Outlet 1 says 1,400 jobs, Outlet 2 says 1,200 workers'],
  ['Some 2,300 members will take part in the strike, the first at the docks since 2011.', 'About 3,200 dockers are to walk out from Monday.', 'Outlet 1 says some 2,300 members, Outlet 2 says about 3,200 dockers'],
  ['Tram drivers will strike for four days from Monday after talks broke down at the weekend.', 'The three-day tram strike starts on Monday.', 'Outlet 1 says four days, Outlet 2 says three-day'],
  ['A magnitude 6.1 earthquake shook the islands.', 'The quake, which had a magnitude of 6.4, was felt in Wick.', 'Outlet 1 says 6.1, Outlet 2 says 6.4'],
  ['The families of the dead will get compensation of 400,000 crowns each.', 'The minister promised 500,000 crowns (£4,700) in compensation to the family of every man who died.', 'Outlet 1 says 400,000 crowns, Outlet 2 says 500,000 crowns'],
  ['The Rovers bought the striker for a fee of £38m.', 'He joins for a £35m fee, the club said.', 'Outlet 1 says £38m, Outlet 2 says £35m'],
  ['The coach had been going at 84 km/h, within the limit for that road.', 'It was travelling at 98 km/h, police said.', 'Outlet 1 says 84 km/h, Outlet 2 says 98 km/h'],
  ['The blast killed two people and injured six others, police said.', 'Two men died and seven people were hurt.', 'Outlet 1 says six, Outlet 2 says seven people'],
  ['The company estimated damage at $24 million.', 'Mall owner Brightwater Retail Partners put the damage at $42 million.', 'Outlet 1 says $24 million, Outlet 2 says $42 million'],
  ['The gale that hit the coast on Sunday had caused damage worth 14 million crowns, mostly to boats.', 'From Holm to Wick the bill for damage is estimated at 18 million crowns.', 'Outlet 1 says 14 million crowns, Outlet 2 says 18 million crowns'],
  ['The pier company said repairs would set it back £60,000, and that it hoped to be open by May.', 'The pier, which was hit by a barge, faces a £75,000 repair bill.', 'Outlet 1 says £60,000, Outlet 2 says £75,000'],
])('an event has one of each, in whatever clause it is told: %s | %s', (a, b, message) => {
  expect(messages(number, [a, b])).toEqual([message])
})

test.each<Pair>([
  ['Turnout was 58 per cent, up from 49 per cent four years ago.', 'Turnout at the last election was 49 per cent.'],
  ['Turnout was 58 per cent.', 'Turnout was 51 per cent in the villages.'],
  ['The Rovers won in front of 21,406 fans.', 'The average attendance of 24,100 is the best in the league.'],
  ['The mill will cut 1,400 jobs as demand for paper cools.', 'The mill laid off 1,200 workers last year.'],
  ['Some 2,300 nurses will take part in the strike.', 'Nearly 3,200 doctors are to strike from Monday.'],
  ['Tram drivers will strike for four days from Monday.', 'A second strike of two days may follow.'],
  ['A magnitude 6.1 earthquake shook the islands.', 'An aftershock of magnitude 5.4 followed.'],
  ['The Rovers bought the striker for a fee of £38m.', 'The previous record fee of £27m was paid for a keeper.'],
  ['The coach had been going at 84 km/h.', 'The speed limit on that road is 80 km/h.'],
  ['The company estimated damage at $24 million.', 'After the fire insurers expect to pay $29 million for damage and lost trade.'],
  ['The gale caused damage to the harbour of the town worth 14 million crowns.', 'Damage to roads from the wind on Sunday is estimated at 18 million crowns.'],
  ['The pier company said repairs would cost £60,000.', 'So far the owners have spent £45,000 on repairs, and are asking for gifts.'],
  ['The council said that repairs of the pier would cost £60,000.', 'For the harbour wall, which was hit by the same barge, the repair bill of the port is £55,000.'],
])('but parts, other days and other things are told beside it: %s | %s', (...texts) => {
  expect(messages(number, texts)).toEqual([])
})

test.each<Pair>([
  ['It is the first strike at the yard since 2011.', 'Dockers walked out, the first time that they have done so since 2014.'],
  ['The gates of the dam were opened at 3 a.m. on Monday, villagers said.', 'Two villages were flooded when the gates of the dam were opened at about 5 a.m. on Monday.'],
])('a record, an hour of one day, the year of one sum: %s | %s', (...texts) => {
  expect(messages(date, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['Turnout of 58 per cent was the highest since 1994.', 'Turnout of 58 per cent was up from 49 per cent four years ago.'],
  ['The choir’s first album since 2011 is out.', 'The singer’s first book since 2014 is out.'],
  ['He bought the mill for £18,500 in 2017.', 'The mill, which he sold in 2019, had cost him £18,500.'],
  ['The theft of £18,500 was discovered in 2019.', 'He took £18,500 from the till in 2017.'],
  ['The gates of the dam were opened at 3 a.m. on Monday, villagers said.', 'Two villages were evacuated at about 5 a.m. on Monday because of the dam.'],
])('other dates are of other things: %s | %s', (...texts) => {
  expect(messages(date, texts)).toEqual([])
})

test.each<Pair>([
  ['The yard offered 4.5 per cent this year and 3 per cent next year.', 'The yard has improved its offer to 5.4 per cent for this year.'],
  ['The 44-year-old Ms Odde ran on a promise to close the quarry.', 'Anna Odde, 46, won. Ms Odde, 46, said that she would close the quarry.'],
  ['The boy, 11, was pulled from the Marl near Holm.', 'A 12-year-old boy was pulled from the Marl near Holm.'],
  ['The harbour hopes to run a third of its ferries on the days of the strike.', 'The harbour aims to run half of its ferries on strike days.'],
  ['It was the fifth flight of the probe.', 'It was the probe’s fourth flight.'],
])('what stands beside an amount does not hide it: %s | %s', (...texts) => {
  expect(messages(number, texts)).toHaveLength(1)
})

test.each<Pair>([
  ['The yard offered 4.5 per cent this year.', 'The yard offered 3 per cent for next year.'],
  ['It was his second goal of the season, Peter Marsh said.', 'It was his third goal of the season, Karl Odde said.'],
])('nor join what is of two years or people: %s | %s', (...texts) => {
  expect(messages(number, texts)).toEqual([])
})

test('a part of the body is another one', () => {
  expect(messages(negation, ['Keeper Sam Tarn of the Rovers went off with a knee injury in the first half.', 'Keeper Sam Tarn of the Rovers limped off with an ankle injury after half an hour.'])).toEqual(['Outlet 1 says “knee”, Outlet 2 says “ankle”'])
  expect(messages(negation, ['Keeper Sam Tarn of the Rovers had a knee injury in the autumn.', 'Keeper Sam Tarn of the Rovers had a bad injury to the knee in the autumn.'])).toEqual([])
})

test('a denial that was left alone joins what it denies', async () => {
  const rest = ['The harbour of Lower Wick was closed for repairs, the council said.', 'Fishing boats were told to land their catch across the bay.', 'Builder Karl Odde was jailed for nine years on Friday.']
  const told = async (a: string, b: string) => (await compareSources([a, b].map((text, i) => ({ label: `Outlet ${i + 1}`, text: [...rest, text].join('\n\n') })))).claims.flatMap((c) => c.conflicts.map((k) => k.type))
  expect(await told('His barrister said Odde would appeal against the conviction.', 'Odde’s legal team said that he does not intend to appeal.')).toEqual(['negation'])
  expect(await told('His barrister said Odde would appeal against the conviction.', 'Prosecutors do not intend to appeal against the sentence.')).toEqual([])
})
