import { ExpectedError } from '../../model/errors.ts'
import type { RuleText } from '../../model/finding.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { nearest } from '../../text/nearest.ts'

/** All rules, or one with why and an example. */
export const showRules = (name: string | undefined): string => (name === undefined ? listRules() : explainRule(name))

function listRules(): string {
  const width = Math.max(...RULE_TEXTS.map((r) => r.name.length))
  return RULE_TEXTS.map(({ name, level, finds }) => `${name.padEnd(width)}  ${level.padEnd(7)}  ${finds}\n`).join('')
}

function explainRule(name: string): string {
  const rule = RULE_TEXTS.find((r) => r.name === name)
  if (rule) return describe(rule)
  const near = nearest(name, RULE_TEXTS.map((r) => r.name))
  throw new ExpectedError(`${name} is no rule: ${near ? `did you mean ${near}?` : 'see compare-sources rules'}`)
}

function describe({ name, level, finds, why, example }: RuleText): string {
  const said = `${name} (${level})\n\nFinds ${finds}.\n${why}\n`
  if (!example) return said
  const sources = example.sources.map((source) => `with source   ${source}\n`).join('')
  return `${said}\nFound in      ${example.draft}\n${sources}not found in  ${example.silent}\n`
}
