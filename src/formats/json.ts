import type { Format } from './format.ts'

export const json: Format = { name: 'json', describes: 'the whole comparison, for other programs', render: (comparison) => `${JSON.stringify(comparison, null, 2)}\n` }
