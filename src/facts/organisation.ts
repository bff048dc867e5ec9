import { nameReader } from './name.ts'

export const organisation = nameReader('organisation', {
  examples: [{ text: 'The United Nations said on Tuesday that NATO agreed.', values: ['United Nations', 'NATO'] }],
  silent: ['The alliance agreed on Tuesday.'],
})
