import { nameReader } from './name.ts'

export const place = nameReader('place', {
  examples: [{ text: 'Troops left Germany and returned to France.', values: ['Germany', 'France'] }],
  silent: ['The troops left on Tuesday.'],
})
