import type { Judged } from '../../model/finding.ts'

/** What fails a check beside errors. */
export interface Gate {
  maxWarnings: number | null
  /** Levels and rules. */
  failOn: string[]
}

export function gateFails(findings: Judged[], { maxWarnings, failOn }: Gate): boolean {
  const open = findings.filter((f) => f.state === 'new')
  const warnings = open.filter((f) => f.level === 'warning').length
  return open.some((f) => f.level === 'error' || failOn.includes(f.level) || failOn.includes(f.rule)) || (maxWarnings !== null && warnings > maxWarnings)
}
