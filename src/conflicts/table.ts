import type { ConflictDetector } from './detector.ts'
import { date } from './date.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { quote } from './quote.ts'
import { speaker } from './speaker.ts'

/** Every type of conflict; a claim lists them in this order. */
export const CONFLICT_DETECTORS: ConflictDetector[] = [number, date, name, negation, quote, speaker]
