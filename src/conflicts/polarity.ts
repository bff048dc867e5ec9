import type { Passage, Word } from '../model/article.ts'
import { once } from '../text/once.ts'
import { isFunctionWord } from './words.ts'

/** Words from an auxiliary or a denying verb to what is denied: `will not resign`, `failed to win`, `has yet to vote`, `no evidence`. */
export interface Denial {
  from: number
  to: number
  /** The word that is denied; in `is not from here`, the auxiliary. */
  head: number
}

const PARTICLE = /^(?:not|never|cannot|no|nobody|none|neither|without)$/
const REFUSAL = /^(?:fail|refus|declin)/
const AUXILIARY = /^(?:am|is|are|was|were|be|been|being|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|ca|wo)$/

/** `not only`, `no more than`, `no doubt` and `No. 2` deny nothing. */
const HARMLESS_AFTER = /^(?:only|just|merely|simply|necessarily|least|doubt|matter|more|less|fewer|later|wonder|\d.*)$/
const HARMLESS_BEFORE = /^(?:or|if|why|whether)$/

/** Words that may stand between a denial and its verb. */
const MODIFIER = /^(?:to|intend|plan|yet|ever|even|really|actually|currently|immediately|be|been|being|have|has|had|a|an|any|anyone|anybody|the|one|longer|(?!(?:family|italy|ally|reply|supply|july|assembly|monopoly|bully|fly)$)[a-z]+ly)$/

/** How somebody or something is, told by a preposition and a noun: `not in talks`, `is under investigation`. */
const LEADS_STATE = /^(?:in|on|at|under)$/
const STATES = /^(?:talks|negotiations|custody|danger|doubt|contact|dispute|favou?r|investigation|review|arrest|consideration|threat|construction|strike|track|sale|fire|duty|bail|schedule|risk|fault|war|stake)$/
const isLeadOfState = (words: Word[], at: number): boolean => LEADS_STATE.test(words[at]?.key ?? '') && [1, 2].some((on) => STATES.test(words[at + on]?.key ?? ''))

/** All that a sentence denies; it is asked again for every sentence that it is laid beside. */
export const findDenials = once(({ words }: Passage): Denial[] =>
  words.flatMap((word, i) => {
    if (!isDenying(words, i, word)) return []
    const head = headAfter(words, i)
    if (head !== null) return [{ from: startOfGroup(words, i), to: head + 1, head }]
    return AUXILIARY.test(words[i - 1]?.key ?? '') ? [{ from: i - 1, to: i + 1, head: i - 1 }] : []
  }))

function isDenying(words: Word[], i: number, { key, stem }: Word): boolean {
  if (REFUSAL.test(stem) || (key === 'yet' && AUXILIARY.test(words[i - 1]?.key ?? ''))) return words[i + 1]?.key === 'to'
  return PARTICLE.test(key) && !isHarmless(words, i) && !HARMLESS_BEFORE.test(words[i - 1]?.key ?? '')
}

/** `No more than 20`, but `is not more willing`. */
function isHarmless(words: Word[], i: number): boolean {
  const next = words[i + 1]?.key ?? 'only'
  return HARMLESS_AFTER.test(next) && !(words[i]!.key === 'not' && /^(?:more|less)$/.test(next) && words[i + 2] !== undefined && words[i + 2]!.key !== 'than')
}

/** The word that the denial is about, at most four words on; what nobody did stands behind auxiliaries. */
function headAfter(words: Word[], denial: number): number | null {
  const { key } = words[denial]!
  const isSubject = key === 'nobody' || key === 'none' || (key === 'no' && words[denial + 1]?.key === 'one')
  for (let i = denial + 1; i < Math.min(words.length, denial + 5); i += 1) {
    if (!MODIFIER.test(words[i]!.key) && !isLeadOfState(words, i) && !(isSubject && AUXILIARY.test(words[i]!.key))) return isFunctionWord(words[i]!) ? null : i
  }
  return null
}

/** `Had always debated` is what `had never debated` denies; `not always` denies little. */
const ALWAYS = /^(?:always|often|once|regularly)$/

/** Where the verb group or noun group of a word begins: at its auxiliaries, `not` and adverbs. */
export function startOfGroup(words: Word[], head: number): number {
  let from = head
  while (from > 0 && head - from < 5 && (AUXILIARY.test(words[from - 1]!.key) || PARTICLE.test(words[from - 1]!.key) || MODIFIER.test(words[from - 1]!.key) || ALWAYS.test(words[from - 1]!.key) || (STATES.test(words[head]!.key) && isLeadOfState(words, from - 1)))) from -= 1
  return from
}
