import type { Article, Word } from '../model/article.ts'
import type { Occurrence } from '../names/spellings.ts'

const PLAIN = /^[a-z]+$/
const NOT_ASCII = /[^\0-\x7f]/

/** The words that some articles spell in two ways, by their keys: few of all that they hold. */
export function varyingWords(articles: Article[]): Set<string> {
  const spellings = new Map<string, string | null>()
  const keys = new Map<string, string>()
  const varying = new Set<string>()
  for (const { sentences } of articles) {
    for (const { words } of sentences) {
      for (const word of words) {
        if (keys.get(word.text) === word.key) continue
        keys.set(word.text, word.key)
        const spelling = spellingOf(word)
        if (spelling === null) continue
        const known = spellings.get(word.key)
        if (known === undefined) spellings.set(word.key, spelling)
        else if (known !== spelling) varying.add(word.key)
      }
    }
  }
  return varying
}

/** How an article spells words that have two spellings: defence and defense. */
export function spelledWords({ sentences, register: { mentions } }: Article, varying: Set<string>): Occurrence[] {
  const found: Occurrence[] = []
  let next = 0
  for (const { words, role } of sentences) {
    if (role === 'credit') continue
    for (const word of words) {
      if (!varying.has(word.key)) continue
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
  if (PLAIN.test(text) && PLAIN.test(key)) return text.length > 3 ? text : null
  const spelling = text.toLowerCase().normalize('NFKC').replace(/[’ʼ′＇]s?$/, '').replace(/[-\u00AD\u2010\u2011\u200B-\u200F\u2060\uFEFF]/g, '')
  return spelling.length > 3 && isSmall(spelling) && (PLAIN.test(key) || (NOT_ASCII.test(key) && /^\p{Ll}+$/u.test(key))) ? spelling : null
}

/** Small letters, perhaps with spaces between them: those of all scripts are asked for where others do not do. */
function isSmall(spelling: string): boolean {
  return NOT_ASCII.test(spelling) ? /^\p{Ll}[\p{L}\p{M} ]*$/u.test(spelling) : /^[a-z][a-z ]*$/.test(spelling)
}
