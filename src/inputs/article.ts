import type { ArticleInput, Origin } from '../model/article.ts'
import { wellFormed } from '../text/well-formed.ts'
import type { Extraction } from './input.ts'

const BETWEEN = '\n\n'

/**
 * An extraction as the stages take it: one text, and what the format knows of its parts. Captions come last: wherever a picture stands,
 * the headline stands next to the lead and every paragraph next to the one that goes on from it.
 */
export function makeArticle({ blocks: found, title, outlet, byline, published, language, file }: Extraction): ArticleInput {
  const blocks = [...found.filter(({ role }) => role !== 'caption'), ...found.filter(({ role }) => role === 'caption')]
  const roles: NonNullable<ArticleInput['roles']> = []
  const origin: Origin = { file: file ?? '', pieces: [] }
  let at = 0
  for (const { role, text, pieces = [] } of blocks) {
    if (role !== 'body') roles.push({ start: at, end: at + text.length, role })
    for (const { start, end, from, to } of pieces) origin.pieces.push({ start: at + start, end: at + end, from, to })
    at += text.length + BETWEEN.length
  }
  return {
    text: wellFormed(blocks.map((block) => block.text).join(BETWEEN)),
    ...(roles.length && { roles }), ...(origin.pieces.length && { origin }),
    ...(title && { title: wellFormed(title) }), ...(outlet && { outlet: wellFormed(outlet) }), ...(byline && { byline: wellFormed(byline.replace(/^by:?\s+/i, '')) }), ...(published && { published }), ...(language && { language }),
  }
}
