import { expect, test } from 'vitest'
import { compareSources } from '../../src/index.ts'

const agency = 'The council of Bramley voted on Monday to close two libraries by the end of the year, citing a shortfall of £3.4m.'
const compare = async (...texts: string[]) => compareSources(texts.map((text) => ({ text })))

test('three papers with one agency text are one origin', async () => {
  const { claims, overlaps } = await compare(`${agency}\n\nResidents gathered outside with placards.`, `${agency}\n\nA petition began last month.`, agency)
  expect(claims[0]).toMatchObject({ verdict: 'agree', origins: 1 })
  expect(overlaps.map((o) => o.share > 0.7)).toEqual([true, true, true])
})

test('the same fact in words of one’s own is an origin of its own', async () => {
  const { claims, links } = await compare(agency, `${agency}\n\nThe mayor was absent.`, 'Two libraries in Bramley will close by the end of the year, the council voted on Monday, because it is short of £3.4m.')
  expect(claims[0]).toMatchObject({ verdict: 'agree', origins: 2 })
  expect(links.find((l) => l.a === 's1.1' && l.b === 's2.1')?.verbatim).toBe(1)
  expect(links.find((l) => l.a === 's1.1' && l.b === 's3.1')?.verbatim).toBe(0.25)
})

test('two reporters may quote the same speech', async () => {
  const { claims } = await compare(
    'Speaking in Bramley, Ann Dale told councillors: “We had no other choice, because the grant was cut again this spring.”',
    '“We had no other choice, because the grant was cut again this spring,” the leader of the council, Ann Dale, said after the vote.',
  )
  expect(claims.map((c) => [c.kind, c.origins])).toEqual([['statement', 2], ['quote', 2]])
})

test('a short sentence in two versions of one text is of one origin, whatever was cut around it', async () => {
  const lines = [agency, 'The vote was close, and two members of the ruling party stayed away from it.', 'Ann Dale, who leads the council, left by the back door without a word.', 'Readers wept.', 'The two branches lent out ninety thousand books last year, a tenth of all that Bramley reads.']
  const { claims } = await compare(lines.join('\n\n'), lines.filter((_, n) => n !== 2 && n !== 4).join('\n\n'))
  expect(claims.filter((c) => c.members.length > 1).map((c) => c.origins)).toEqual([1, 1, 1])
})

test('two reports that hold little but the same speech are two origins', async () => {
  const speech = ['“We had no other choice, because the grant was cut again this spring,”', '“I have fought for these two branches for as long as I have been here.”', '“Nobody in this hall wanted to see the day on which we close them.”']
  const { claims } = await compare(
    `${speech[0]!} Ann Dale said in Bramley.\n\n${speech[1]!}\n\n${speech[2]!}\n\nShe looked tired and drank water all evening.`,
    `Councillors listened in silence to Ann Dale, who had come with her son.\n\n${speech[0]!} she told them.\n\n${speech[1]!}\n\n${speech[2]!}`,
  )
  expect(claims.filter((c) => c.kind === 'quote' && c.members.length > 1).map((c) => c.origins)).toEqual([2, 2, 2])
})

test('sources of their own words overlap by nothing', async () => {
  const { overlaps } = await compare(agency, 'Rain is expected in the north of the country from Tuesday.')
  expect(overlaps).toEqual([{ a: 's1', b: 's2', share: 0 }])
})

test('a sentence that stands whole in a longer one is told there', async () => {
  const { claims } = await compare(agency, agency.replace(/\.$/, ', and its leader Ann Dale left the party after a quarrel with the minister over the price of school meals and the sale of the old baths.'))
  expect(claims).toMatchObject([{ verdict: 'agree', similarity: 0.9 }])
})
