import type { Finding, Level, RuleText } from '../model/finding.ts'
import { fingerprint, numberAlike } from './fingerprint.ts'
import { makePlace } from './place.ts'
import type { Checked } from './rule.ts'
import { RULES } from './table.ts'

/** By rule name, where they are not the rules' own; null switches a rule off. */
export type Levels = Partial<Record<string, Level | null>>

export const levelOf = ({ name, level }: RuleText, levels: Levels): Level | null => (levels[name] === undefined ? level : levels[name])

/** What the rules find in a draft, in text order. */
export function findAll(checked: Checked, levels: Levels = {}): Finding[] {
  const { draft } = checked
  const places = new Map(checked.articles.map((article) => [article.id, makePlace(article, article.origin)]))
  const findings = RULES.flatMap((rule) => {
    const level = levelOf(rule, levels)
    return level === null ? [] : rule.check(checked).map(({ start, end, message, related, diff }): Finding => {
      const [place, told] = [places.get(draft.id)!({ start, end }), related.map((value) => places.get(value.source)!(value))]
      const theirs = related.flatMap(({ source, text }, i) => (source === draft.id ? [] : { text, label: told[i]!.label }))
      const print = fingerprint(rule.name, draft.text.slice(start, end), theirs)
      return { rule: rule.name, level, message, place, related: told, ...(diff && { diff }), fingerprint: print }
    })
  })
  // What stands at one place is in the order of the rules.
  const inOrder = findings.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
  return numberAlike(inOrder)
}
