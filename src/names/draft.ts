import type { Entity, NameMention } from '../model/article.ts'
import type { Person } from './people.ts'
import type { Piece } from './pieces.ts'

/** What was read in one article alone, before the articles meet: plain data, which a thread can hand to another. */
export interface Draft {
  /** Indexes of the sentences that tell something: no credits, and no headlines, in which capitals say nothing. */
  body: Set<number>
  people: Person[]
  entities: Map<string, Entity>
  mentions: NameMention[]
  /** Organisations by all that they may be called, as keys: name, short name, acronym. */
  organisations: Map<string, Entity>
  /** Names that this article does not explain. */
  open: Piece[]
}
