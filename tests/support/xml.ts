/** An element of an XML document: its attributes with their entities read, and what is in it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?xml [^?]*\?>|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy
// XML 1.0: no control characters but tab and line ends, no halves of a pair, no U+FFFE or U+FFFF.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u

/** Reads the XML that our formats write, and throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML has no place for')
  const document: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [document]
  let at = 0
  for (const match of xml.matchAll(TOKEN)) {
    at = match.index + match[0].length
    const [token, end, name, attributes, empty] = match
    if (end) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element`)
    } else if (name) {
      const element: Element = { name, attributes: readAttributes(attributes!), children: [], text: '' }
      open.at(-1)!.children.push(element)
      if (!empty) open.push(element)
    } else if (!token.startsWith('<')) open.at(-1)!.text += readText(token)
  }
  if (at !== xml.length || open.length !== 1 || document.children.length !== 1) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`)
  return document.children[0]!
}

function readAttributes(text: string): Record<string, string> {
  const pairs = Array.from(text.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name!, readText(value!)] as const)
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`)
  return Object.fromEntries(pairs)
}

function readText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)|\]\]>/.test(text)) throw new Error(`not well-formed: ${text}`)
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!)
}
