/** Text that may stand in a page as it is. Only `html` makes it, and escapes everything that is not made by it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | false | null | undefined | Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Attributes stand in quotation marks wherever one is written. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((text, string, i) => text + flat(parts[i - 1]) + string))

function flat(part: Part): string {
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(flat).join('')
  return part === false || part === null || part === undefined ? '' : String(part).replace(/[&<>"']/g, (char) => ENTITIES[char]!)
}
