/*
 * What a page's source writes for a sign, in text that was copied from there: `can&rsquo;t`, `&quot;Never,&quot; she said`.
 */

const NAMED = { quot: '"', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', apos: "'", laquo: '«', raquo: '»' }

const numbered = (sign: string): string[] => {
  const code = sign.charCodeAt(0)
  return [`#${code}`, `#0${code}`, `#x${code.toString(16)}`]
}

/** Quotation marks and apostrophes by how they are written. */
export const WRITTEN_MARKS: ReadonlyMap<string, string> = new Map(Object.entries(NAMED).flatMap(([name, sign]) => [name, ...numbered(sign)].map((written) => [`&${written};`, sign] as const)))

/** Pattern of an apostrophe that is written so. */
export const WRITTEN_APOSTROPHE = `(?:${[...WRITTEN_MARKS].flatMap(([written, sign]) => (/['’]/.test(sign) ? written : [])).join('|')})`

/** Pattern of any sign that is written so. */
export const REFERENCE = '&(?:[a-z]{2,6}|#[0-9]{2,5}|#x[0-9A-Fa-f]{2,4});'
