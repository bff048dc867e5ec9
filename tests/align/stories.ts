import { compareSources } from '../../src/index.ts'

/** Articles as lists of sentences, a paragraph each. Gives the statements as lists of `s1.2`, those of one source left out. */
export async function shared(...articles: string[][]): Promise<string[]> {
  const { claims } = await compareSources(articles.map((lines, n) => ({ label: `Paper ${n + 1}`, text: lines.join('\n\n') })))
  return claims.filter((c) => c.kind === 'statement' && c.verdict !== 'unique').map((c) => c.members.flatMap((m) => m.sentences).join(' '))
}

export const FERRY = [
  [
    'A ferry with 212 people on board ran aground off the island of Tavira on Sunday night after its engines failed in heavy seas.',
    'Lifeboats took all passengers to the harbour of Porto Velho before dawn, the coastguard said.',
    'Eleven people were treated in hospital for broken bones and hypothermia.',
    'The ferry, built in 1987, had passed its last inspection in March.',
  ],
  [
    'The coastguard launched its lifeboats at midnight and brought every passenger ashore in Porto Velho by dawn.',
    'The engines of the ferry had failed in heavy seas on Sunday night.',
    'It then ran aground off the island of Tavira with 212 people on board.',
    'The owner of the line, Marta Reis, promised to pay for the journeys home.',
  ],
  [
    'Hospital staff said eleven people from the ferry were treated for hypothermia and broken bones.',
    'Tourism brings the islands half of their income.',
  ],
] as const
