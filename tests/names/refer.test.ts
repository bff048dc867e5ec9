import { describe, expect, test } from 'vitest'
import { mentions } from './read.ts'

const pronouns = (text: string) => mentions([text], /pronoun/)
const roles = (...texts: string[]) => mentions(texts, /role/)

describe('pronouns', () => {
  test('the subject of the sentence before', () => {
    expect(pronouns('Mary Stone met Anna Reyes on Friday. She praised the talks.')).toEqual(['She = Mary Stone'])
  })
  test('of this gender only', () => expect(pronouns('Mary Stone met Peter Reyes. He smiled.')).toEqual(['He = Peter Reyes']))
  test('a gender that only pronouns tell', () => {
    expect(pronouns('Tenzi Korbala, 19, won the race. She smiled. Peter Reyes came second. She thanked him.')).toEqual(['She = Tenzi Korbala', 'She = Tenzi Korbala', 'him = Peter Reyes'])
  })
  test('an aside is not about whom it reports on', () => {
    expect(pronouns('Peter Reyes spoke for an hour. David Stone, he said, had been wrong.')).toEqual(['he = Peter Reyes'])
  })
  test('nobody, where somebody unknown acts', () => expect(pronouns('Peter Reyes left. The judge wept. He sat down.')).toEqual([]))
  test('nobody inside quotation marks', () => expect(pronouns('“She left him,” Peter Reyes said.')).toEqual([]))
})

describe('roles', () => {
  test('by apposition, title and predicate', () => {
    expect(roles('Mary Stone, a mayor, met President Peter Reyes. Anna Cole is a chief executive. The mayor left. The president stayed, and the chief executive spoke.')).toEqual([
      'The mayor = Mary Stone', 'The president = Peter Reyes', 'the chief executive = Anna Cole'])
  })
  test('what another article tells', () => {
    expect(roles('Jens Aasen arrived late. The former Norwegian prime minister was tired.', 'Jens Aasen, a former prime minister of Norway, arrived late.')).toEqual(['prime minister = Jens Aasen'])
  })
  test('a demonym for one person', () => expect(roles('Dutch Prime Minister Piet Vos spoke. The Dutchman was brief.')).toEqual(['Dutchman = Piet Vos']))
  test('a company', () => expect(roles('Kestrel Foods Inc lost money. The company will close a plant.')).toEqual(['The company = Kestrel Foods Inc']))
  test('nobody, where two fit', () => expect(roles('Senator Mary Stone met Senator Peter Reyes. The senator smiled.')).toEqual([]))
  test('nobody, where the description says more than is known', () => expect(roles('Mary Stone, a mayor, spoke. The former mayor listened. The French mayor left.')).toEqual([]))
})
