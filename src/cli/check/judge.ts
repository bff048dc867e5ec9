import { ExpectedError } from '../../model/errors.ts'
import type { Finding, Judged, Level } from '../../model/finding.ts'
import { numberAlike } from '../../rules/fingerprint.ts'
import { makePlace } from '../../rules/place.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import { nearest } from '../../text/nearest.ts'
import { type Baseline, isKnown } from './baseline.ts'
import type { Exception } from './config.ts'
import { readSuppressions, type Suppression } from './suppressions.ts'

/** What has been said of findings elsewhere. */
export interface Opinions {
  baseline: Baseline | null
  exceptions: Exception[]
  /** Of `unused-suppression`; null switches it off. */
  unused: Level | null
  /** ISO date. */
  today: string
}

/** Says of each finding of a draft whether it is new, known or suppressed; a suppression that does nothing is a finding itself. */
export function judgeFindings(findings: Finding[], draft: { text: string; path: string }, opinions: Opinions): Judged[] {
  const suppressions = readSuppressions(draft.text, draft.path)
  const used = new Map(suppressions.map((s) => [s, new Set<string>()]))
  const judged = findings.map((finding) => {
    const comment = suppressions.find((s) => s.reason !== null && s.rules.includes(finding.rule) && finding.place.line <= s.target && s.target <= finding.place.endLine)
    if (comment) used.get(comment)!.add(finding.rule)
    return judge(finding, comment?.reason ?? null, opinions)
  })
  const unused = opinions.unused === null ? [] : findUnused(used, draft, opinions.unused)
  return [...judged, ...unused.map((finding) => judge(finding, null, opinions))].toSorted((a, b) => a.place.start - b.place.start)
}

function judge(finding: Finding, comment: string | null, { baseline, exceptions, today }: Opinions): Judged {
  const exception = exceptions.find((e) => e.fingerprint === finding.fingerprint && (e.until === undefined || today <= e.until))
  const reason = comment ?? exception?.reason ?? null
  const suppressedIn = comment !== null ? 'draft' : exception ? 'configuration' : null
  return { ...finding, reason, suppressedIn, state: reason !== null ? 'suppressed' : baseline && isKnown(baseline, finding) ? 'known' : 'new' }
}

/** Each comment of which at least one rule suppresses nothing. */
function findUnused(used: Map<Suppression, Set<string>>, { text, path }: { text: string; path: string }, level: Level): Finding[] {
  const placeOf = makePlace({ text, path, label: path })
  const found = Array.from(used, ([comment, rules]) => ({ comment, idle: comment.rules.filter((rule) => !rules.has(rule)) })).filter(({ comment, idle }) => idle.length || !comment.rules.length)
  return numberAlike(found.map(({ comment, idle }): Finding => ({
    rule: unusedSuppression.name, level, message: reproach(idle, comment.reason), place: placeOf(comment), related: [], fingerprint: `${unusedSuppression.name}:${idle.join(',')}`,
  })))
}

function reproach(rules: string[], reason: string | null): string {
  const names = RULE_TEXTS.map((r) => r.name)
  const odd = rules.find((rule) => !names.includes(rule))
  if (odd !== undefined) return `suppresses an unknown rule ${odd}: ${nearest(odd, names) ? `did you mean ${nearest(odd, names)}?` : 'see compare-sources rules'}`
  if (!rules.length) return 'suppresses no rule: name one, as in compare-sources-disable-next-line altered-quote -- reason'
  return reason === null ? 'has no reason and suppresses nothing: write it after --' : `suppresses nothing: ${rules.join(', ')} finds nothing on the next line`
}

/** @throws {ExpectedError} where two findings that are not the same would pass as one */
export function refuseCollisions(findings: Judged[]): void {
  const seen = new Map<string, Judged>()
  for (const finding of findings) {
    const key = `${finding.place.path}\n${finding.fingerprint}`
    const other = seen.get(key)
    if (other && other.rule !== finding.rule) throw new ExpectedError(`${finding.place.path} has two findings with the fingerprint ${finding.fingerprint}, ${other.rule} and ${finding.rule}: reword one of the sentences`)
    seen.set(key, finding)
  }
}
