import { nameReader } from './name.ts'

export const organisation = nameReader('organisation', {
  examples: [{ text: 'The United Nations said on Tuesday that it agreed.', values: ['United Nations'] }],
  silent: ['The alliance agreed on Tuesday.'],
})
