import { commonness } from './background.ts'
import { NAME, type Totals, type Units, WORD } from './story.ts'

/**
 * What a unit tells: how rare it is in the language, and in this story beyond the one mention that each telling of one thing
 * needs. In steps of 1/256, so that sums are exact and the order of the sources changes no digit.
 */
export function weighUnits(units: Omit<Units, 'weights' | 'plain'>, forms: Float64Array, { vocabulary, articles }: { vocabulary: string[]; articles: number }): { units: Units; totals: Totals } {
  const { ids } = units, sentences = units.starts.length - 1
  const counts = new Int32Array(vocabulary.length)
  for (let i = 0; i < ids.length; i += 1) counts[ids[i]!]! += 1
  const free = Math.min(articles, 3)
  const inLanguage = new Float64Array(counts.length), inStory = new Float64Array(counts.length)
  for (const [unit, word] of vocabulary.entries()) {
    const share = commonness(word)
    inLanguage[unit] = -Math.log(share)
    inStory[unit] = -Math.log(share + Math.max(0, counts[unit]! - free) / (sentences + 20))
  }
  const weights = new Float64Array(ids.length), plain = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i += 1) {
    weights[i] = step(forms[i]! * inStory[ids[i]!]!)
    plain[i] = step(forms[i]! * inLanguage[ids[i]!]!)
  }
  const weighed = { ...units, weights, plain }
  return { units: weighed, totals: addUp(weighed, sentences) }
}

const step = (weight: number): number => Math.max(0, Math.round(weight * 256) / 256)

function addUp({ starts, weights, plain, kinds, quoted }: Units, sentences: number): Totals {
  const column = () => new Float64Array(sentences)
  const totals: Totals = { all: column(), words: column(), names: column(), numbers: column(), quoted: column(), squares: column(), plain: column(), plainSquares: column() }
  for (let n = 0; n < sentences; n += 1) {
    for (let i = starts[n]!; i < starts[n + 1]!; i += 1) {
      const w = weights[i]!, p = plain[i]!, kind = kinds[i]!
      totals.all[n]! += w
      if (kind === WORD) totals.words[n]! += w
      else if (kind === NAME) totals.names[n]! += w
      else totals.numbers[n]! += w
      if (quoted[i]) totals.quoted[n]! += w
      totals.squares[n]! += w * w
      totals.plain[n]! += p
      totals.plainSquares[n]! += p * p
    }
  }
  return totals
}
