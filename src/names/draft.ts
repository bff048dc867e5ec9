import type { Entity, NameMention, Passage } from '../model/article.ts'
import type { People } from './people.ts'
import type { Piece } from './pieces.ts'

/** What was read in one article alone, before the articles meet. */
export interface Draft {
  /** The sentences that tell something: no credits, and no headlines, in which capitals say nothing. */
  body: Set<Passage>
  people: People
  entities: Map<string, Entity>
  mentions: NameMention[]
  /** Organisations by all that they may be called, as keys: name, short name, acronym. */
  organisations: Map<string, Entity>
  /** Names that this article does not explain. */
  open: Piece[]
}
