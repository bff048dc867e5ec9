import type { Format } from './format.ts'
import { json } from './json.ts'
import { terminal } from './terminal/terminal.ts'

export const FORMATS: Format[] = [terminal, json]
