import { nameReader } from './name.ts'

export const person = nameReader('person')
