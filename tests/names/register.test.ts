import { expect, test } from 'vitest'
import { readRegisters } from '../../src/names/register.ts'
import { readDocument } from '../../src/text/document.ts'

function names(text: string) {
  const register = readRegisters([readDocument({ text }, 's1')])[0]!
  return Array.from(register.entities.values(), (e) => `${e.type} ${e.name}: ${e.forms.join(', ')}`).toSorted()
}

test('a surname, a title and a slip of the pen stand for the person named in full', () => {
  expect(names('Finance Minister Élise Brandt resigned on Monday. Mrs Brandt gave no reason. Critics say Brant had little choice.')).toEqual(['person Élise Brandt: Élise Brandt, Brandt, Brant'])
})

test('two people of one surname are told apart by title', () => {
  const register = readRegisters([readDocument({ text: 'Bill Clinton and Hillary Clinton arrived. Mrs. Clinton spoke first.' }, 's1')])[0]!
  const last = register.mentions.at(-1)!
  expect(register.entities.get(last.entity)!.name).toBe('Hillary Clinton')
})

test('a headline in capitals invents nobody', () => {
  expect(names('Storm Batters Quiet Harbour Town Overnight\n\nHeavy rain fell on the coast on Friday, and most roads were closed.')).toEqual([])
})
