/** First parts of words that keep their hyphen at the end of a line. */
const FIRST = new Set('one two three four five six seven eight nine ten first second third half well ill self long short high low old new full part non ex pro anti post pre vice co cross middle right left far top so last mid then re-'.split(' '))
const LAST_WORD = /(\p{L}[\p{L}'’]*)[-‐]$/u
const FIRST_WORD = /^(\p{Ll}[\p{L}'’]*)/u
const WORD = /[\p{L}\d][\p{L}\d'’]*(?:[-‐][\p{L}\d'’]+)*/gu

/** How two lines of one paragraph are joined; what the text writes elsewhere decides whether a hyphen belongs to the word. */
export function makeJoiner(lines: string[]): (line: string, next: string) => string {
  const words = new Set(lines.flatMap((line) => line.match(WORD) ?? []).map((word) => word.toLowerCase()))
  return (line, next) => {
    if (line.endsWith('\u00ad')) return line.slice(0, -1) + next
    const [last, first] = [LAST_WORD.exec(line)?.[1], FIRST_WORD.exec(next)?.[1]]
    if (/\d[-‐–]$|[\p{L}][-‐]$/u.test(line) && (!last || !first)) return line + next
    if (!last || !first) return `${line} ${next}`
    const [whole, hyphened] = [`${last}${first}`.toLowerCase(), `${last}-${first}`.toLowerCase()]
    const keeps = !words.has(whole) && (words.has(hyphened) || FIRST.has(last.toLowerCase()))
    return (keeps ? line : line.replace(/[-‐]$/, '')) + next
  }
}
