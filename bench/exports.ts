/** What bench/fit.mjs needs of the inside. */
export { annotate } from '../src/pipeline.ts'
export { proposePairs } from '../src/align/candidates.ts'
export { CONTEXT, keep, Surroundings } from '../src/align/context.ts'
export { Comparer, FEATURES } from '../src/align/features.ts'
export { profileStory } from '../src/align/profile.ts'
export { isLone } from '../src/align/similarity.ts'
export { gatherStatements } from '../src/align/statements.ts'
