import type { InputFormat } from './input.ts'
import { plain } from './plain.ts'

/** The first one that knows a file by its bytes reads it, else the first that knows it by its name; what none knows is plain text. */
export const INPUTS: InputFormat[] = [plain]
