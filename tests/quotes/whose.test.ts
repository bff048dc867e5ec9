import { expect, test } from 'vitest'
import { analyzeArticle } from '../../src/pipeline.ts'

/** Who says each quotation. */
const names = async (text: string): Promise<(string | null)[]> => (await analyzeArticle({ text })).quotes.map(({ speaker }) => speaker && speaker.name)

test.each([
  ['what somebody’s office says of a charge', 'Paula Hensley accused Mike Tolland of “playing games”, a charge his office dismissed as “pure nonsense”.', ['Paula Hensley', 'his office']],
  ['what a firm says of a claim', 'He made the claim in court, a claim the company called “false and hurtful”.', ['the company']],
  ['all that follow somebody', 'All the mayor’s men said “we are fine with it”.', ['All the mayor’s men']],
])('a clause behind a noun has a subject of its own: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['on a gate', 'She found a note on the gate that read: “Go home.”', ['a note']],
  ['outside a church', 'A man held a placard outside the church that said “No more cuts”.', ['a placard']],
  ['from somebody who says', 'He showed a letter from his doctor that says he is “in good health”.', ['his doctor']],
])('what carries words says them, not where it hangs: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['one who owns something', 'The man who owns the shop said it was “a terrible night”.', ['The man']],
  ['one who lives somewhere, and goes on', 'A woman who lives nearby said she heard “a terrible bang”. “I ran out at once,” she said.', ['A woman', 'A woman']],
  ['one who asked not to be named', 'A nurse who asked not to be named said it was “a terrible night”.', ['A nurse']],
  ['one who said so in a year', 'The deal angered Karl Stein, who in 2010 said it was “a gift to the banks”.', ['Karl Stein']],
  ['of whom somebody else speaks', 'The striker who police said was “a danger to us all” was freed.', ['police']],
])('the verb of a relative clause is no subject: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a source', 'A Department for Transport source accused the union of “holding the country to ransom”.', ['A Department for Transport source']],
  ['a department itself', 'The Department for Transport accused the union of “holding the country to ransom”.', ['Department for Transport']],
  ['an office', 'Goran Petic’s office called that remark “beneath a prime minister”.', ['Goran Petic’s office']],
  ['whose remark it is', 'The papers printed Goran Petic’s remark that she was “beneath a prime minister”.', ['Goran Petic']],
])('a name that says whose somebody is does not speak: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['an office of two words', 'Secretary of State Ann Reid called the ruling “a bad joke”.', ['Ann Reid']],
  ['an office before commas', 'The Bishop of Lindau, Mark Hall, said it was “a bad day”.', ['Mark Hall']],
  ['somebody before an office', 'Mark Hall, Bishop of Lindau, said it was “a bad day”.', ['Mark Hall']],
  ['an office in short', 'Former AG Hall tells all\n\nFormer Attorney General Mark Hall spoke in Lindau. “It was a bad day,” Hall said.', ['Mark Hall']],
  ['an office alone', 'The Bishop of Lindau said it was “a bad day”.', ['The Bishop of Lindau']],
])('who holds an office: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['the only one', 'Rovers manager Karl Stein was angry. “We were robbed,” the 51-year-old said.', ['Karl Stein']],
  ['of two', 'Karl Stein met Mark Hall. “We were robbed,” the 51-year-old said.', ['the 51-year-old']],
  ['beside somebody new', 'A farmer found Karl Stein. “We were robbed,” the 51-year-old said.', ['the 51-year-old']],
])('who is of an age: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['whom nobody names', '“By whom?” asked Karl Stein. “By my lawyers,” he answered.', ['Karl Stein', null]],
  ['who acts next', '“Who did it?” asked Karl Stein. Mark Hall wept. “I did,” he answered.', ['Karl Stein', 'Mark Hall']],
  ['whom he asked', '“Who did it?” Karl Stein asked Mark Hall. “I did,” he answered.', ['Karl Stein', 'Mark Hall']],
])('nobody answers himself, but the other one: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['by a courtesy', 'Karl Stein spoke first. Robert Dean denies fraud. Mr Dean wept. “I thought of my children,” he said.', ['Robert Dean']],
  ['a woman’s', 'Ann King denies fraud. “I thought of my children,” Mrs King said.', ['Ann King']],
  ['as a participle ends, before commas', 'Ann Manning denies fraud. Manning, a former soldier, said it was “a bad joke”.', ['Ann Manning']],
  ['a participle', 'Ann Manning denies fraud. Speaking at the harbour, Karl Stein said it was “a bad joke”.', ['Karl Stein']],
  ['an office that is addressed', '“Thank you, Mr Speaker,” Ann King said.', ['Ann King']],
])('a surname that is an office: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['cries', 'Ann Reid was shouted down at a meeting with cries of “shame on you all”.', [null]],
  ['a question', 'Ann Reid was asked, “If you had known of the cracks, would you have said so?”', [null]],
  ['what somebody is reported to have done', 'Ann Reid is reported to have called the builders “free riders”.', ['Ann Reid']],
  ['what somebody does', 'Ann Reid left the meeting with cries of “shame on you all”.', ['Ann Reid']],
])('what is done to somebody they do not say: %s', async (_, text, who) => expect(await names(text).then((found) => (found.length ? found : [null]))).toEqual(who))

test('whose daughter it is does not say what she likes', async () => {
  expect(await names('Karl Stein walks past it. His daughter Leanne, who helps him, rather likes it: “It is mad, but it is our mad.”')).not.toContain('Karl Stein')
})

test('how somebody puts it is theirs, and who is told of behind the marks is not', async () => {
  expect(await names('“It is what it is” was how Karl Stein put it.')).toEqual(['Karl Stein'])
  expect(await names('Karl Stein has hit out at “vile trolls” who mocked his weight.')).toEqual(['Karl Stein'])
  expect(await names('Karl Stein read of “vile trolls”, who mocked everybody.')).not.toContain('of')
})

test.each([
  ['in an affidavit', 'A driver told police he was “just tired of it all”, according to an affidavit.', ['A driver']],
  ['in the indictment', 'Karl Stein wrote that more was coming, “a load every week”, according to the indictment.', ['Karl Stein']],
  ['and nobody else speaks', 'The firm lost “a load every week”, according to the indictment.', ['the indictment']],
])('who has it in writing did not say it: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['another', 'One critic called it “a beautiful mistake”. Another, in the Post, found it “very hard to love”.', ['One critic', null]],
  ['some', 'One critic called it “a beautiful mistake”. Some called it “a terrible mess”.', ['One critic', null]],
  ['the same one', 'One critic called it “a beautiful mistake”. He called it “very hard to love”.', ['One critic', 'One critic']],
])('another is not who was quoted last: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test('somebody who is accused of something in marks is quoted, and nobody is told to say it', async () => {
  expect(await names('Ministers have been accused of ‘sitting on their hands’ over the crisis.')).toEqual([null])
  expect(await names('Ministers have been accused by Ruth Ellery of ‘sitting on their hands’.')).toEqual(['Ruth Ellery'])
})

test.each([
  ['by trade', 'Karl Stein has died. His editor, Dora Lane, spoke of “great courtesy”. “He never missed a deadline,” she said.', ['Dora Lane', 'Dora Lane']],
  ['by speaking', '“He never missed a deadline,” Dora Lane said. “Not one,” she added.', ['Dora Lane', 'Dora Lane']],
  ['no bridge of so many metres', 'The Dora Bridge, 140 metres long, was closed. “It was late,” she said.', [null]],
  ['no street', 'The lorry left Dora Lane, 12 miles away. “It was late,” she said.', [null]],
])('a surname that is a word for streets: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test('the turns of a broadcast, with what the speakers are', async () => {
  const text = 'RAMONA FISK, HOST: Is the dam safe?\n\nMAYOR GERALD TATE (R-OHIO): It was inspected in June.\n\nFISK: Who is to blame?\n\nTATE: That is for the inquiry to say.'
  expect(await names(text)).toEqual(['RAMONA FISK', 'GERALD TATE', 'RAMONA FISK', 'GERALD TATE'])
  expect(await names('LINDAU, MAY 3: The bridge is open.\n\nBREGENZ, MAY 4: It rains.\n\nLINDAU, MAY 5: It rains again.')).toEqual([])
})

test.each([
  ['behind what she denies', 'Ann Keller denied that the findings had been ignored, and said work was “under way”.', ['Ann Keller']],
  ['behind whose children', 'Amy Teller, whose two sons attend the school, said she heard “a giant zipper”.', ['Amy Teller']],
  ['of somebody else in the clause', 'Ms Keller said Mark Hall had lied, and Mark Hall called it “a bad joke”.', ['Mark Hall']],
])('who is told about in between does not speak: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['for a thing', 'Minister for Health Ann Reid called it “a bad joke”.', ['Ann Reid']],
  ['of a thing with an article', 'Leader of the Opposition Ann Reid called it “a bad joke”.', ['Ann Reid']],
  ['whose spokesman it is', 'A spokesperson for Ann Reid called it “a bad joke”.', ['A spokesperson for Ann Reid']],
])('an office before a name: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['launched', 'The firm launched “Bread for All” in May.', []],
  ['told of behind a comma', 'She spoke of “Bread for All”, a programme that feeds schools.', []],
  ['known for', 'Vic Lund, of “Love by the Sea” fame, came by.', []],
  ['known somewhere as', 'The bend is known locally as “the Elbow”, Ann Reid said.', []],
  ['said', '“Bread for All,” the mayor said.', ['the mayor']],
])('a title is no speech: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a board', '“We were late,” the harbour board said. It described the report as “sobering”.', ['the harbour board', 'the harbour board']],
  ['a spokesman', 'A spokesman for the union called him “the wrong man”. The harbour board met. It described the report as “sobering”.', ['A spokesman for the union', null]],
  ['a name alone', '“We are glad,” said Riaan Fourier. Coal rose. It described the report as “sobering”.', ['Riaan Fourier', null]],
])('it is no man: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a chancellor who announces', 'Fuel duty will go up by 4p in April, the chancellor, Ann Thorne, announced in a budget that she said would “put the country back on its feet”.', ['Ann Thorne']],
  ['a harbour master who calls', 'The pier was closed on Friday, the harbour master, Karl Odde, said, calling it “a danger to all who walk on it”.', ['Karl Odde']],
  ['somebody who acts and says', 'Ann Thorne met the mayor, Karl Odde, and said that it would “put the town back on its feet”.', ['Ann Thorne']],
  ['somebody of whom more is told', 'Ann Thorne, who resigned in May, the month of the vote, said it would “put the town back on its feet”.', ['Ann Thorne']],
])('what is told before the commas does not tell: %s', async (_, text, who) => expect(await names(text)).toEqual(who))
