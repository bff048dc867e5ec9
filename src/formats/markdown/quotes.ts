import type { Comparison } from '../../model/comparison.ts'
import { DRIFTS } from '../parts/drifts.ts'
import { marksIn } from '../parts/item-marks.ts'
import { markdown as md } from '../parts/markdown.ts'
import { gatherSpeakers } from '../parts/speakers.ts'
import { type MarkdownPage, showWordings } from './claims.ts'

/** Under each speaker what they are quoted with, where, and how far the sources are apart. */
export function showSpeakers(page: MarkdownPage, comparison: Comparison): string {
  return gatherSpeakers(comparison).flatMap(({ name, claims }) => [
    `#### ${md(name ?? 'Nobody named')}`,
    ...claims.flatMap((claim) => [
      ...(claim.drift ? [`*${DRIFTS[claim.drift]}*`] : []),
      showWordings(page, claim.members, marksIn(page, { claims: [claim], places: claim.members })),
    ]),
  ]).join('\n\n')
}
