import type { Article, Word } from '../model/article.ts'
import type { Occurrence } from '../names/spellings.ts'

/** How an article spells the words that have two spellings: defence and defense. */
export function spelledWords({ sentences, register: { mentions } }: Article): Occurrence[] {
  const found: Occurrence[] = []
  let next = 0
  for (const { words, role } of sentences) {
    if (role === 'credit') continue
    for (const word of words) {
      while (next < mentions.length && mentions[next]!.end <= word.start) next += 1
      const named = next < mentions.length && mentions[next]!.start < word.end
      const spelling = named ? null : spellingOf(word)
      if (spelling) found.push({ start: word.start, end: word.end, concept: `word ${word.key}`, spelling, text: word.text })
    }
  }
  return found
}

/** Short forms are no spellings of the long ones (bn and billion, n’t and not), and a hyphen makes none (re-open). */
function spellingOf({ text, key }: Word): string | null {
  const spelling = text.toLowerCase().normalize('NFC').replace(/[’ʼ′＇]s?$/, '').replace(/[-\u00AD\u2010\u2011\u200B-\u200F\u2060\uFEFF]/g, '')
  return spelling.length > 3 && /^\p{Ll}[\p{L}\p{M} ]*$/u.test(spelling) && /^\p{Ll}+$/u.test(key) ? spelling : null
}
