import type { RuleText } from '../model/finding.ts'
import { alteredQuote } from './altered-quote.ts'
import { conflictingDate } from './conflicting-date.ts'
import { conflictingName } from './conflicting-name.ts'
import { conflictingNumber } from './conflicting-number.ts'
import { contestedClaim } from './contested-claim.ts'
import { copiedText } from './copied-text.ts'
import { deniedClaim } from './denied-claim.ts'
import { misattributedQuote } from './misattributed-quote.ts'
import { missingFact } from './missing-fact.ts'
import { nameSpelling } from './name-spelling.ts'
import type { Rule } from './rule.ts'
import { singleOrigin } from './single-origin.ts'
import { unrelated } from './unrelated.ts'
import { unsupportedNumber } from './unsupported-number.ts'
import { unsupportedQuote } from './unsupported-quote.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Every rule that looks at a draft, the gravest first. */
export const RULES: Rule[] = [
  alteredQuote, misattributedQuote, conflictingNumber, conflictingDate, conflictingName, deniedClaim,
  contestedClaim, unsupportedQuote, unsupportedNumber, nameSpelling, singleOrigin, missingFact, copiedText, unrelated,
]

/** Everything that a finding of `check` can be called. */
export const RULE_TEXTS: RuleText[] = [...RULES, unusedSuppression]
