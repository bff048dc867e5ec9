import type { Claim, Comparison } from '../model/comparison.ts'
import type { Format } from './format.ts'
import { csvRecord } from './parts/csv.ts'

const COLUMNS = ['claim', 'kind', 'verdict', 'source', 'path', 'line', 'text', 'speaker', 'conflicts', 'spellings']

/** A line for each place of each claim, so that a spreadsheet can sort and filter them. */
export const csv: Format = {
  render(comparison, { only }) {
    const speakers = new Map(comparison.sources.flatMap((s) => s.quotes).map(({ id, speaker }) => [id, speaker?.name ?? '']))
    const claims = comparison.claims.filter(({ verdict }) => !only || only.includes(verdict))
    return [COLUMNS, ...claims.flatMap((claim) => records(claim, comparison, speakers))].map(csvRecord).join('')
  },
}

function records({ id, kind, verdict, members, conflicts, variants }: Claim, { sources }: Comparison, speakers: Map<string, string>): string[][] {
  const said = [conflicts, variants].map((remarks) => remarks.map(({ message }) => message).join('; '))
  return members.map(({ source, line, text, quote }) => {
    const { label, path } = sources.find((s) => s.id === source)!
    return [id, kind, verdict, label, path ?? '', String(line), text, speakers.get(quote ?? '') ?? '', ...said]
  })
}
