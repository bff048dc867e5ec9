import type { Document } from '../model/article.ts'
import { foldWord } from './fold.ts'
import { stemWord } from './stem.ts'

/** Reads the words of a document in the spellings that a user has chosen: `{ jail: ['gaol'] }` reads gaol as jail. */
export function respell(document: Document, spellings: Record<string, string[]> = {}): Document {
  const chosen = new Map(Object.entries(spellings).flatMap(([word, others]) => others.map((other): [string, string] => [foldWord(other), foldWord(word)])))
  if (!chosen.size) return document
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.map((word) => {
      const key = chosen.get(word.key)
      return key === undefined ? word : { ...word, key, stem: stemWord(key) }
    }),
  }))
  return { ...document, sentences }
}
