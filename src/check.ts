import type { ArticleInput, Group } from './model/article.ts'
import type { Finding } from './model/finding.ts'
import { type CompareOptions, settle } from './model/options.ts'
import { annotate, compareArticles } from './pipeline.ts'
import { findAll, type Levels } from './rules/findings.ts'
import { RULE_DEFAULTS, type RuleSettings } from './rules/rule.ts'

export interface CheckOptions extends CompareOptions, Partial<RuleSettings> {
  levels?: Levels
}

/** Checks a draft against its sources by the rules. */
export async function checkDraft(draft: ArticleInput, sources: ArticleInput[], { levels, ...options }: CheckOptions = {}): Promise<Finding[]> {
  const settled = settle(options)
  const articles = annotate([draft, ...sources], settled)
  const comparison = await compareArticles(articles, settled, { isAsked: isToldInDraft })
  const [own, ...others] = comparison.sources
  return findAll({ comparison, articles, draft: own!, sources: others, settings: { ...RULE_DEFAULTS, ...options } }, levels)
}

/** What sources alone tell is counted, not judged; what they quote is, since a quotation settles who is named around it. */
const isToldInDraft = ({ kind, members }: Group): boolean => kind === 'quote' || members.some(({ article }) => article === 0)
