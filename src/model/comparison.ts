/** The public shape of a comparison: what `compareSources` returns and `--format json` prints. */
export interface Comparison {
  schemaVersion: 1
  /** Name and version of the program, such as `compare-sources 0.1.0`. */
  generator: string
  sources: Source[]
  /** In reading order of the first source that makes them, then of the next source, and so on. */
  claims: Claim[]
  facts: Fact[]
  /** Every pair of sentences or quotes of different sources that was scored at 0.05 or more. */
  links: Link[]
  /** For each two sources, how much of the shorter one is the other's copy. */
  overlaps: Overlap[]
  summary: Summary
  /** In the output of `batch` only: the story that was given, if any, the articles' ids in the order of `sources`, and a digest of articles and options. */
  batch?: { story: string | null; ids: string[]; digest: string }
}

/** UTF-16 code units into `Source.text`, end exclusive: `text.slice(start, end)` is the place. */
export interface Span {
  start: number
  end: number
}

/** One article, from one outlet. */
export interface Source {
  /** `s1`, `s2`, … in the order given. */
  id: string
  label: string
  /** As the user gave it; `-` for standard input; null for a text handed to the library. */
  path: string | null
  title: string | null
  /** Who wrote it, as the document's own metadata says; null where there is none. */
  byline: string | null
  /** ISO 8601. */
  published: string | null
  /** BCP 47; `und` where the text does not tell. */
  language: string
  /** Outlets and agencies that the text names as its origin, in text order. */
  credits: string[]
  /** Exactly the input for plain text, decoded and without its byte-order mark; of other formats the article that was taken from it. */
  text: string
  sentences: Sentence[]
  quotes: Quote[]
  mentions: Mention[]
}

export type Role = 'title' | 'body' | 'caption' | 'credit'

export interface Sentence extends Span {
  /** `s1.4` is the fourth sentence of source `s1`. */
  id: string
  text: string
  /** Line of the text on which it starts, from 1. */
  line: number
  role: Role
}

/** A stretch of directly quoted speech; the span holds the quotation marks. */
export interface Quote extends Span {
  /** `s1.q2` is the second quote of source `s1`. */
  id: string
  text: string
  /** Ids of the sentences that it stands in. */
  sentences: string[]
  /** Null where the text does not tell. */
  speaker: Speaker | null
}

/** The span is the nearest mention (`he`), the name the person it stands for (`Mark Lund`). */
export interface Speaker extends Span {
  name: string
}

export type FactType = 'number' | 'percent' | 'money' | 'date' | 'duration' | 'age' | 'person' | 'place' | 'organisation'

export interface Mention extends Span {
  /** `s1.m3` is the third mention of source `s1`. */
  id: string
  text: string
  type: FactType
  /** The normalised value, the same for every mention of one fact. */
  value: string
  /** Id of the fact that it mentions. */
  fact: string
}

export type Verdict = 'agree' | 'differ' | 'unique'
export type Drift = 'same' | 'cut' | 'spliced' | 'reworded'
export type ClaimKind = 'statement' | 'quote'

/** One thing that is said, with every place in every source that says it. */
export interface Claim {
  /** `c1`, `c2`, … in the order of `Comparison.claims`. */
  id: string
  kind: ClaimKind
  verdict: Verdict
  /** 0–1, the weakest link that holds the claim together; 1 for a unique claim. */
  similarity: number
  members: Member[]
  /** Ids of the sources that do not make it. */
  absentFrom: string[]
  /** Its sources, those that share copied words for it counted as one. */
  origins: number
  /** For a quote that at least two sources carry, the furthest that any two are apart. */
  drift: Drift | null
  conflicts: Conflict[]
  variants: Variant[]
  additions: Addition[]
}

/** One run of adjacent sentences, or one quote: `sentences` holds those in which most sources of the quote meet, none where it tells another part, and `Quote.sentences` all. */
export interface Member extends Span {
  source: string
  text: string
  line: number
  sentences: string[]
  quote: string | null
}

export type ConflictType = 'number' | 'date' | 'name' | 'quote' | 'speaker' | 'negation'

/** The same claim, told so that both tellings cannot be exact. */
export interface Conflict {
  type: ConflictType
  values: Value[]
  message: string
}

/** The same name or word, spelled in two ways. */
export interface Variant {
  values: Value[]
  message: string
}

/** A detail that one source of a shared claim gives and another does not. */
export interface Addition extends Span {
  source: string
  text: string
}

/** A place, by the id of its source. */
export interface Value extends Span {
  source: string
  text: string
}

/** One normalised value with all its mentions in all sources. */
export interface Fact {
  /** `f1`, `f2`, … */
  id: string
  type: FactType
  value: string
  sources: string[]
  mentions: string[]
}

/** Two sentences or two quotes of different sources, the earlier source's first. */
export interface Link {
  a: string
  b: string
  /** 0–1, the chance that both report the same thing. */
  similarity: number
  /** 0–1, share of the shorter one's words in common runs of at least six words. */
  verbatim: number
}

export interface Overlap {
  a: string
  b: string
  /** 0–1, share of the shorter source's words in common runs of at least six words. */
  share: number
}

export interface Tally {
  agree: number
  differ: number
  /** By source id. */
  unique: Record<string, number>
}

/** Claims of kind statement, and beside them the quotes. */
export interface Summary extends Tally {
  quotes: Tally
  /** By conflict type; types that do not occur are left out. */
  conflicts: Record<string, number>
}
