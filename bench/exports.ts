export { Comparer, FEATURES, WIDTH } from '../src/align/features.ts'
export { profileStory } from '../src/align/profile.ts'
export { proposePairs } from '../src/align/candidates.ts'
export { clusterPairs } from "../src/align/statements.ts"
