import { describe, expect, test } from 'vitest'
import { driftOf, quoteClaims } from './tell.ts'

const said = (words: string) => `“${words}” Karen Holt said on Monday.`

describe('same words', () => {
  test.each([
    ['words clipped in the source of a page', 'We will not wait ’til May for the ones goin’ home to the dam,', 'We will not wait &#x27;til May for the ones goin&rsquo; home to the dam,'],
    ['other marks, capitals and full stop', 'We found the leak on Sunday night,', 'we found the leak on Sunday night.'],
    ['British and American spelling', 'The harbour centre will organise a programme for our neighbours,', 'The harbor center will organize a program for our neighbors,'],
    ['numbers in words', 'We lost two boats and ninety nets in the storm,', 'We lost 2 boats and 90 nets in the storm,'],
    ['per cent and %', 'About 40 per cent of the cargo was saved by the crew,', 'About 40% of the cargo was saved by the crew,'],
    ['a title in short', 'I told Senator Brandt that the dam would not hold,', 'I told Sen. Brandt that the dam would not hold,'],
    ['what the outlet explains in brackets', 'They [the owners] never answered a single letter of mine,', 'They never answered a single letter of mine,'],
    ['a capital in brackets', '[W]e found nothing but mud and broken glass,', 'We found nothing but mud and broken glass,'],
    ['a hesitation', 'We, uh, found nothing but mud and broken glass,', 'We found nothing but mud and broken glass,'],
    ['a word begun twice', 'I – I found nothing but mud and broken glass,', 'I found nothing but mud and broken glass,'],
    ['as it sounded', 'They were tryin’ to get ’em out of the valley before the dam was finished,', 'They were trying to get them out of the valley before the dam was finished,'],
    ['larger numbers in words', 'We lost twenty-five boats and more than ten thousand nets,', 'We lost 25 boats and more than 10,000 nets,'],
    ['a sum in words', 'It cost us £3m to build the dam and nobody paid,', 'It cost us three million pounds to build the dam and nobody paid,'],
    ['a word with two letters swapped', 'The repairs of the dam were frenetic and badly planned,', 'The repairs of the dam were freentic and badly planned,'],
    ['a compound in one word or two', 'The web site was down for a whole weekend,', 'The website was down for a whole weekend,'],
  ])('%s', async (_, a, b) => {
    expect(await driftOf(said(a), said(b))).toBe('same')
  })

  test('a quotation that one outlet splits', async () => {
    expect(await driftOf(
      '“We found the leak on Sunday night. Nobody was hurt in the village,” Karen Holt said.',
      '“We found the leak on Sunday night,” Karen Holt said. “Nobody was hurt in the village.”',
    )).toBe('same')
  })
})

test('the tail of a split quotation meets the whole, however small its words', async () => {
  const claims = await quoteClaims('“We will not leave the valley,” Karen Holt said. “Not now, not ever.”', 'Karen Holt said: “We will not leave the valley. Not now, not ever.”')
  expect(claims.map((claim) => [claim.drift, claim.members.length, claim.additions.length])).toEqual([['same', 3, 0]])
})

describe('cut', () => {
  test.each([
    ['the end', 'We found the leak on Sunday night. Nobody was hurt,', 'We found the leak on Sunday night,'],
    ['the beginning', 'We found the leak on Sunday night. Nobody was hurt in the village,', 'Nobody was hurt in the village,'],
    ['the middle, marked with dots', 'We found the leak on Sunday night, after a long search by divers, and we closed it,', 'We found the leak on Sunday night … and we closed it,'],
    ['the middle, marked with spaced dots', 'We found the leak on Sunday night, after a long search by divers, and we closed it,', 'We found the leak on Sunday night . . . and we closed it,'],
    ['a name for a pronoun, in brackets', 'She found the leak on Sunday night and closed it by hand,', '[Karen Holt] found the leak on Sunday night and closed it by hand,'],
    ['an oath', 'I will never row across in that damned boat again,', 'I will never row across in that d***ed boat again,'],
  ])('%s', async (_, a, b) => {
    expect(await driftOf(said(a), said(b))).toBe('cut')
  })

  test('two outlets that quote different parts of what a third gives whole', async () => {
    const claims = await quoteClaims(
      said('We found the leak on Sunday night. Nobody was hurt in the village,'), said('We found the leak on Sunday night,'), said('Nobody was hurt in the village,'),
    )
    expect(claims.map((c) => [c.drift, c.verdict, c.members.length])).toEqual([['cut', 'agree', 3]])
  })
})

describe('spliced', () => {
  test.each([
    ['a sentence left out', 'The dam is safe. We checked every gate in March. It will hold for years,', 'The dam is safe. It will hold for years,'],
    ['a clause left out', 'The dam, which my father helped to build, will hold for years,', 'The dam will hold for years,'],
    ['a denial left out', 'We can’t open the gates of the dam again,', 'We can open the gates of the dam again,'],
    ['one word left out', 'They have built something very solid behind the dam,', 'They have built something solid behind the dam,'],
  ])('%s', async (_, a, b) => {
    expect(await driftOf(said(a), said(b))).toBe('spliced')
  })
})

test.each([
  ['a clause of a row', 'We drove to the dam, to the mill, to the harbour before the storm,', 'We drove to the dam … to the harbour before the storm,'],
  ['two words that both ends share', 'It is too big to fail, too big to manage, too big to sell,', 'It is too big to fail … too big to sell,'],
  ['the first of a row', 'They think, to be fair, to save the dam is too dear,', 'They think … to save the dam is too dear,'],
])('%s left out with a mark is cut', async (_, a, b) => {
  expect(await driftOf(said(a), said(b))).toBe('cut')
})

test('a mark elsewhere excuses nothing', async () => {
  expect(await driftOf(said('We drove to the dam, to the mill, to the harbour, and then home before the storm,'), said('We drove to the dam, to the harbour … home before the storm,'))).toBe('spliced')
})

describe('reworded', () => {
  test.each([
    ['a contraction', 'He is determined to open the gates of the dam again,', 'He’s determined to open the gates of the dam again,'],
    ['one word', 'We will never open the gates of the dam again,', 'We will always open the gates of the dam again,'],
    ['two words with the same letters', 'We made a complaint about the gates of the dam again,', 'We made a compliant about the gates of the dam again,'],
    ['another letter', 'We will never forgive the builders of the dam for the sliding gates,', 'We will never forgive the builders of the dam for the gliding gates,'],
    ['another figure in words', 'We lost thirty-five boats at the gates of the dam,', 'We lost 45 boats at the gates of the dam,'],
    ['a figure meant less exactly', 'We lost over 1,000 nets at the gates of the dam,', 'We lost nearly a thousand nets at the gates of the dam,'],
    ['as after a translation', 'I love my village and I will always defend it,', 'I love my home and I shall always defend it,'],
  ])('%s', async (_, a, b) => {
    expect(await driftOf(said(a), said(b))).toBe('reworded')
  })
})

describe('two utterances', () => {
  test.each([
    ['on one theme', 'We need to rebuild the dam before the winter storms,', 'We need to talk to the farmers about the water they lost,'],
    ['with a common turn of phrase', 'At the end of the day, the farmers will have their water,', 'At the end of the day, nobody asked the engineers,'],
    ['with one phrase of content', 'The safety of the dam is what keeps me awake at night,', 'I have read every report on the safety of the dam since 1998,'],
  ])('%s stay apart', async (_, a, b) => {
    expect(await driftOf(said(a), said(b))).toBe('apart')
  })
})

test('what is shown of a change ends with whole words', async () => {
  const [claim] = await quoteClaims(said('I believe the town cannot lose the dam again,'), said('I believe that the town can’t lose the dam again,'))
  expect(claim!.conflicts.flatMap(({ values }) => values.map(({ text }) => text))).toEqual(['I believe the town cannot lose the', 'I believe that the town can’t lose the'])
  const [other] = await quoteClaims(said('He’s destructive of the whole fabric of the town,'), said('He’s destructive to the whole fabric of the town,'))
  expect(other!.conflicts.flatMap(({ values }) => values.map(({ text }) => text))).toEqual(['He’s destructive of the whole', 'He’s destructive to the whole'])
})
