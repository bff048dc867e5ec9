import type { Drift, FactType, Role, Sentence, Source, Span } from './comparison.ts'

/** What a caller hands over: one article. */
export interface ArticleInput {
  text: string
  label?: string
  path?: string
  /** ISO 8601. */
  published?: string
  /** The headline; otherwise the text tells it. */
  title?: string
  /** The outlet's name in the metadata: the label where none is given. */
  outlet?: string
  /** Who wrote it, as the metadata says. */
  byline?: string
  /** BCP 47; otherwise the text tells it. */
  language?: string
  /** What is known of parts of the text, in text order: of a headline, a caption, a credit. The text itself tells the rest. */
  roles?: (Span & { role: Role })[]
  /** Where the text stands in the file that it was taken from. */
  origin?: Origin
}

/** How a text leads back to the file that it was taken from, where that file is a text too. */
export interface Origin {
  /** The file, decoded. */
  file: string
  /** In text order; what lies between them is not in the file. */
  pieces: Piece[]
}

/** A stretch of a text and its place in the file: character by character where both are equally long, otherwise as a whole. */
export interface Piece extends Span {
  from: number
  to: number
}

/** A word of a text. `lower` is as written but for capitals; `key` is what comparisons look at: folded, lower case, one spelling, no possessive; `stem` its stem. */
export interface Word extends Span {
  text: string
  lower: string
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
  origin: Origin | null
}

export type EntityType = 'person' | 'place' | 'organisation'

/** Somebody or something that is named; across a comparison, equal ids are the same one. */
export interface Entity {
  id: string
  type: EntityType
  /** The fullest name that the article gives; another article's where it gives a surname only. */
  name: string
  /** The fullest name that any article gives: the same in every article. */
  value: string
  /** Every form it is named by, as written. */
  forms: string[]
  gender: 'f' | 'm' | null
  /** What it is said to be, folded: `governor`, `prime minister`, `dutch`. */
  roles: string[]
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
  /** Where pronouns stand that may mean somebody whom no name list knows, and where that one is spoken of. */
  unclear?: Map<number, number>
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

/** How exactly a quantity is meant; `nearly` is just below. */
export type Precision = 'exact' | 'about' | 'nearly' | 'more' | 'less' | 'atLeast' | 'atMost'

/** `low` and `high` are equal unless a range is given, or a score, which keeps its order (`3-1` is low 3, high 1). */
export interface Quantity {
  low: number
  high: number
  precision: Precision
  /** The coarsest step that the notation shows: 1.2bn has 1e8, 43,000 has 1000, 0.5 has 0.1, 30 has 1. */
  step: number
  /** Stem of what is counted (`country`; `score` for 3-1), the currency (`USD`), `percent` or `point`, the unit of time (`day`), `year` for ages. */
  unit: string | null
  /** Where the counted noun stands (`countries` in `23 European countries`), for messages. */
  noun?: Span
  /** `14th` and `third` are ordinals and never compare with counts. */
  ordinal?: true
  /** What happened to those counted: killed, injured, arrested, missing, …; 12 killed and 13 injured are two facts. */
  role?: string
  /** All digits of a whole number too large for `low` to hold exactly. */
  digits?: string
}

/**
 * What is known of a date; null where the text leaves it open. A weekday or `last month` is resolved when the day of publication is known.
 * `month` counts from 1, `weekday` from 0 for Sunday.
 */
export interface DateParts {
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
  /** Minutes after midnight. */
  time: number | null
  /** The end of a range of dates. */
  until: Omit<DateParts, 'until'> | null
  /** What could not be resolved: a unit and how many of them from the day of publication, such as `month -1`, or `day 0` for today. */
  relative: string | null
  /** How many years the date spans where it is longer than one: 10 for `the 1990s`. */
  span?: number
  /** Counted or marked as near: `two years ago` may be out by a year, `about 10 p.m.` by half an hour. */
  loose?: true
  /** Year or week were inferred from the day of publication: the nearest one. */
  inferred?: true
  /** Whether `time` is of the morning or the evening is not told: 10:30. */
  eitherHalf?: true
  /** The time zone given with `time`; times of different zones do not compare. */
  zone?: string
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

/** Where one article has its own words of an utterance; `words` are those alone, folded, the span may hold their neighbours too. */
export interface Place extends Span {
  article: number
  words: string
}

/** What the sources of an utterance do not give alike: words that some leave out (`cut`), or other words. */
export interface Change {
  drift: Exclude<Drift, 'same'>
  places: Place[]
}

/** The members of one claim before it is judged: `index` counts sentences or quotations of the article, by the claim's kind. */
export interface Group {
  kind: 'statement' | 'quote'
  members: { article: number; index: number }[]
  similarity: number
  drift: Drift | null
  /** For quotations. */
  changes?: Change[]
  /** For quotations of several sources, the sentences by article in which most of them tell the same. */
  core?: Map<number, Set<number>>
}
