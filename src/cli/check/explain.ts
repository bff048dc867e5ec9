import { ExpectedError } from '../../model/errors.ts'
import type { Rule } from '../../rules/rule.ts'
import { RULES } from '../../rules/table.ts'
import { nearest } from '../../text/nearest.ts'

/** All rules, or one with why and an example. */
export const showRules = (name: string | undefined): string => (name === undefined ? listRules() : explainRule(name))

function listRules(): string {
  const width = Math.max(...RULES.map((r) => r.name.length))
  return RULES.map(({ name, level, finds }) => `${name.padEnd(width)}  ${level.padEnd(7)}  ${finds}\n`).join('')
}

function explainRule(name: string): string {
  const rule = RULES.find((r) => r.name === name)
  if (!rule) throw new ExpectedError(`${name} is no rule: ${nearest(name, RULES.map((r) => r.name)) ? `did you mean ${nearest(name, RULES.map((r) => r.name))!}?` : 'see compare-sources rules'}`)
  return describe(rule)
}

const describe = ({ name, level, finds, why, example }: Rule): string => `${name} (${level})

Finds ${finds}.
${why}

Found in      ${example.draft}
${example.sources.map((source) => `with source   ${source}\n`).join('')}not found in  ${example.silent}
`
