import { expect, test } from 'vitest'
import { compareSources, type Comparison } from '../../src/index.ts'

const STRIKE = `Dockers in Wexmouth walked out on Thursday over a plan to halve the night shift.
The stoppage closed all four berths of the container terminal by noon.
Helga Brandt, who leads the dockers, said the port had not talked to them since May.
The port wants to save two million crowns a year with cranes that need no drivers.
Some 340 people work nights, most of them for more than ten years.
Three ships were sent on to Lower Haven and one waited at anchor.
Importers of fruit said their cargo would spoil within days.
Brandt said the walkout would go on until the cranes were off the table.
The mayor, Tomas Reyes, asked both sides to meet at the town hall.
Reyes, who once drove a crane himself, quit his post at the port in 2011.
In a statement on Thursday afternoon, the port did not respond to the dockers' demands.
The last strike at the terminal was nine years ago and took eleven days.
Shopkeepers near the gates handed out soup to the pickets.
Talks are to begin on Monday, Reyes said.`

const THEFT = `Thieves took nine Bronze Age axes from the museum in Ostrel on Tuesday night.
They came over the roof and cut a skylight above the second gallery.
The alarm rang for four minutes before the guard noticed, the director said.
Ingrid Solheim, the director, called the axes the heart of the collection.
A farmer had ploughed them up near Norrby in 1928.
Detectives are looking for a grey van seen in Chapel Lane.
The insurers put the value of the axes at six million kroner.
Solheim said nobody could sell such pieces in the open.
Visitors laid flowers before the empty case.
The museum will stay closed for a week while the skylight is mended.
In a statement on Wednesday afternoon, the insurers did not respond to the director's call for a reward.
A raid on the same gallery failed in 1997.
Schoolchildren who had come to draw the axes were sent home.
The police asked collectors to report any offer.`

const SHORT = `Nine Bronze Age axes were stolen from a museum in Ostrel overnight.
The thieves got in through a skylight in the roof, police said.
A guard noticed the alarm only after four minutes.
Detectives want to find a grey van that was seen in Chapel Lane.`

const compare = async (...texts: string[]): Promise<Comparison> => compareSources(texts.map((text) => ({ text: text.replaceAll('\n', '\n\n') })))
const shared = ({ claims }: Comparison): number => claims.filter(({ verdict }) => verdict !== 'unique').length

test('a sentence of one story that resembles one of another story is no claim of both', async () => {
  expect(shared(await compare(STRIKE, THEFT))).toBe(0)
})

test('what one of them copied from the other is', async () => {
  const copied = 'Talks are to begin on Monday, Reyes said.'
  expect(shared(await compare(STRIKE, `${THEFT}\n${copied}`))).toBe(1)
})

test('a short report meets a long one on the same event', async () => {
  expect(shared(await compare(THEFT, SHORT))).toBeGreaterThanOrEqual(3)
})

test('so does a report of which a roundup of other news tells too', async () => {
  expect(shared(await compare(SHORT, `${STRIKE}\n${THEFT}`))).toBeGreaterThanOrEqual(3)
})
