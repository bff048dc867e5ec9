/** Lower case without accents or a possessive ending: `Rütte’s` is `rutte`. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['’]s?$/u, '').toLowerCase()
}
