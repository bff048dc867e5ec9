import { visible } from './escape.ts'

/** Text as it stands, in Markdown and in a cell of a table: no markup, no link, no HTML, nobody is notified. */
export const markdown = (text: string): string =>
  visible(text).replace(/[\\`*_{}[\]()#+!|<>&~-]/g, '\\$&').replace(/@/g, '@\u200b').replace(/\b(https?|www)(?=[:.])/gi, '$1\u200b')
