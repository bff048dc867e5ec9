import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { names, people, read } from './read.ts'

describe('forms of one name', () => {
  test('a surname, a title and a slip of the pen stand for the person named in full', () => {
    expect(names('Finance Minister Élise Brandt resigned on Monday. Mrs Brandt gave no reason. Critics say Brant had little choice.')).toEqual(['person Élise Brandt: Élise Brandt, Brandt, Brant'])
  })
  test('particles, initials, nicknames and suffixes belong to the name', () => {
    expect(people('Tom van der Berg met J. K. Harlow, William “Mo” Denning and Robert Ames Jr. in the hall. Van der Berg spoke.')).toEqual(['J. K. Harlow', 'Robert Ames Jr.', 'Tom van der Berg', 'William “Mo” Denning'])
  })
  test('an organisation by its acronym and by its first word', () => {
    expect(names('The Baltic Fisheries Council (BFC) met on Friday. The BFC set quotas. Kestrel Foods Inc objected, and Kestrel sued.')).toEqual([
      'organisation Baltic Fisheries Council: Baltic Fisheries Council, BFC', 'organisation Kestrel Foods Inc: Kestrel Foods Inc, Kestrel'])
  })
  test('a firm that writes two words as one, and people who do', () => {
    expect(names('Rail operator GlenLink said no trains would run. GlenLink blamed the storm. Ray McTavern and Mr FitzAlder laughed.').map((line) => line.split(':')[0])).toEqual(['organisation GlenLink', 'person FitzAlder', 'person Ray McTavern'])
  })
  test('a name that a line break parts', () => {
    const text = 'On Friday the police of the port questioned for an hour the man\nwho kept the keys of the boats that belong to Karl\nEbner about the fish that went missing from the boats of the Baltic\r\nFisheries Council in the night to Monday, when the harbour lay in\nfog and nobody was about but the watchman, who heard a van.'
    expect(names(text).map((line) => line.split(':')[0]!.replace(/\s+/g, ' '))).toEqual(['organisation Baltic Fisheries Council', 'person Karl Ebner'])
  })
  test('a mall, a pier or a zoo is a place, and who is called so a person', () => {
    const named = (text: string) => names(text).map((line) => line.split(':')[0])
    expect(named('The fire began at the Harlan Crossing Mall, and guests left the Delmar Casino.')).toEqual(['place Delmar Casino', 'place Harlan Crossing Mall'])
    expect(named('Police closed Ember Pier, Dunmore Lighthouse and the Orrin Aquarium.')).toEqual(['place Dunmore Lighthouse', 'place Ember Pier', 'place Orrin Aquarium'])
    expect(named('Ann Mall, a nurse, spoke. Peter Quay said no.')).toEqual(['person Ann Mall', 'person Peter Quay'])
  })
  test('a name with joined letters, a soft hyphen or a character without width in it', () => {
    for (const name of ['Ann Steﬃeld', 'Ann Ste\u00ADffield', 'Ann Steff\u200Bield']) expect(people(`The boats of ${name} lay in the port.`)).toEqual([name])
  })
  test('what a page’s source writes for a sign is no part of a name', () => expect(people('The songs of &quot;Ann Reid&quot; were heard.')).toEqual(['Ann Reid']))
  test('a country by its demonym and its old name', () => {
    expect(names('Burmese troops left the border of Myanmar, which was once Burma.')).toEqual(['place Myanmar: Burmese, Myanmar, Burma'])
  })
})

describe('different people and things stay apart', () => {
  test('a title tells two bearers of one surname', () => {
    const register = read('Bill Clinton and Hillary Clinton arrived. Mrs. Clinton spoke first.')[0]!
    expect(register.entities.get(register.mentions.at(-1)!.entity)!.name).toBe('Hillary Clinton')
  })
  test('a bare surname of two people names neither', () => {
    const register = read('Karl Ebner sued Paula Ebner. Ebner won.')[0]!
    expect(register.mentions).toHaveLength(2)
  })
  test('father and son', () => expect(people('George H. W. Bush flew in with George W. Bush.')).toEqual(['George H. W. Bush', 'George W. Bush']))
  test('countries with names alike', () => {
    expect(names('Niger and Nigeria met Austria and Australia; Iran and Iraq stayed away.').map((line) => line.split(':')[0])).toEqual(['place Australia', 'place Austria', 'place Iran', 'place Iraq', 'place Niger', 'place Nigeria'])
  })
  test('a person and the city of that name', () => {
    expect(names('Denzel Washington flew to Washington, D.C., on Friday. Washington thanked the crew.').map((line) => line.split(':')[0])).toEqual(['person Denzel Washington', 'place Washington'])
  })
})

describe('silent', () => {
  test.each([
    ['a headline in capitals', 'Storm Batters Quiet Harbour Town Overnight\n\nHeavy rain fell on the coast on Friday, and most roads were closed.'],
    ['days, months and words that open sentences', 'On Monday the shop closed. However, nobody came in March. Yesterday it opened again.'],
    ['titles alone', 'The Attorney General met the Prime Minister. A Judge and a Senator were there.'],
    ['wars, laws and prizes', 'He wrote on the Cold War, the Patriot Act and the Nobel Prize.'],
    ['shouting', 'NOBODY WAS HURT WHEN THE OLD MILL FELL'],
  ])('%s', (_, text) => expect(people(text)).toEqual([]))
  test('a headline names whom the body names', () => {
    expect(names('Brandt Quits After Budget Row With Unions\n\nÉlise Brandt resigned on Monday.')).toEqual(['person Élise Brandt: Élise Brandt, Brandt'])
  })
})

test('mentions lie inside the text, in order, apart, and stand for entities that exist', () => {
  const words = fc.constantFrom('Mark', 'Rutte', 'Mr.', 'said', 'he', 'the', 'president', 'of', 'Dutch', 'NATO', '“', '”', ',', '.', 'Bank', 'She', 'O’Neill', 'al-Assad', '\n', 'and', 'constructor', 'Ørsted', 'U.S.', '(', ')', 'Jr.')
  fc.assert(fc.property(fc.array(fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')), { minLength: 1, maxLength: 3 }), (texts) => {
    read(...texts).forEach(({ entities, mentions }, i) => {
      mentions.forEach((m, k) => {
        expect(m.start).toBeLessThan(m.end)
        expect(m.end).toBeLessThanOrEqual(texts[i]!.length)
        expect(entities.has(m.entity)).toBe(true)
        if (k) expect(mentions[k - 1]!.end).toBeLessThanOrEqual(m.start)
      })
      for (const [id, entity] of entities) expect(entity.id).toBe(id)
    })
  }), { numRuns: 300 })
})
