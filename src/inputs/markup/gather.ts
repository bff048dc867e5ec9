import type { Role } from '../../model/comparison.ts'
import type { Block } from '../input.ts'

const words = (text: string): Set<string> => new Set(text.split(' '))

/** Elements of HTML and NITF that begin and end a paragraph; all others stand in the line. */
const BREAKING = words('address article aside blockquote body bq caption center dd details dialog div dl dt figcaption figure fn footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media media-caption media-producer nav nitf-table note ol p pre section summary table tagline tbody tfoot thead tr ul block body.content body.end')
const DROPPED = words('script style noscript template svg math iframe object button select textarea head title nav form media-reference media-metadata media-object datasource')
const CELLS = words('td th')
const EMPTY = words('area base br col embed hr img input link meta source track wbr')
const ROLES: Record<string, Role> = { h1: 'title', hl1: 'title', figcaption: 'caption', 'media-caption': 'caption', 'media-producer': 'credit', tagline: 'credit', note: 'credit' }

/** Takes marked-up text piece by piece, and gives its paragraphs with the roles that the marks tell. */
export class Gatherer {
  readonly blocks: Block[] = []
  #text: string[] = []
  /** Roles of the open elements that have one, innermost last. */
  #roles: { name: string; role: Role }[] = []
  #dropped: string[] = []
  #kept: boolean

  /** @param preserve whether line breaks stay as they are, as in `pre` */
  constructor({ preserve = false } = {}) {
    this.#kept = preserve
  }

  open(name: string, role: Role | undefined = ROLES[name]): void {
    if (DROPPED.has(name) || this.#dropped.length) {
      if (!EMPTY.has(name)) this.#dropped.push(name)
      return
    }
    if (name === 'br') this.#text.push('\n')
    else if (BREAKING.has(name) || role) this.#end()
    else if (CELLS.has(name)) this.#text.push(' ')
    if (role && !EMPTY.has(name)) this.#roles.push({ name, role })
  }

  add(text: string): void {
    if (!this.#dropped.length) this.#text.push(this.#kept ? text : text.replace(/[ \t\r\n\f]+/g, ' '))
  }

  close(name: string): void {
    if (this.#dropped.length) {
      if (this.#dropped.at(-1) === name) this.#dropped.pop()
      return
    }
    const inRole = this.#roles.at(-1)?.name === name
    if (BREAKING.has(name) || inRole) this.#end()
    if (inRole) this.#roles.pop()
  }

  /** What was gathered, when everything was given. */
  finish(): Block[] {
    this.#end()
    return this.blocks
  }

  /** Two line breaks in a row part paragraphs. */
  #end(): void {
    const role = this.#roles.at(-1)?.role ?? 'body'
    for (const part of this.#text.join('').split(/\n[ \t]*\n\s*/)) {
      const text = part.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/ {2,}/g, ' ').trim()
      if (text) this.blocks.push({ role, text })
    }
    this.#text = []
  }
}
