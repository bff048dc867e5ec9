import { nameReader } from './name.ts'

export const person = nameReader('person', {
  examples: [{ text: 'Maria Lopez, a doctor, spoke first. Dr. Lopez said no.', values: ['Maria Lopez', 'Maria Lopez'] }],
  silent: ['The president met a minister on Tuesday.'],
})
