/**
 * The JSON Schema (draft-07) of a comparison. The build writes it to
 * `dist/schema.json`; a type-level test holds it to the types of `comparison.ts`.
 */
const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const share = { type: 'number', minimum: 0, maximum: 1 } as const
const nullable = { type: ['string', 'null'] } as const
const texts = { type: 'array', items: text } as const
const counts = { type: 'object', additionalProperties: count } as const
const span = { start: count, end: count } as const

const value = { type: 'object', additionalProperties: false, required: ['start', 'end', 'source', 'text'], properties: { ...span, source: text, text } } as const
const values = { type: 'array', items: value } as const

const sentence = {
  type: 'object', additionalProperties: false, required: ['start', 'end', 'id', 'text', 'line', 'role'],
  properties: { ...span, id: text, text, line: { type: 'integer', minimum: 1 }, role: { enum: ['title', 'body', 'caption', 'credit'] } },
} as const

const speaker = { type: 'object', additionalProperties: false, required: ['start', 'end', 'name'], properties: { ...span, name: text } } as const
const quote = {
  type: 'object', additionalProperties: false, required: ['start', 'end', 'id', 'text', 'sentences', 'speaker'],
  properties: { ...span, id: text, text, sentences: texts, speaker: { anyOf: [speaker, { type: 'null' }] } },
} as const

const factType = { enum: ['number', 'percent', 'money', 'date', 'duration', 'age', 'person', 'place', 'organisation'] } as const
const mention = {
  type: 'object', additionalProperties: false, required: ['start', 'end', 'id', 'text', 'type', 'value', 'fact'],
  properties: { ...span, id: text, text, type: factType, value: text, fact: text },
} as const

const source = {
  type: 'object', additionalProperties: false,
  required: ['id', 'label', 'path', 'title', 'byline', 'published', 'language', 'credits', 'text', 'sentences', 'quotes', 'mentions'],
  properties: {
    id: text, label: text, path: nullable, title: nullable, byline: nullable, published: nullable, language: text, credits: texts, text,
    sentences: { type: 'array', items: sentence }, quotes: { type: 'array', items: quote }, mentions: { type: 'array', items: mention },
  },
} as const

const member = {
  type: 'object', additionalProperties: false, required: ['start', 'end', 'source', 'text', 'line', 'sentences', 'quote'],
  properties: { ...span, source: text, text, line: { type: 'integer', minimum: 1 }, sentences: texts, quote: nullable },
} as const

const conflict = {
  type: 'object', additionalProperties: false, required: ['type', 'values', 'message'],
  properties: { type: { enum: ['number', 'date', 'name', 'quote', 'speaker', 'negation'] }, values, message: text },
} as const
const variant = { type: 'object', additionalProperties: false, required: ['values', 'message'], properties: { values, message: text } } as const

const claim = {
  type: 'object', additionalProperties: false,
  required: ['id', 'kind', 'verdict', 'similarity', 'members', 'absentFrom', 'origins', 'drift', 'conflicts', 'variants', 'additions'],
  properties: {
    id: text, kind: { enum: ['statement', 'quote'] }, verdict: { enum: ['agree', 'differ', 'unique'] }, similarity: share,
    members: { type: 'array', items: member }, absentFrom: texts, origins: { type: 'integer', minimum: 1 },
    drift: { enum: ['same', 'cut', 'spliced', 'reworded', null] },
    conflicts: { type: 'array', items: conflict }, variants: { type: 'array', items: variant }, additions: values,
  },
} as const

const fact = {
  type: 'object', additionalProperties: false, required: ['id', 'type', 'value', 'sources', 'mentions'],
  properties: { id: text, type: factType, value: text, sources: texts, mentions: texts },
} as const
const link = {
  type: 'object', additionalProperties: false, required: ['a', 'b', 'similarity', 'verbatim'], properties: { a: text, b: text, similarity: share, verbatim: share },
} as const
const overlap = { type: 'object', additionalProperties: false, required: ['a', 'b', 'share'], properties: { a: text, b: text, share } } as const

const tally = { agree: count, differ: count, unique: counts } as const
const quotes = { type: 'object', additionalProperties: false, required: ['agree', 'differ', 'unique'], properties: tally } as const
const summary = {
  type: 'object', additionalProperties: false, required: ['agree', 'differ', 'unique', 'quotes', 'conflicts'], properties: { ...tally, quotes, conflicts: counts },
} as const

export const COMPARISON_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Comparison',
  description: 'What compare-sources --format json prints.',
  type: 'object', additionalProperties: false, required: ['schemaVersion', 'generator', 'sources', 'claims', 'facts', 'links', 'overlaps', 'summary'],
  properties: {
    schemaVersion: { const: 1 }, generator: text,
    sources: { type: 'array', items: source }, claims: { type: 'array', items: claim }, facts: { type: 'array', items: fact },
    links: { type: 'array', items: link }, overlaps: { type: 'array', items: overlap }, summary,
    batch: { type: 'object', additionalProperties: false, required: ['story', 'ids', 'digest'], properties: { story: nullable, ids: texts, digest: text } },
  },
} as const
