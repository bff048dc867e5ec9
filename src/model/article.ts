import type { Drift, FactType, Sentence, Source, Span } from './comparison.ts'

/** What a caller hands over: one article. */
export interface ArticleInput {
  text: string
  label?: string
  path?: string
  /** ISO 8601. */
  published?: string
}

/** A word of a text. `key` is what comparisons look at: folded, lower case, one spelling, no possessive; `stem` its stem. */
export interface Word extends Span {
  text: string
  key: string
  stem: string
}

/** A sentence with its words, its place in the document and its paragraph's. */
export interface Passage extends Sentence {
  index: number
  paragraph: number
  words: Word[]
}

/** A source cut into paragraphs and sentences. */
export interface Document extends Omit<Source, 'sentences' | 'quotes' | 'mentions'> {
  paragraphs: Span[]
  sentences: Passage[]
}

export type EntityType = 'person' | 'place' | 'organisation'

/** Somebody or something that is named; across a comparison, equal ids are the same one. */
export interface Entity {
  id: string
  type: EntityType
  /** The fullest name that is given. */
  name: string
  /** Every form it is named by, as written. */
  forms: string[]
  gender: 'f' | 'm' | null
}

export type NameForm = 'full' | 'surname' | 'given' | 'acronym' | 'demonym' | 'role' | 'pronoun'

/** A place in the text that stands for an entity. `form` tells how: `he` is a pronoun, `the governor` a role. */
export interface NameMention extends Span {
  entity: string
  form: NameForm
}

/** Who and what an article names, and where: the register that quotes, facts and alignment share. */
export interface Register {
  entities: Map<string, Entity>
  /** In text order. */
  mentions: NameMention[]
}

/** A direct quotation. Parts of one utterance (`“A,” he said, “b.”`) share the number of their utterance. */
export interface Quotation extends Span {
  id: string
  /** Indexes of the sentences that it stands in. */
  sentences: number[]
  /** The words between the marks. */
  words: Word[]
  utterance: number
  speaker: (Span & { name: string; entity: string | null }) | null
}

/** How exactly a quantity is meant. */
export type Precision = 'exact' | 'about' | 'more' | 'less' | 'atLeast' | 'atMost'

/** `low` and `high` are equal unless a range is given; `unit` is the stem of what is counted, the currency, or the unit of time. */
export interface Quantity {
  low: number
  high: number
  precision: Precision
  /** The coarsest step that the notation shows: 1.2bn has 1e8. */
  step: number
  unit: string | null
}

/** What is known of a date; null where the text leaves it open. `relative` is what could not be resolved, such as `last month`. */
export interface DateParts {
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
  /** Minutes after midnight. */
  time: number | null
  /** The end of a range of dates. */
  until: Omit<DateParts, 'until'> | null
  relative: string | null
}

/** One place where a fact stands, read as what it means. */
export type Reading = Span & { value: string } & (
  | { type: 'number' | 'percent' | 'money' | 'duration' | 'age'; quantity: Quantity }
  | { type: 'date'; date: DateParts }
  | { type: EntityType; entity: string }
)
export type ReadingOf<T extends FactType> = Extract<Reading, { type: T }>

/** A document with all that was read in it. */
export interface Article extends Document {
  register: Register
  quotes: Quotation[]
  /** In text order. */
  readings: Reading[]
}

/** Two passages, or two quotations, of different articles that were scored; indexes into the articles and their lists. */
export interface Pair {
  a: { article: number; index: number }
  b: { article: number; index: number }
  similarity: number
  verbatim: number
}

/** The members of one claim before it is judged: `index` counts sentences or quotations of the article, by the claim's kind. */
export interface Group {
  kind: 'statement' | 'quote'
  members: { article: number; index: number }[]
  similarity: number
  drift: Drift | null
}
