import { expect, test } from 'vitest'
import { names } from './tell.ts'

test.each([
  ['who first reported it', 'Voss’s office denied the charge, which the Arden Post first reported, telling a station that “nobody knew of it”.', ['Voss’s office']],
  ['who saw it', 'The board dismissed the findings, which three councillors had seen in draft, saying they were “a tired old story”.', ['The board']],
  ['who printed it', 'Ann Voss denied a claim that the paper had printed on Sunday and called it “plain nonsense”.', ['Ann Voss']],
  ['those who need it', 'It laid out eight priorities that states need to protect if they want to authorise “cars without drivers”.', [null]],
  ['the firm of the inspector', 'A nurse who called the inspector that visits the ward said beds were “never enough”.', ['A nurse']],
  ['who found it', 'The note, which deputies found on a bunk, ended with the words “see you in the spring when it thaws”.', [null]],
  ['whom it called', 'Sponsors that the paper contacted said the row was “good for business”.', ['Sponsors']],
  ['and who denies it does', 'Ann Voss accused the board, which denied the charge, calling it “a fairy tale”.', ['the board']],
])('who stands in a clause about something does not speak behind it: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a role with a possessive', 'Arden’s managing director, Ann Voss, said: “The order book is empty.”', ['Ann Voss']],
  ['a role in lower case', 'His opponent, state senator Ann Voss, seized on it, calling it “the tip of the iceberg”.', ['Ann Voss']],
  ['one of the family', 'Tom Reid was ill. His daughter, Kate, said: “He only wanted a pie.”', ['Kate']],
  ['a role with an article', 'Tom Reid was ill. His widow, the writer Ann Voss, called it “a long goodbye”.', ['Ann Voss']],
  ['of somebody who may be meant', 'The mother of the victim, Ann Voss, said: “She always comes back.”', ['The mother of the victim']],
  ['of a man', 'The mother of one of them, Tom Voss, said: “He always comes back.”', ['The mother of one of them']],
  ['of two children', 'The mother of two, Ann Voss, said: “They always come back.”', ['Ann Voss']],
])('a name behind a role: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['before it', 'Ann Voss met Tom Reid. Reid’s office quoted him as saying the account was “a fairy tale”.', ['Tom Reid']],
  ['behind it', '“There will be no third round,” the channel quoted Tom Reid as saying.', ['Tom Reid']],
  ['cited', 'The mayor, citing Reid’s lawyer, Ann Voss, said the tape was “cut to pieces”.', ['Ann Voss']],
  ['citing a thing', 'The mayor, citing the new rules, said her hands were “tied by the state”.', ['The mayor']],
  ['a message', 'A tweet from the rail union read: “The truth always surfaces.”', ['A tweet from the rail union']],
  ['a question of nobody', '“It is late,” Tom Reid said. Asked if he had “lied to everybody in town this year”, he left.', ['Tom Reid', null]],
  ['a question of somebody', 'Ann Voss asked whether he had “lied to everybody in town”.', ['Ann Voss']],
])('whose words are passed on: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['behind a comma', 'Ann Voss left. “Good riddance,” she zonked.', ['Ann Voss']],
  ['with a name', '“Good riddance,” Ann Voss zonked, tapping the desk.', ['Ann Voss']],
  ['of a title', 'In “The Salt Road,” Ann Voss explored grief.', []],
])('a verb that no list knows: %s', async (_, text, who) => expect(await names(text)).toEqual(who))
