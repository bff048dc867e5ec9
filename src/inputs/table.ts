import type { InputFormat } from './input.ts'
import { plain } from './plain.ts'

/** The first one that accepts a file reads it. */
export const INPUTS: InputFormat[] = [plain]
