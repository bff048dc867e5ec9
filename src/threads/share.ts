import { readFacts } from '../facts/table.ts'
import type { Article, ArticleInput, Document } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Draft } from '../names/draft.ts'
import { refer, type Roles } from '../names/refer.ts'
import { readNames } from '../names/register.ts'
import { collectRoles } from '../names/roles.ts'
import { readQuotes } from '../quotes/read.ts'
import { readDocument } from '../text/document.ts'
import { respell } from '../text/respell.ts'

/** Some of the articles that are compared, while they are read: between the steps, what all articles name must meet. */
export class Share {
  readonly #documents: Document[]
  /** The names of each article by itself. */
  readonly drafts: Draft[]

  /** @param first number of the first one among all articles */
  constructor(inputs: ArticleInput[], first: number, lexicon: Lexicon) {
    this.#documents = inputs.map((input, i) => respell(readDocument(input, `s${first + i + 1}`), lexicon.spellings))
    this.drafts = readNames(this.#documents, lexicon)
  }

  /** What each article says of those it names, whose names have met those of the others. */
  roles(drafts: Draft[]): Roles[] {
    return this.#documents.map((document, i) => collectRoles(document, drafts[i]!))
  }

  /** With what all articles say of those they name. */
  articles(drafts: Draft[], roles: Roles): Article[] {
    return this.#documents.map((document, i) => {
      const register = refer(drafts[i]!, document, roles)
      return { ...document, register, quotes: readQuotes(document, register), readings: readFacts(document, register) }
    })
  }
}
