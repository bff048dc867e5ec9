import type { ConflictDetector } from './detector.ts'

export const CONFLICT_DETECTORS: ConflictDetector[] = []
