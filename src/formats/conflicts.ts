import type { Comparison, ConflictType, Value } from '../model/comparison.ts'
import type { FindingReport, Judged, Level, Place, RuleText } from '../model/finding.ts'
import { fingerprint, numberAlike } from '../rules/fingerprint.ts'
import { makePlace } from '../rules/place.ts'
import { FINDING_FORMATS } from './findings/table.ts'
import type { Format, View } from './format.ts'

/** A comparison in the format for findings of this name: each conflict and each spelling is one, at its first place, with the others beside it. */
export function conflictsAs(name: string): Format {
  const { render } = FINDING_FORMATS.find((format) => format.name === name)!
  return { render: (comparison, view) => render(reportConflicts(comparison, view), view) }
}

const TYPES: Record<ConflictType, Pick<RuleText, 'finds' | 'why'>> = {
  number: { finds: 'two numbers, shares, sums, durations or ages for one thing', why: 'Two figures for one thing cannot both be exact.' },
  date: { finds: 'two dates or times for one event', why: 'The same event cannot have happened on two days.' },
  name: { finds: 'two people, places or organisations in one role', why: 'To name the wrong person or town is the mistake that is hardest to take back.' },
  negation: { finds: 'what one report states and another denies', why: 'One small word turns a report into its opposite.' },
  quote: { finds: 'one quote in two wordings', why: 'Readers take what stands between quotation marks for what was said.' },
  speaker: { finds: 'one quote in two mouths', why: 'A right quote with a wrong name is a wrong quote.' },
}

const VARIANT: RuleText = {
  name: 'variant', level: 'info', finds: 'a name or word that is spelled in two ways', why: 'One of the two may be a slip; it is no conflict.',
}

/** Named as `--fail-on` names them. */
const RULES: RuleText[] = [...Object.entries(TYPES).map(([type, told]): RuleText => ({ name: `conflict.${type}`, level: 'warning', ...told })), VARIANT]

interface Remark {
  rule: string
  level: Level
  values: Value[]
  message: string
}

function reportConflicts({ generator, sources, claims }: Comparison, { only, origins }: View): FindingReport {
  const places = new Map(sources.map((source) => [source.id, makePlace(source, origins?.get(source.id))]))
  const remarks = claims.filter(({ verdict }) => !only || only.includes(verdict)).flatMap(({ conflicts, variants }): Remark[] => [
    ...conflicts.map(({ type, values, message }): Remark => ({ rule: `conflict.${type}`, level: 'warning', values, message })),
    ...variants.map(({ values, message }): Remark => ({ rule: VARIANT.name, level: VARIANT.level, values, message })),
  ])
  const findings = remarks.map((remark) => ({ source: remark.values[0]!.source, finding: makeFinding(remark, remark.values.map((v) => places.get(v.source)!(v))) }))
  return {
    generator, rules: RULES, baseline: false, sources: sources.map((s) => s.path ?? s.label),
    files: sources.map((s) => ({ path: s.path ?? s.label, findings: numberAlike(findings.filter(({ source }) => source === s.id).map(({ finding }) => finding)) })),
  }
}

function makeFinding({ rule, level, message }: Remark, places: Place[]): Judged {
  const [place, ...related] = places
  return { rule, level, message, place: place!, related, fingerprint: fingerprint(rule, null, places), state: 'new', reason: null, suppressedIn: null }
}
