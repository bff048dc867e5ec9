import type { Claim, Comparison } from '../model/comparison.ts'
import type { Failure } from './options.ts'

/** Whether anything was found that was asked to fail. */
export function fails({ claims }: Comparison, failures: Failure[]): boolean {
  return claims.some((claim) => failures.some((failure) => isFound(claim, failure)))
}

function isFound(claim: Claim, failure: Failure): boolean {
  if (failure === 'variant') return claim.variants.length > 0
  return claim.verdict === failure || claim.conflicts.some(({ type }) => `conflict.${type}` === failure)
}
