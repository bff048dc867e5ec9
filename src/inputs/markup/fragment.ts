import { Parser } from 'htmlparser2'
import { ExpectedError } from '../../model/errors.ts'
import type { Block } from '../input.ts'
import { Gatherer } from './gather.ts'

/** The time that the parser takes grows with the square of the depth. */
const DEEPEST = 500

/** The paragraphs of a piece of HTML as feeds and agencies carry it, with captions as captions; text without marks is taken as it is. */
export function readFragment(html: string): Block[] {
  const gatherer = new Gatherer()
  let depth = 0
  const parser = new Parser({
    onopentag: (name, { class: classes = '' }) => {
      depth += 1
      if (depth > DEEPEST) throw new ExpectedError(`nests elements more than ${DEEPEST} deep, which no article does: give another file`)
      gatherer.open(name, /(?:^|[\s_-])caption(?:[\s_-]|$)|caption-text/.test(classes) ? 'caption' : undefined)
    },
    ontext: (text) => gatherer.add(text),
    onclosetag: (name) => {
      depth -= 1
      gatherer.close(name)
    },
  })
  parser.end(html)
  return gatherer.finish()
}

/** Text of a title or a name that may carry marks and character references. */
export const plainText = (html: string): string => readFragment(html).map(({ text }) => text).join(' ').replace(/\s+/g, ' ')
