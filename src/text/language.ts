import type { Passage } from '../model/article.ts'

/** The commonest function words that few of the other languages share, folded. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to is that for was with are be this have from or had by but not they which you were their said he she it at as on his her will we has an who would been more about after if there what i than',
  de: 'der die das und ist nicht ein eine zu den mit sich des auf dem im fur von werden auch als wurde sind hat nach wird bei einer um aus noch er sie wie einen uber',
  fr: 'le la les des est une dans que qui du au pour pas sur par plus avec il ce ont sont elle mais nous vous aux cette etre leur ete selon ses',
  es: 'el la los las de que y en un una es por con no para su al lo como mas pero sus le ha este si porque esta entre cuando muy sobre fue son tambien',
  it: 'il la che di e un una per non con del della sono gli nel alla dei piu anche come ma le si al lo da dal questo stato ha delle nella',
  nl: 'de het een en van is dat niet op te zijn voor met die aan er om ook als maar bij uit nog door naar wordt heeft werd hij ze worden over',
  pt: 'o a os as de que e do da em um uma para com nao por mais dos das se na no foi ao ele sua ou ser como seu pelo pela tem sao',
  sv: 'och att det som en ar av for den till inte med om har de ett han men var sig fran vi kan nar efter ska',
  da: 'og at det er en af til den for ikke med der han har som de et var fra blev jeg men om havde efter skal kan',
  pl: 'w i na z sie nie do to ze jest o jak ale po co tak za od przez dla sa oraz ktory byl jego',
}
/** Scripts that tell the language, or nearly; Cyrillic is told by letters that only one uses. */
const SCRIPTS: [string, RegExp][] = [
  ['el', /\p{Script=Greek}/u], ['he', /\p{Script=Hebrew}/u], ['ar', /\p{Script=Arabic}/u], ['hi', /\p{Script=Devanagari}/u], ['ko', /\p{Script=Hangul}/u], ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u], ['th', /\p{Script=Thai}/u],
  ['zh', /\p{Script=Han}/u], ['uk', /[іїєґ]/i], ['ru', /[ыэё]/i], ['bg', /\p{Script=Cyrillic}/u],
]
/** Enough to tell any two of the languages apart. */
const SAMPLE = 1500

let languages: Map<string, string[]> | undefined

/** BCP 47 tag of the language that a text is in, by its function words or its script; `und` if they do not tell. */
export function detectLanguage(sentences: Passage[]): string {
  languages ??= indexWords()
  const counts = new Map<string, number>()
  let seen = 0
  for (const sentence of sentences) {
    for (const { key } of sentence.words) {
      const spoken = languages.get(key)
      if (spoken) for (const language of spoken) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
    seen += sentence.words.length
    if (seen > SAMPLE) break
  }
  const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (best && best[1] > (second?.[1] ?? 0) && best[1] * 20 >= Math.min(seen, SAMPLE)) return best[0]
  const sample = sentences.slice(0, 20).map(({ text }) => text.slice(0, 500)).join(' ')
  return SCRIPTS.find(([, script]) => script.test(sample))?.[0] ?? 'und'
}

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language])
  return index
}
