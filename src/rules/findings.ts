import { createHash } from 'node:crypto'
import type { Source, Value } from '../model/comparison.ts'
import type { Finding, Hit, Level, Place } from '../model/finding.ts'
import { placeIn } from '../text/position.ts'
import { cutWords } from '../text/words.ts'
import type { Checked, Rule } from './rule.ts'
import { RULES } from './table.ts'

/** What the rules find in a draft, in text order; a level of null switches a rule off. */
export function findAll(checked: Checked, levels: Partial<Record<string, Level | null>> = {}): Finding[] {
  const sources = new Map(checked.comparison.sources.map((s) => [s.id, s]))
  const seen = new Map<string, number>()
  return RULES.flatMap((rule) => {
    const level = levels[rule.name] === undefined ? rule.level : levels[rule.name]!
    return level === null ? [] : rule.check(checked).map((hit) => ({ rule, level, hit }))
  })
    .toSorted((p, q) => p.hit.start - q.hit.start || p.hit.end - q.hit.end || RULES.indexOf(p.rule) - RULES.indexOf(q.rule))
    .map(({ rule, level, hit }) => ({
      rule: rule.name, level, message: hit.message, place: placeOf(checked.draft, hit), related: hit.related.map((v) => placeOf(sources.get(v.source)!, v)),
      fingerprint: numbered(fingerprint(rule, hit, checked.draft, sources), seen),
    }))
}

function placeOf(source: Source, { start, end }: { start: number; end: number }): Place {
  const [from, to] = [placeIn(source.text, start), placeIn(source.text, end)]
  return { path: source.path ?? source.label, label: source.label, start, end, text: source.text.slice(start, end), line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/** Words as they are compared, so that wrapping and typography change nothing. */
function fingerprint(rule: Rule, hit: Hit, draft: Source, sources: Map<string, Source>): string {
  const wordsOf = ({ text }: Source, { start, end }: { start: number; end: number }) => cutWords(text, { start, end }).map((w) => w.key).join(' ')
  const told = (value: Value) => `${sources.get(value.source)!.label}: ${wordsOf(sources.get(value.source)!, value)}`
  const parts = [rule.name, wordsOf(draft, hit), ...hit.related.map(told).toSorted()]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** The second finding of the same words gets a number, so that each can be suppressed by itself. */
function numbered(print: string, seen: Map<string, number>): string {
  const count = (seen.get(print) ?? 0) + 1
  seen.set(print, count)
  return count === 1 ? print : `${print}-${count}`
}
