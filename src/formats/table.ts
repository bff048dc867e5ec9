import type { Format } from './format.ts'
import { json } from './json.ts'
import { terminal } from './terminal.ts'

export const FORMATS: Format[] = [terminal, json]
