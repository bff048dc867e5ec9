import { NAME, type Profile, WORD } from './profile.ts'

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

export function weighSide(a: Profile, { hard, partner }: Match): Side {
  const { weights, plain, kinds, quoted } = a
  const s: Side = { matched: 0, soft: 0, loose: 0, words: 0, names: 0, numbers: 0, squares: 0, best: 0, second: 0, synonyms: 0, quoted: 0, stretch: 0, plain: 0, plainSquares: 0 }
  for (let i = 0; i < weights.length; i += 1) {
    const w = weights[i]!
    if (partner[i]! < 0) { s.loose += w; continue }
    const got = hard[i] ? w : SOFT * w, kind = kinds[i]!
    if (hard[i]) {
      const p = plain[i]!
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
    if (quoted[i]) s.quoted += got
  }
  s.stretch = weighStretch(a, { hard, partner })
  return s
}

/** The stretch of words that the other tells best: words it does not have count against it. */
function weighStretch({ sequence, weights }: Profile, { hard, partner }: Match): number {
  let most = 0, run = 0
  for (let k = 0; k < sequence.length; k += 1) {
    const i = sequence[k]!
    if (partner[i]! >= 0) {
      run += hard[i] ? weights[i]! : SOFT * weights[i]!
      if (run > most) most = run
    } else if (run > 0) run = Math.max(0, run - 0.7 * weights[i]!)
  }
  return most
}

/** Weight of the words of one sentence that stand near each other in both. */
export function weighContext(a: Profile, b: Profile, partner: Int32Array): number {
  const { sequence, weights } = a
  const { first } = b
  let sum = 0
  for (let k = 0; k < sequence.length; k += 1) {
    const i = sequence[k]!, p = partner[i]!
    if (p < 0) continue
    for (let d = 1; d <= 3 && k + d < sequence.length; d += 1) {
      const j = sequence[k + d]!, r = partner[j]!
      if (r < 0 || r === p) continue
      if (Math.abs(first[r]! - first[p]!) <= 4) { sum += Math.min(weights[i]!, weights[j]!); break }
    }
  }
  return sum
}
