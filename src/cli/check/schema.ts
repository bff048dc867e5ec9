import { LEVELS } from '../../model/finding.ts'
import { RULE_TEXTS } from '../../rules/table.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }

const rules = Object.fromEntries(RULE_TEXTS.map(({ name, level, finds, why }) => [name, {
  enum: [...LEVELS, 'off'], default: level, description: `Finds ${finds}. ${why}`,
}]))

const exception = {
  type: 'object', additionalProperties: false, required: ['fingerprint', 'reason'],
  properties: {
    fingerprint: { ...text, description: 'Of the finding, as --format json shows it.' },
    reason: { ...text, pattern: '\\S' },
    until: { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The last day on which it counts, such as 2026-12-31.' },
  },
}

/** The JSON Schema (draft-07) of a configuration, for editors. The build writes it to `dist/config.schema.json`. */
export const CONFIG_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of compare-sources check',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text,
    drafts: { type: 'object', additionalProperties: texts, description: 'For each draft, or pattern of drafts, its sources: files, folders or patterns. Paths are relative to this file.' },
    rules: { type: 'object', additionalProperties: false, properties: rules, description: 'Levels: error fails the check, warning and info do not, off switches a rule off.' },
    threshold: { type: 'number', minimum: 0, maximum: 1, description: 'From which chance two sentences count as reporting the same.' },
    copiedWords: { type: 'integer', minimum: 5, default: 25, description: 'The longest run of words that may be taken over outside quotation marks.' },
    missingFrom: { type: 'integer', minimum: 2, description: 'How many sources must report a fact before its absence is told; all of them unless set.' },
    lexicon: { ...text, description: 'JSON file with aliases, spellings and names. Its path is relative to this file.' },
    ignore: { ...texts, description: 'Patterns of drafts that are not checked.' },
    suppress: { type: 'array', items: exception, description: 'Findings that are accepted for a reason.' },
  },
}
