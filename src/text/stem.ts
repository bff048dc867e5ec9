import { IRREGULAR } from './irregular.ts'

let irregular: Map<string, string> | undefined

/** What the inflected forms of a word share: `said`, `says` and `saying` give the stem of `say`, `elections` that of `election`. Takes a folded word. */
export function stemWord(key: string): string {
  irregular ??= readForms(IRREGULAR)
  const base = irregular.get(key)
  if (base) return dropEnding(base)
  if (key.length < 4 || key.length > 30 || /\d/.test(key)) return key
  return dropEnding(dropInflection(key))
}

/** Each line is a base form and the forms that lead to it. */
function readForms(list: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const line of list.split('\n')) {
    const [base, ...others] = line.split(' ')
    for (const form of others) forms.set(form, base!)
  }
  return forms
}

function dropInflection(word: string): string {
  if (word.endsWith('s')) return (word.endsWith('es') ? word.replace(/sses$/, 'ss').replace(/([a-z]{2})ies$/, '$1y').replace(/(x|ch|sh|zz|[aeiou]o)es$/, '$1') : word).replace(/([^sui])s$/, '$1')
  if (!word.endsWith('ed') && !word.endsWith('ing')) return word
  if (/[a-z]{2}ied$/.test(word)) return word.replace(/ied$/, 'y')
  const verb = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)
  if (!verb || word.endsWith('eed')) return word
  return verb[1]!.replace(/([bdfgmnprt])\1$/, '$1')
}

/** A final e, y or second l that only some forms keep: `taking` and `take`, `recalled` and `recall`. */
function dropEnding(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('e')) word = isVowel(word.at(-2)!) ? word : word.slice(0, -1)
  if (word.endsWith('y')) return isVowel(word.at(-2)!) ? word : `${word.slice(0, -1)}i`
  return word.endsWith('ll') ? word.slice(0, -1) : word
}

const isVowel = (letter: string) => 'aeiou'.includes(letter)
