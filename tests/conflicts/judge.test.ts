import { expect, it } from 'vitest'
import { judge } from '../../src/conflicts/judge.ts'
import { oneClaim } from './claim.ts'

const judged = (...texts: string[]) => {
  const { group, articles } = oneClaim(texts)
  return judge(group, articles)
}
const TWELVE = 'The storm killed 12 people on the coast, the mayor said.'
const THIRTEEN = 'The storm killed 13 people on the coast, the mayor said.'

it('differs where a conflict stands, agrees where none does, and is unique where one source speaks', () => {
  expect(judged(TWELVE, THIRTEEN).verdict).toBe('differ')
  expect(judged(TWELVE, TWELVE).verdict).toBe('agree')
  expect(judged(TWELVE).verdict).toBe('unique')
})

it('finds what one source says in two ways, beside another or alone', () => {
  expect(judged(`${TWELVE}\n\n${THIRTEEN}`, TWELVE).conflicts.map((c) => c.message)).toEqual(['Outlet 1 says 12 people and also 13 people, Outlet 2 says 12 people'])
  expect(judged(`${TWELVE}\n\n${THIRTEEN}`)).toMatchObject({ verdict: 'unique', conflicts: [{ type: 'number' }] })
})

it('says once, in the fuller words, what one source says twice', () => {
  const short = 'The storm killed 12 on the coast, the mayor said.'
  expect(judged(`${short}\n\n${TWELVE}`, THIRTEEN).conflicts.map((c) => c.message)).toEqual(['Outlet 1 says 12 people, Outlet 2 says 13 people'])
})

it('agrees with a copy of a source that contradicts itself', () => {
  expect(judged(`${TWELVE}\n\n${THIRTEEN}`, `${THIRTEEN}\n\n${TWELVE}`)).toMatchObject({ verdict: 'agree', conflicts: [] })
})

it('tells who says what among three, with every place', () => {
  const [conflict] = judged(TWELVE, THIRTEEN, `On Monday the storm killed 12 people on the coast, the mayor said.`).conflicts
  expect(conflict!.message).toBe('Outlet 1 and Outlet 3 say 12 people, Outlet 2 says 13 people')
  expect(conflict!.values.map((v) => [v.source, v.text])).toEqual([['s1', '12'], ['s2', '13'], ['s3', '12']])
})

it('leaves what stands in quotation marks to the claim of the quote', () => {
  expect(judged('“We lost 12 people on the coast,” the mayor said.', '“We lost 13 people on the coast,” the mayor said.').conflicts).toEqual([])
})

it('compares little of a claim that repeats a line for ever', () => {
  const many = `${TWELVE}\n\n`.repeat(400)
  expect(judged(many, many.replaceAll('12', '13')).conflicts).toHaveLength(1)
})
