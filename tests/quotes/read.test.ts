import { expect, test } from 'vitest'
import { analyzeArticle } from '../../src/pipeline.ts'
import { readRegisters } from '../../src/names/register.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { readDocument } from '../../src/text/document.ts'

/** Each quotation with the place that names its speaker and the name that it stands for. */
async function speakers(text: string): Promise<string[]> {
  const { quotes } = await analyzeArticle({ text })
  return quotes.map(({ text: words, speaker }) => `${words} ${speaker ? `${text.slice(speaker.start, speaker.end)} = ${speaker.name}` : 'null'}`)
}
/** Who says each quotation. */
const names = async (text: string): Promise<(string | null)[]> => (await analyzeArticle({ text })).quotes.map(({ speaker }) => speaker && speaker.name)
const LEDE = 'Maria Keller, the mayor of Lindau, opened the new bridge on Friday.\n\n'

test.each([
  ['cue after', '“The bridge is safe,” Keller said.', 'Keller = Maria Keller'],
  ['cue before', 'Keller told reporters: “The bridge is safe.”', 'Keller = Maria Keller'],
  ['inverted, with an apposition', '“The bridge is safe,” said Ms Keller, a former engineer, on the quay.', 'Keller = Maria Keller'],
  ['relative clause before the verb', 'Keller, who had opposed the plan, said “the bridge is safe” on Friday.', 'Keller = Maria Keller'],
  ['adverbial before the subject', 'On Friday Keller said “the bridge is safe”.', 'Keller = Maria Keller'],
  ['participle', 'Keller dismissed the critics, calling them “a bunch of amateurs”.', 'Keller = Maria Keller'],
  ['according to', 'The bridge “will stand for a century”, according to Keller.', 'Keller = Maria Keller'],
  ['object is no subject', 'Keller told Peter Braun “the bridge is safe”.', 'Keller = Maria Keller'],
  ['question without a comma', '“Is the bridge safe?” Keller asked.', 'Keller = Maria Keller'],
  ['tweet', 'Keller wrote on Twitter: “The bridge is safe.”', 'Keller = Maria Keller'],
  ['signature', '“The bridge is safe and it will stay so.” — Maria Keller', 'Maria Keller = Maria Keller'],
  ['name and colon', 'Maria Keller: “The bridge is safe and it will stay so.”', 'Maria Keller = Maria Keller'],
  ['common noun', '“The bridge is safe,” said a spokesman for the builders.', 'a spokesman for the builders = a spokesman for the builders'],
  ['document', 'The report said the bridge was “in good condition”.', 'The report = The report'],
  ['second subject behind a conjunction', 'Peter Braun resigned, and Keller, his successor, said “the bridge is safe”.', 'Keller = Maria Keller'],
  ['asked first', 'Asked about the cracks, Keller, who had opposed the plan, said “the bridge is safe”.', 'Keller = Maria Keller'],
  ['what somebody calls', 'The town got what Keller called “a bridge for the century”.', 'Keller = Maria Keller'],
  ['passive', 'The bridge was described by Keller as “safe for a century”.', 'Keller = Maria Keller'],
  ['headline', 'Keller ‘not worried’ about cracks in the bridge', 'Keller = Maria Keller'],
  ['behind a relative clause', 'A landlord who set fire to his own kitchen told insurers it was “an act of God”.', 'A landlord = A landlord'],
  ['a list behind the relative pronoun', 'The council passed a plan that Maria Keller, an engineer, called “the longest day of my life”.', 'Maria Keller = Maria Keller'],
  ['in an aside', 'Talks broke down, with the union’s secretary, Bruno Tolman, describing the offer as “an insult”.', 'Bruno Tolman = Bruno Tolman'],
  ['whose statement it is', 'The paper looked at Keller’s claim that there were “thousands of cracks”.', 'Keller = Maria Keller'],
  ['goes on behind what is thought of', 'Keller thinks the tunnel will hold but said “nobody should hurry through”.', 'Keller = Maria Keller'],
  ['object that looks like a verb', 'The jury rated 41% of Swiss wines as “dull”.', 'The jury = The jury'],
  ['plural without an s', 'Police say they have “boats enough” for the march.', 'Police = Police'],
  ['two people', 'Reid and Holm call the plan “a gift to the builders”.', 'Reid and Holm = Reid and Holm'],
  ['per', 'Dogs are welcome only “on a lead of two metres”, per the park’s bylaws.', 'the park’s bylaws = the park’s bylaws'],
  ['days are no part of a name', 'Maria Keller (of Lindau) last week said the bridge was “safe”.', 'Maria Keller = Maria Keller'],
  ['a nationality is nobody’s name', '“He is level, my nan could see he is level,” said the Irishman.', 'the Irishman = the Irishman'],
  ['headline, what is said all of it', 'Peter Braun: Keller did well on ‘a bridge too far’', 'Peter Braun = Peter Braun'],
  ['named by apposition', 'A spokesman for the builders, Peter Braun, said “the bridge is safe”.', 'Peter Braun = Peter Braun'],
])('%s', async (_, text, speaker) => {
  expect((await speakers(LEDE + text)).map((line) => line.replace(/^[“"‘].*?[”"’] /, ''))).toEqual([speaker])
})

test('a pronoun stands for whom it means', async () => {
  expect(await speakers(`${LEDE}Keller walked across first. “It does not move at all,” she said.`)).toEqual(['“It does not move at all,” she = Maria Keller'])
})

test('a quotation alone in its sentence goes on with the speaker before it', async () => {
  expect(await speakers(`${LEDE}“The bridge is safe,” Keller said. “It will stand.”`)).toEqual(['“The bridge is safe,” Keller = Maria Keller', '“It will stand.” Keller = Maria Keller'])
})

test('so does a paragraph that names nobody', async () => {
  expect(await speakers(`${LEDE}“The bridge is safe,” Keller said.\n\n“It will stand for many years.”`)).toEqual([
    '“The bridge is safe,” Keller = Maria Keller', '“It will stand for many years.” Keller = Maria Keller',
  ])
})

test('where nothing tells who speaks, nobody does', async () => {
  expect(await speakers('“The bridge is safe and it will stay so for years.”')).toEqual(['“The bridge is safe and it will stay so for years.” null'])
})

test('the turns of a transcript are quoted without marks', async () => {
  const text = `${LEDE}KELLER: The bridge is safe.\n\nBRAUN: Is it paid for?\n\nKELLER: To the last cent.`
  expect(await speakers(text)).toEqual(['The bridge is safe. KELLER = Maria Keller', 'Is it paid for? BRAUN = BRAUN', 'To the last cent. KELLER = Maria Keller'])
})

test('questions and answers are quoted, and name nobody', async () => {
  expect(await speakers('Q. Is it paid for?\n\nA. To the last cent.\n\nQ. Who paid?')).toEqual(['Is it paid for? null', 'To the last cent. null', 'Who paid? null'])
})

test('notices are no transcript', async () => {
  expect(await speakers('Update: The bridge is open.\n\nNote: Bring a coat.\n\nUpdate: It rains.')).toEqual([])
})

test('a pronoun that nothing resolves names nobody', async () => {
  expect(await speakers('“The bridge is safe,” he said.')).toEqual(['“The bridge is safe,” null'])
  expect(await speakers(`${LEDE}Peter Braun and his brother Karl Braun disagreed. “They always do,” one said.`)).toEqual(['“They always do,” null'])
})

test('who was quoted last goes on, unless somebody else is named in between', async () => {
  const first = '“It rattles,” said the driver of the first lorry.'
  expect(await speakers(`${LEDE}${first} “And it sways,” he added.`)).toContain('“And it sways,” he = the driver of the first lorry')
  expect(await speakers(`${LEDE}${first} Peter Braun came next. “And it sways,” he added.`)).not.toContain('“And it sways,” he = the driver of the first lorry')
})

test('what nobody in particular says is quoted and names nobody', async () => {
  expect(await speakers(`${LEDE}Keller’s plan was described as “the worst of the decade” in the papers.`)).toEqual(['“the worst of the decade” null'])
})

test('a headline has its words from whom the body quotes', async () => {
  const body = 'The girl is in a “critical but stable” condition, Dr Anna Reid told reporters on Friday morning at the hospital in Lindau.'
  expect(await speakers(`Girl, 9, ‘critical’ after fall from bridge\n\n${body}`)).toEqual(['‘critical’ Anna Reid = Anna Reid', '“critical but stable” Anna Reid = Anna Reid'])
})

test('a relative pronoun stands for the name before it', async () => {
  expect(await speakers(`${LEDE}Keller, who called the bridge “a miracle”, went home.`)).toEqual(['“a miracle” who = Maria Keller'])
})

test.each([
  ['show', 'Keller appeared on ABC’s “Morning Report” and crossed the bridge.'],
  ['titled', 'The museum shows a painting titled “Blue Water” from May.'],
  ['nickname', 'Robert “Bobby” Stone opened the market on Friday.'],
  ['so-called', 'The council closed the so-called “ghost” stations.'],
  ['programme', 'On Sunday’s edition of “The Morning Report,” Keller crossed the bridge.'],
  ['whom somebody told', 'Keller told “Fox and Friends” that the bridge was safe.'],
  ['known as', 'The burglar known as “King Kurt” came back to Lindau on Friday.'],
  ['epithet', 'Keller beat the party’s “establishment” candidate and holds the seat.'],
  ['row over a word', 'The “qualified” spat began a week after Keller refused to say whether she would run.'],
  ['written', 'Mark Pell, who wrote "The Fall of Tyre", is dead.'],
  ['directed and written', 'Mark Pell directed "Night Train" and wrote "Low Tide," a play.'],
  ['a kind of work and a comma', 'Mona Vale sang "Blue Rain" and read a poem, "The Tide".'],
  ['a programme that does something', '"Saturday Night Live" returned with a new cast.'],
  ['what friends call somebody', 'Robert Dale came home. Friends called him "Bud". His teammates call him "Doc".'],
  ['a byname', 'Reporters nicknamed her "the Duchess".'],
  ['what critics call something', 'The council passed what is known as a bill, which critics call the "gag law".'],
  ['song before a kind of work', 'The “Silent Rivers” singer moved to Lindau.'],
])('not speech: %s', async (_, text) => expect(await speakers(text)).toEqual([]))

test('parts of one sentence are one utterance, sentences of one speaker are two', () => {
  const document = readDocument({ text: '“The bridge,” Maria Keller said, “is safe.” She smiled. “It stands,” Keller said. “It will.”' }, 's1')
  const register = readRegisters([document])[0]!
  expect(readQuotes(document, register).map(({ utterance }) => utterance)).toEqual([0, 0, 1, 2])
})

test.each([
  ['what the next sentence quotes', '"We will appeal," lawyer Jane Crow said. "This is a scandal." Prosecutor Neil Hume said: "Justice was done."', ['Jane Crow', 'Jane Crow', 'Neil Hume']],
  ['behind a comma', '"We will appeal," Jane Crow said. "This is a scandal." Neil Hume said, "Justice was done."', ['Jane Crow', 'Jane Crow', 'Neil Hume']],
  ['what somebody does', 'Jane Crow said, "We will appeal." "This is a scandal." Tom Perry disagreed. "It was fair," he said.', ['Jane Crow', 'Jane Crow', 'Tom Perry']],
  ['a short sentence that only says who', '"Will they appeal?" Jane Crow asked. "It is a scandal." Tom Perry said.', ['Jane Crow', 'Tom Perry']],
])('a quotation is not given to the next sentence: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['quoted as saying', 'Tass quoted Deputy Premier Olga Sims as saying: "We are calm."', ['Olga Sims']],
  ['cited as telling', 'Tass cited Olga Sims as telling reporters that "all is well".', ['Olga Sims']],
  ['was quoted by', 'Olga Sims was quoted by Tass as saying: "We are calm."', ['Olga Sims']],
  ['a pronoun that nothing tells', 'The paper quoted him as saying "we are calm".', [null]],
  ['said that somebody told', 'Megan Pryce said her father, Owen Pryce, told her: "Never sell."', ['Owen Pryce']],
  ['said that somebody with a relative clause told', 'Megan Pryce said her father, who died in May, told her "never sell".', ['her father']],
  ['told somebody', 'Ann Reid told the jury, a noisy crowd, that "all is well".', ['Ann Reid']],
  ['heard somebody say', 'Tom Reed heard Alice Munn say "burn it".', ['Alice Munn']],
  ['saw somebody shouting', 'A witness saw Bob Fry shouting "burn it".', ['Bob Fry']],
  ['saw something and said', 'Tom Reed saw the bridge and said "burn it".', ['Tom Reed']],
])('who passes words on does not say them: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a relative clause', 'Mark Pell, who called it "a hoax", told the BBC that the claim was "nonsense".', ['Mark Pell', 'Mark Pell']],
  ['a mark behind the comma', 'Mark Pell, who called it "a hoax," told the BBC that the claim was "nonsense".', ['Mark Pell', 'Mark Pell']],
  ['an apposition with a relative clause', 'Mark Pell, a farmer who called it "a hoax", told the BBC it was "nonsense".', ['a farmer', 'Mark Pell']],
  ['another clause', 'Mark Pell called it "a hoax", the BBC said in a "short notice".', ['Mark Pell', 'British Broadcasting Corporation']],
])('a subject and its verb may have a quotation between them: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['the one told replies', '"You are fired," John Lamb told Bob Fry. "I don\'t care," he replied.', ['John Lamb', 'Bob Fry']],
  ['who told goes on', '"You are fired," John Lamb told Bob Fry. "I don\'t want you here," he said.', ['John Lamb', 'John Lamb']],
  ['of one who met somebody on the way', 'John Lamb, speaking as he met Bob Fry, offered a firm “yes” when asked. “It is a great day,” he told reporters.', ['John Lamb', 'John Lamb']],
  ['of two who met', 'John Lamb met Bob Fry. "It was a good meeting," he said.', [null]],
  ['accused and accuser', 'John Lamb accused Bob Fry of theft. "That is a filthy lie," he said.', [null]],
  ['who was asked replies', 'John Lamb was asked by Bob Fry to leave. "I am going," he replied.', ['John Lamb']],
  ['who acts', 'John Lamb praised Bob Fry on Monday. "It was a good job," he said.', ['John Lamb']],
  ['who met somebody of another gender', 'John Lamb met Mary Fry on Monday. "It was a good job," he said.', ['John Lamb']],
])('he, of two men: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a name that no list knows', 'Ike Lamb met Bob Fry. “We will win,” he said.', [null]],
  ['somebody by his trade', 'A farmer found Bob Fry in the barn. “It was very cold,” he said.', [null]],
  ['somebody by whose he is', '“We are ready,” said Bob Fry. His brother stayed away. “It is not my fight,” he said.', ['Bob Fry', null]],
  ['somebody known, then somebody new', '“We are ready,” said Bob Fry. Ike Lamb disagreed. “We are not,” he said.', ['Bob Fry', null]],
  ['somebody of one name who goes on', '“We are ready,” Kaldirim said. Kaldirim added that the boat was full. “We sail at nine,” he said.', ['Kaldirim', 'Kaldirim']],
  ['whom the stranger asked', 'The judge asked Bob Fry why. “I was hungry,” he replied.', ['Bob Fry']],
  ['who the stranger is', 'The driver was named as Bob Fry. “I never saw him,” he said.', ['Bob Fry']],
  ['what he is called on the pitch', '“We are ready,” said Bob Fry. The striker has nine goals. “I love it here,” he said.', ['Bob Fry', 'Bob Fry']],
  ['what stands before him says who he is', 'Bob Fry spoke for an hour. A friend of the fishermen, he called the quota “a crime”.', ['Bob Fry']],
  ['a stranger of another gender', 'His wife found Bob Fry in the barn. “It was very cold,” he said.', ['Bob Fry']],
  ['no person', 'The deal made Bob Fry rich. “I trust them,” he said.', ['Bob Fry']],
])('he, beside somebody whom no list knows: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a job before an unknown name', 'Resident Len Marsh, 71, called the plan "rubbish". Commuter Gill Potts agreed. "I will drive," she said.', ['Len Marsh', 'Gill Potts']],
  ['before a surname that is a word', 'Neighbour Pam Day said "no". Opponent Sue Lane said "yes".', ['Pam Day', 'Sue Lane']],
  ['behind a participle', 'His running mate Ann Pope said "no".', ['Ann Pope']],
  ['an organisation', 'The Student Loan Company said "no".', ['Student Loan Company']],
])('whom a report calls by what they are: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['two agents', 'The attack was condemned as "barbaric" by Pope Leo and as "vile" by President Nina Cruz.', ['Leo', 'Nina Cruz']],
  ['two verbs', 'The attack was condemned as "barbaric" by Ann Reid and praised as "brave" by Nina Cruz.', ['Ann Reid', 'Nina Cruz']],
  ['an aside', 'The plan, described as "mad" by Nina Cruz, failed.', ['Nina Cruz']],
  ['a clause behind another', 'Mayor Kim Dorn felt "shame" and Una Bligh called it "a crime", while Chief Dana Platt spoke of "a hard night".', ['Kim Dorn', 'Una Bligh', 'Dana Platt']],
  ['one subject of two verbs', 'Una Bligh called it "a crime" and spoke of "a hard night".', ['Una Bligh', 'Una Bligh']],
  ['no agent', 'Ann Reid described it as "done" by Friday.', ['Ann Reid']],
])('each of several quotations has its own speaker: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['in the words of', 'It was, in the words of coach Bill Rand, "a robbery".', ['Bill Rand']],
  ['in the words of, behind', 'It was "a robbery" in the words of Ann Reid.', ['Ann Reid']],
  ['words that are no source', 'Ann Reid met the words of the king with "a smile".', ['Ann Reid']],
  ['age and job before the colon', 'Ellie Shaw, 22, student: "I will vote Green."', ['Ellie Shaw']],
  ['a job alone before the colon', 'A student: "I will vote Green."', ['A student']],
  ['a signature on the next line', '"I never gave up."\n— Kim Sato, marathon winner', ['Kim Sato']],
  ['a dash that signs nothing', 'Ann Reid won.\n\n"I never gave up," she said.\n\n— Kim Sato reported from Lindau', ['Ann Reid']],
])('who says it, without a verb: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['words that are written', 'Mona Vale wrote "We are late" on the wall. The crowd sang "We want our river back".', ['Mona Vale', 'The crowd']],
  ['an insult', 'Robert Dale called Ann Reid "a disgrace". He called him "Judas".', ['Robert Dale', 'Robert Dale']],
  ['what somebody called something', 'Robert Dale called the law the "worst deal in the world".', ['Robert Dale']],
])('speech: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each([
  ['a given name that is an office', 'Coach Jim Rusk picked Dean Ford. "I just play," Ford said.', ['Dean Ford']],
  ['an office', 'Dean Robert Ford spoke to students. "It is late," Ford said.', ['Robert Ford']],
  ['a couple', 'Theresa Lane and her husband Philip Lane left. "We tried," Mrs Lane said. "We did," Mr Lane said.', ['Theresa Lane', 'Philip Lane']],
  ['a street', 'Cars left Theresa Lane. "We tried," Mary Holt said.', ['Mary Holt']],
  ['a role before a doctor', 'The health minister, Dr Samuel Opoku, resigned. "It is late," the minister said.', ['Samuel Opoku']],
  ['a representative', 'Rep. Anna Pike resigned. "It is late," the congresswoman said.', ['Anna Pike']],
  ['one of the other gender', 'Rep. Anna Pike resigned. "It is late," the congressman said.', ['the congressman']],
  ['a chief', 'WHO director-general Tomas Adde spoke. "It is late," the WHO chief said.', ['Tomas Adde']],
  ['a company', 'Borealis Energy apologised. "It is late," the company said.', ['Borealis Energy']],
])('who is who: %s', async (_, text, who) => expect(await names(text)).toEqual(who))

test.each(['&ldquo;The gate isn&rsquo;t shut,&rdquo; Keller said.', '&quot;The gate isn&#39;t shut,&quot; Keller said.', '&#8220;The gate isn&#8217;t shut,&#8221; Keller said.'])('marks as the source of a page writes them: %s', async (text) => {
  expect(await names(LEDE + text)).toEqual(['Maria Keller'])
})
