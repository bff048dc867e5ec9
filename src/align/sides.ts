import { NAME, type Story, type Units, WORD } from './story.ts'

/** What a near synonym is worth beside the same word. */
const SOFT = 0.7

/** How the units of one sentence meet those of another. */
export interface Match {
  /** Whether the other side has the same unit. */
  hard: Uint8Array
  /** Its like on the other side, or -1. */
  partner: Int32Array
}

/** What one sentence finds of itself in the other, in weight. */
export interface Side {
  matched: number; soft: number; loose: number; words: number; names: number; numbers: number; squares: number
  best: number; second: number; synonyms: number; quoted: number; stretch: number; plain: number; plainSquares: number
}

export function weighSide({ units }: Story, n: number, { hard, partner }: Match): Side {
  const { starts, weights, plain, kinds, quoted } = units
  const s: Side = { matched: 0, soft: 0, loose: 0, words: 0, names: 0, numbers: 0, squares: 0, best: 0, second: 0, synonyms: 0, quoted: 0, stretch: 0, plain: 0, plainSquares: 0 }
  const from = starts[n]!, to = starts[n + 1]!
  for (let at = from; at < to; at += 1) {
    const w = weights[at]!, i = at - from
    if (partner[i]! < 0) { s.loose += w; continue }
    const got = hard[i] ? w : SOFT * w, kind = kinds[at]!
    if (hard[i]) {
      const p = plain[at]!
      s.matched += w
      s.squares += w * w
      s.plain += p
      s.plainSquares += p * p
      if (w > s.best) { s.second = s.best; s.best = w } else if (w > s.second) s.second = w
    } else s.synonyms += got
    s.soft += got
    s.loose += w - got
    if (kind === WORD) s.words += got
    else if (kind === NAME) s.names += got
    else s.numbers += got
    if (quoted[at]) s.quoted += got
  }
  s.stretch = weighStretch(units, n, { hard, partner })
  return s
}

/** The stretch of words that the other tells best: words it does not have count against it. */
function weighStretch({ starts, sequence, weights }: Units, n: number, { hard, partner }: Match): number {
  const from = starts[n]!, end = sequence.starts[n + 1]!
  let most = 0, run = 0
  for (let k = sequence.starts[n]!; k < end; k += 1) {
    const i = sequence.items[k]!, weight = weights[from + i]!
    if (partner[i]! >= 0) {
      run += hard[i] ? weight : SOFT * weight
      if (run > most) most = run
    } else if (run > 0) run = Math.max(0, run - 0.7 * weight)
  }
  return most
}

/** Weight of the words of one sentence that stand near each other in both. */
export function weighContext({ units: { starts, sequence, weights, first } }: Story, [a, b]: [number, number], partner: Int32Array): number {
  const { items } = sequence, from = starts[a]!, other = starts[b]!, end = sequence.starts[a + 1]!
  let sum = 0
  for (let k = sequence.starts[a]!; k < end; k += 1) {
    const i = items[k]!, p = partner[i]!
    if (p < 0) continue
    for (let d = k + 1; d <= k + 3 && d < end; d += 1) {
      const j = items[d]!, r = partner[j]!
      if (r < 0 || r === p) continue
      if (Math.abs(first[other + r]! - first[other + p]!) <= 4) { sum += Math.min(weights[from + i]!, weights[from + j]!); break }
    }
  }
  return sum
}
