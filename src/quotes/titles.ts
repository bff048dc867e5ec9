import type { Article } from '../model/article.ts'
import { courtesies, offices, titleWords } from '../names/lists/titles.ts'
import { foldWord } from '../text/fold.ts'
import type { Token } from './tokens.ts'

/** Marks the words in capitals before the names of people: `Sen.`, `Vice President`. */
export function markTitles({ text, register: { entities } }: Article, tokens: Token[]): void {
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const [token, next] = [tokens[at]!, tokens[at + 1]!]
    const leads = next.title || (next.entity !== null && next.entity !== token.entity && entities.get(next.entity)?.type === 'person')
    token.title = leads && token.entity === null && isTitle(text.slice(token.start, token.end))
  }
}

function isTitle(word: string): boolean {
  if (!/^[A-Z]/.test(word)) return false
  const key = foldWord(word.replace(/\.$/, ''))
  return courtesies().has(key) || offices().has(key) || titleWords().has(key)
}
