import { nameReader } from './name.ts'

export const organisation = nameReader('organisation')
