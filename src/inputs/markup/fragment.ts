import { Parser } from 'htmlparser2'
import type { Block } from '../input.ts'
import { Gatherer } from './gather.ts'

/** The paragraphs of a piece of HTML as feeds and agencies carry it, with captions as captions; text without marks is taken as it is. */
export function readFragment(html: string): Block[] {
  const gatherer = new Gatherer()
  const parser = new Parser({
    onopentag: (name, { class: classes = '' }) => gatherer.open(name, /(?:^|[\s_-])caption(?:[\s_-]|$)|caption-text/.test(classes) ? 'caption' : undefined),
    ontext: (text) => gatherer.add(text),
    onclosetag: (name) => gatherer.close(name),
  })
  parser.end(html)
  return gatherer.finish()
}

/** Text of a title or a name that may carry marks and character references. */
export const plainText = (html: string): string => readFragment(html).map(({ text }) => text).join(' ').replace(/\s+/g, ' ')
