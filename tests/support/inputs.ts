import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const INPUT_FIXTURES = fileURLToPath(new URL('../../fixtures/inputs/', import.meta.url))

export const readFixture = (format: string, name: string): Buffer => readFileSync(join(INPUT_FIXTURES, format, name))
