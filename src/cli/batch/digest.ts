import { createHash } from 'node:crypto'

/** Short, and another one for anything else. */
export const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
