import { readSuppressions, type Suppression } from './suppressions.ts'
import { ExpectedError } from '../../model/errors.ts'
import type { Finding, Judged } from '../../model/finding.ts'
import { RULES } from '../../rules/table.ts'
import { nearest } from '../../text/nearest.ts'
import { placeIn } from '../../text/position.ts'
import { type Baseline, isKnown } from './baseline.ts'
import type { Exception } from './config.ts'

/** What has been said of findings elsewhere. */
export interface Opinions {
  baseline: Baseline | null
  exceptions: Exception[]
  /** ISO date. */
  today: string
}

/** Says of each finding of a draft whether it is new, known or suppressed; a suppression that does nothing is a finding itself. */
export function judgeFindings(findings: Finding[], { text, path }: { text: string; path: string }, { baseline, exceptions, today }: Opinions): Judged[] {
  const suppressions = readSuppressions(text, path)
  const used = new Set<Suppression>()
  const judged = findings.map((finding): Judged => {
    const comment = suppressions.find((s) => s.reason !== null && s.rules.includes(finding.rule) && finding.place.line <= s.target && s.target <= finding.place.endLine)
    if (comment) used.add(comment)
    const exception = exceptions.find((e) => e.fingerprint === finding.fingerprint && (e.until === undefined || today <= e.until))
    const reason = comment?.reason ?? exception?.reason ?? null
    const suppressedIn = comment ? 'draft' : exception ? 'configuration' : null
    return { ...finding, reason, suppressedIn, state: reason !== null ? 'suppressed' : baseline && isKnown(baseline, finding) ? 'known' : 'new' }
  })
  const unused = suppressions.filter((s) => !used.has(s)).map((s) => idle(s, text, path))
  return [...judged, ...numberAlike(unused)].toSorted((a, b) => a.place.start - b.place.start)
}

function idle({ start, end, rules, reason }: Suppression, text: string, path: string): Judged {
  const [from, to] = [placeIn(text, start), placeIn(text, end)]
  return {
    rule: 'unused-suppression', level: 'warning', message: reproach(rules, reason), related: [], state: 'new', reason: null, suppressedIn: null, fingerprint: `unused-suppression:${rules.join(',')}`,
    place: { path, label: path, start, end, text: text.slice(start, end), line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
  }
}

/** Two comments that say the same and do nothing are two findings. */
const numberAlike = (findings: Judged[]): Judged[] => findings.map((finding, i) => {
  const before = findings.slice(0, i).filter((f) => f.fingerprint === finding.fingerprint).length
  return before ? { ...finding, fingerprint: `${finding.fingerprint}-${before + 1}` } : finding
})

function reproach(rules: string[], reason: string | null): string {
  const names = RULES.map((r) => r.name)
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
