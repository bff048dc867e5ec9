import { SaxesParser } from 'saxes'
import { ExpectedError } from '../../model/errors.ts'

/** An element with its text and elements in order. Names are as written, prefix and all. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const DEEPEST = 500
/** Named references that HTML has and XML has not; feeds use them all the same. */
const REFERENCES = {
  nbsp: '\u00a0', iexcl: '¡', cent: '¢', pound: '£', sect: '§', copy: '©', laquo: '«', reg: '®', deg: '°', middot: '·', raquo: '»', iquest: '¿', euro: '€', trade: '™',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', bull: '•', hellip: '…', shy: '\u00ad', frac12: '½', frac14: '¼', frac34: '¾',
  Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Igrave: 'Ì', Iacute: 'Í', Icirc: 'Î', Iuml: 'Ï',
  Ntilde: 'Ñ', Ograve: 'Ò', Oacute: 'Ó', Ocirc: 'Ô', Otilde: 'Õ', Ouml: 'Ö', Oslash: 'Ø', Ugrave: 'Ù', Uacute: 'Ú', Ucirc: 'Û', Uuml: 'Ü', Yacute: 'Ý', szlig: 'ß',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï',
  ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', yuml: 'ÿ',
}

/**
 * The root of a document. Nothing is fetched, and no entity that the document declares is used.
 * @throws {ExpectedError} for what is not well-formed, declares entities, or is nested too deeply
 */
export function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  const parser = new SaxesParser()
  Object.assign(parser.ENTITIES, REFERENCES)
  const add = (part: string) => void open.at(-1)!.children.push(part)
  parser.on('error', (error) => { throw new ExpectedError(`is no well-formed XML (${explain(error)}): save it again, or give it as --input text`) })
  parser.on('doctype', (doctype) => { if (/<!ENTITY\s/.test(doctype)) throw new ExpectedError('declares XML entities of its own, which can be a trap: save it without them') })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new ExpectedError(`nests XML elements more than ${DEEPEST} deep, which no article does: give another file`)
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  return elementsOf(top)[0]!
}

/** `7:12: unclosed tag: item` in words. */
const explain = ({ message }: Error): string => message.replace(/^(\d+):\d+: (.*?)\.?$/s, 'line $1: $2')

export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1)

export const elementsOf = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string')

/** The children of this name; a name without a prefix is that of the element's own namespace, `title` and not `media:title`. */
export function childrenOf(element: Element, name: string): Element[] {
  const prefix = element.name.slice(0, element.name.indexOf(':') + 1)
  return elementsOf(element).filter((child) => child.name === name || child.name === prefix + name)
}

export const childOf = (element: Element | undefined, name: string): Element | undefined => (element ? childrenOf(element, name)[0] : undefined)

/** By a path of names: `head docdata date.issue`. */
export const at = (element: Element | undefined, path: string): Element | undefined => path.split(' ').reduce(childOf, element)

/** All elements of this name below an element, outermost only, in document order. */
export function descendantsOf(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (localName(child) === name ? [child] : descendantsOf(child, name)))
}

/** The words in an element, blanks as one; null where there are none. */
export function textOf(element: Element | undefined): string | null {
  return (element && rawText(element).replace(/\s+/g, ' ').trim()) || null
}

/** The text in an element as it stands. */
export const rawText = ({ children }: Element): string => children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
