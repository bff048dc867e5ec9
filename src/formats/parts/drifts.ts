import type { Drift } from '../../model/comparison.ts'

/** How far the wordings of one utterance are apart, for readers. */
export const DRIFTS: Record<Drift, string> = {
  same: 'in the same words',
  cut: 'cut by some',
  spliced: 'with words joined that stand apart elsewhere',
  reworded: 'in other words',
}
