import type { Claim } from '../../src/model/comparison.ts'
import { compareSources } from '../../src/index.ts'
import { analyzeArticle } from '../../src/pipeline.ts'

/** Who says each quotation. */
export const names = async (text: string): Promise<(string | null)[]> => (await analyzeArticle({ text })).quotes.map(({ speaker }) => speaker && speaker.name)

/** Claims of kind quote that several reports make together, each in a source of its own: A, B, C … */
export async function quoteClaims(...texts: string[]): Promise<Claim[]> {
  const { claims } = await compareSources(texts.map((text, i) => ({ text, label: String.fromCharCode(65 + i) })))
  return claims.filter((claim) => claim.kind === 'quote')
}

/** How far the first utterance of several reports drifts; `apart` if no two of them tell the same one. */
export async function driftOf(...texts: string[]): Promise<string> {
  return (await quoteClaims(...texts)).find((claim) => claim.drift)?.drift ?? 'apart'
}
