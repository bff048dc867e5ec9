import { expect, test } from 'vitest'
import { names } from './tell.ts'

test.each([
  ['a flag', 'Councillor Ann Voss stood under a flag that bore the motto “Firm and free”.', []],
  ['a mug', 'Ann Voss remembered a mug on her desk with the slogan “Write or rot”.', []],
  ['a shirt', 'Ann Voss wore a hoodie emblazoned with “Hands off our hill”.', []],
  ['a speech', 'Ann Voss ended her speech with the words “we will be back”.', ['Ann Voss']],
  ['a song', 'The poet Ann Voss recited “Harbour Lights”.', []],
])('words on a thing are not said by who has it: %s', async (_, text, who) => expect(await names(text)).toEqual(who))
