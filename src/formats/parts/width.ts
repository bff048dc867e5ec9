import stringWidth from 'fast-string-width'

/** Latin letters and the punctuation of news take one column each; asking the library takes longer than the rest of the layout. */
const SINGLE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u203a\u2260]*$/

export const isSingle = (text: string): boolean => SINGLE.test(text)

/** Columns that text without control characters takes. */
export function widthOf(text: string): number {
  return SINGLE.test(text) ? text.length : stringWidth(text)
}

/** A letter with its accents, an emoji with what is joined to it, a flag. */
const CLUSTER = /\p{RI}{2}|\P{M}(?:\p{M}|\p{EMod}|[\u{e0020}-\u{e007f}]|\u200d\P{M})*|\p{M}+/gsu

/** The smallest pieces that a line may be broken into. */
export const clusters = (text: string): string[] => text.match(CLUSTER) ?? []

/** Shortened to `width` columns, the cut shown by `…`. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (SINGLE.test(text)) return `${text.slice(0, width - 1).trimEnd()}…`
  let kept = ''
  for (const cluster of clusters(text)) {
    if (widthOf(kept + cluster) > width - 1) break
    kept += cluster
  }
  return `${kept.trimEnd()}…`
}

/** A label, shortened before the number that tells it from others of its name: `Kettle Va… (2)`. */
export function cutLabel(text: string, width: number): string {
  const number = /(?: \(\d+\)|#\d+)$/.exec(text)?.[0]
  return number && number.length < width / 2 ? cut(text.slice(0, -number.length), width - number.length) + number : cut(text, width)
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
