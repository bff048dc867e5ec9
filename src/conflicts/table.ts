import type { ConflictDetector } from './detector.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'

/** Every type of conflict; a claim lists them in this order. */
export const CONFLICT_DETECTORS: ConflictDetector[] = [number, name, negation]
