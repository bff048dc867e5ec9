import { nameReader } from './name.ts'

export const place = nameReader('place')
