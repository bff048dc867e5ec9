/** The commands that are loaded when they are asked for: they and what they need are a bundle of their own, so that comparing starts fast. */
export { compareBatch } from './batch/batch.ts'
export { addCheck } from './check/command.ts'
export { showRules } from './check/explain.ts'
export { writeStart } from './check/init.ts'
export { loadLexicon } from './lexicon.ts'
export { openInBrowser } from './open.ts'
