import { visible } from './escape.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as it may stand in XML, in content and in attributes; XML has no place for control characters at all. */
export const xml = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!).replace(/[\ufffe\uffff]/g, '\ufffd')
