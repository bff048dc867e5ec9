import type { FindingReport, Judged, Level } from '../../model/finding.ts'
import type { View } from '../format.ts'

/** A format of `check`: a function to a string, as for comparisons. */
export interface FindingFormat {
  name: string
  describes: string
  render(report: FindingReport, view: View): string
}

/** What still asks for something: neither suppressed nor known. */
export const open = (report: FindingReport): Judged[] => report.files.flatMap((d) => d.findings).filter((f) => f.state === 'new')

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const countLevels = (findings: Judged[]): Record<Level, number> => ({
  error: findings.filter((f) => f.level === 'error').length,
  warning: findings.filter((f) => f.level === 'warning').length,
  info: findings.filter((f) => f.level === 'info').length,
})
