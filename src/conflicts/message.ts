import { listed } from '../text/few.ts'

/** What one source says, in words that can stand in a sentence. */
export interface Saying {
  label: string
  phrase: string
}

/**
 * The sentence of a conflict: `BGNES says 23 countries, RTE.ie says 32 countries`. Sources that say the same share one part,
 * of many the first stand for all, and one that says two things says the second `also`. It goes by the alphabet, because no source is the reference and another
 * order must give the same sentence.
 */
export function sayConflict(sayings: Saying[], verb = 'say'): string {
  const phrases = new Map<string, string[]>()
  for (const { label, phrase } of sayings) phrases.set(label, withoutRepeats([...phrases.get(label) ?? [], inSentence(phrase)]))
  const labels = new Map<string, string[]>()
  for (const [label, said] of [...phrases].toSorted(([a], [b]) => compare(a, b))) {
    const all = said.join(' and also ')
    const known = [...labels.keys()].find((other) => isSame(other, all)) ?? all
    labels.set(known, [...labels.get(known) ?? [], label])
  }
  return Array.from(labels, ([said, names]) => `${listed(names)} ${names.length > 1 ? verb : `${verb}s`} ${said}`).join(', ')
}

/** Words that open a figure. Those that open a name have their capital for good. */
const FIGURE = /^(?:About|Almost|Around|At least|At most|Fewer than|Just|Less than|More than|Nearly|Only|Over|Roughly|Some|Up to|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Dozens|Scores|Hundreds|Thousands|Millions)(?! [A-Z]))(?![A-Za-z])/

/** `Twelve people`, which opened its own sentence, opens none here. */
const inSentence = (phrase: string): string => (FIGURE.test(phrase) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `$63 Million` in a headline is `$63 million`. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const withoutRepeats = (phrases: string[]): string[] => phrases.filter((phrase, i) => phrases.findIndex((other) => isSame(other, phrase)) === i)
