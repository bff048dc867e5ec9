// Articles made up from sentences of our own: the same number gives the same articles on every machine.

const SUBJECTS = ['the mayor', 'the council', 'a judge', 'the opposition', 'rescue workers', 'the central bank', 'a spokeswoman', 'the union', 'local police', 'the health ministry', 'two witnesses', 'the company', 'the president', 'investors', 'a court in {place}', 'neighbours', 'the coach', 'engineers', 'the army', 'residents of {place}']
const VERBS = ['approved', 'rejected', 'delayed', 'announced', 'questioned', 'praised', 'cancelled', 'extended', 'investigated', 'paid for', 'warned against', 'opened', 'closed', 'sold', 'rebuilt', 'signed', 'leaked', 'criticised', 'defended', 'withdrew']
const OBJECTS = ['the bridge over the {place} river', 'a deal worth ${number} million', 'the plan for {number} homes', 'the new budget', 'a vaccine trial', 'the strike', 'the transfer of {name}', 'a report on the fire', 'the border crossing', 'the merger with {name} Group', 'the school in {place}', 'the election rules', 'a gas pipeline', 'the harbour', 'flights to {place}', 'the appeal of {name}', 'the water supply', 'a tax on fuel', 'the peace talks', 'the team’s season']
const ENDINGS = ['on {day}', 'after {number} people were hurt', 'despite protests in {place}', 'for the second time this year', 'because costs had risen by {number} percent', 'days before the vote', 'with the help of {name}', 'in a statement', 'late at night', 'when the storm reached {place}', 'without giving a reason', 'under pressure from {name}', 'as prices fell', 'at a meeting in {place}', 'until the end of {month}', 'to the surprise of {name}']
const QUOTES = ['“We did not expect that, and we will look at it again,” {name} said.', '“Nobody should have to wait {number} days for an answer,” said {name}, who lives in {place}.', '{name} told reporters: “This is about {place}, and not about me.”', '“It is too early to tell,” {name} added.']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November']
const SYLLABLES = ['bar', 'cor', 'del', 'fen', 'gar', 'hol', 'jan', 'kel', 'lor', 'mar', 'nev', 'os', 'pel', 'ros', 'sten', 'tor', 'ul', 'ver', 'wick', 'zan']
const SENTENCES = 27
const STORY = 4

/** Numbers that look random and are the same every time (Park and Miller's generator). */
function dice(seed) {
  let state = (seed * 7919 + 17) % 2147483647
  for (let i = 0; i < 5; i += 1) state = (state * 16807) % 2147483647
  const roll = (sides) => {
    state = (state * 16807) % 2147483647
    return state % sides
  }
  return { roll, pick: (list) => list[roll(list.length)] }
}

const word = ({ pick }) => [pick(SYLLABLES), pick(SYLLABLES), pick(['', 'ton', 'by', 'sen', 'ley'])].join('').replace(/^./, (c) => c.toUpperCase())

/** What one story is about: its people and places, and more sentences than any one article tells. */
function makeStory(seed) {
  const { roll, pick } = dice(seed)
  const names = Array.from({ length: 6 }, () => `${word({ pick })} ${word({ pick })}`)
  const places = Array.from({ length: 4 }, () => word({ pick }))
  const fill = (text) => text.replaceAll('{name}', () => pick(names)).replaceAll('{place}', () => pick(places)).replaceAll('{number}', () => String(2 + roll(400))).replaceAll('{day}', () => pick(DAYS)).replaceAll('{month}', () => pick(MONTHS))
  const told = () => fill(`${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}.`).replace(/^./, (c) => c.toUpperCase())
  return Array.from({ length: 2 * SENTENCES }, () => (roll(5) ? told() : fill(pick(QUOTES))))
}

/** So many articles of 27 sentences, four to a story; those of one story share about half of their sentences. */
export function makeArticles(count) {
  return Array.from({ length: count }, (_, i) => {
    const story = makeStory(1 + Math.floor(i / STORY))
    const { roll } = dice(1000 + i)
    const told = Array.from({ length: SENTENCES }, () => story.splice(roll(story.length), 1)[0])
    return { label: `a${i + 1}`, text: told.join('\n\n') }
  })
}

/** An article of at least so many characters, paragraphs of three sentences. */
export function makeLongArticle(length, seed = 5000) {
  const paragraphs = []
  for (let size = 0, next = seed; size < length; next += 1) {
    const story = makeStory(next)
    for (let i = 0; i < story.length; i += 3) {
      const paragraph = story.slice(i, i + 3).join(' ')
      paragraphs.push(paragraph)
      size += paragraph.length + 2
    }
  }
  return paragraphs.join('\n\n').slice(0, length)
}
