export { describe, FEATURES, WIDTH } from '../src/align/features.ts'
export { profileStory } from '../src/align/profile.ts'
