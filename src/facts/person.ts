import { nameReader } from './name.ts'

export const person = nameReader('person', {
  examples: [{ text: 'President Barack Obama met Angela Merkel. Mrs. Merkel smiled.', values: ['Barack Obama', 'Angela Merkel', 'Angela Merkel'] }],
  silent: ['The president met a minister on Tuesday.'],
})
