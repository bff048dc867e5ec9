import type { Entity, NameMention, Passage, Word } from '../model/article.ts'
import type { Span } from '../model/comparison.ts'
import { firstFrom } from '../text/spans.ts'
import { isCapital } from './key.ts'
import { kin, personRoles, speechVerbs } from './lists/roles.ts'
import { courtesies } from './lists/titles.ts'
import { commonWords } from './lists/words.ts'
import type { Piece } from './pieces.ts'
import { endsRole, roleKey } from './roles.ts'

export type Gender = 'f' | 'm'

/** A person in a sentence, where the article speaks itself. */
export interface Actor {
  /** Null for somebody the register does not know: `the driver`, `Kaldirim` of whom nothing tells that it is a name. */
  entity: Entity | null
  gender: Gender | null
  start: number
  /** 2 for a subject, 1 for whose thing is the subject (`Beck’s plan`), 0 for all others. */
  rank: number
  /** Nobody of whom the article has spoken: `a farmer`, `her brother`, `Ike Lamb`, while `the driver` may be one of those it names. */
  isNew?: boolean
}

/** What a clause can begin behind; a name behind any other word is its object. */
const OPENER = /^(?:and|but|or|that|when|while|if|because|as|after|before|since|until|where|although|though|whether|than|then|so|how|why|what|yet|meanwhile|also|said|says|added|wrote|according|later|yesterday|today)$/
/** What can stand between the beginning of a noun phrase and the name at its end. */
const IN_PHRASE = /^(?:the|an?|his|her|their|its|former|then|late|incoming|outgoing|longtime|veteran|fellow|deputy|acting|younger|elder|older)$/

/** Where the register knows of a name, and where one stands that it cannot explain. */
export interface Known {
  names: Map<number, Piece>
  mentions: Map<number, NameMention>
  ends: Set<number>
}

/** People in a sentence whom the register cannot tell: a name that is not explained, a role that is nobody's. */
export function findStrangers(sentence: Passage, text: string, { names, mentions, ends }: Known): Map<Word, Actor> {
  const found = new Map<Word, Actor>()
  sentence.words.forEach((word, i) => {
    const mayBeRole = kin().has(word.text) || endsRole(word.text) || word.text === 'old'
    const piece = names.get(word.start)
    if (!mayBeRole && !piece) return
    const next = sentence.words[i + 1]
    const isRole = mayBeRole && /^[a-zß-öø-ÿ]/.test(word.text) && (word.text !== 'old' || sentence.words[i - 1]?.text === 'year') && !(next && (mentions.has(next.start) || names.has(next.start) || endsRole(next.text))) && !ends.has(word.end)
    const opener = isRole ? openerOf(sentence.words, i, mentions) : undefined
    if ((!piece && !opener) || (opener && isHeWho(sentence, opener, text))) return
    const gender = kin().get(word.text) ?? personRoles().get(word.text)?.split(';')[0]
    const isSomebody = piece !== undefined && isFullName(piece, { words: sentence.words, text })
    if (!opensClause(sentence, opener ?? word, text) || (piece && !speechVerbs().has(next?.text ?? '') && !isSomebody)) return
    found.set(word, { entity: null, gender: gender === 'f' || gender === 'm' ? gender : null, start: word.start, rank: 2, isNew: isSomebody || opener?.lower !== 'the' || sentence.words.length <= GESTURE })
  })
  return found
}

/** Words of a sentence that only brings somebody on: `The magistrate sighed.` */
const GESTURE = 4

/** `Ike Lamb met`: a given name and a surname that no list knows, whatever they do; `the Blue Horizon` is a thing. */
function isFullName({ keys, start, end, possessive }: Piece, { words, text }: Pick<Passage, 'words'> & { text: string }): boolean {
  if (keys.length < 2 || possessive || keys.some((key) => commonWords().has(key)) || /\bthe $/i.test(text.slice(Math.max(0, start - 4), start))) return false
  const next = words[firstFrom(words, end)]
  return next !== undefined && next.start === end + 1 && /^(?!(?:of|for|in|at|and|or|from|on|to|by)$)[a-z]/.test(next.text)
}

/** `A friend of the fishermen, he has`: what stands before the pronoun says who he is. */
const isHeWho = ({ start, words }: Passage, opener: Word, text: string): boolean =>
  opener === words[0] && /^[^,;:.“”"]{1,120}, (?:he|she) /.test(text.slice(start, start + 126))

/** The word with which the noun phrase of a role opens: `the`, `a` or whose they are, with no more than a word or a few roles behind it; behind a name it is an apposition. */
function openerOf(words: Word[], at: number, mentions: Map<number, NameMention>): Word | undefined {
  let plain = 0
  for (let i = at - 1; i >= 0 && at - i <= 4; i -= 1) {
    const word = words[i]!
    if (/^(?:the|an?)$/.test(word.lower)) return i > 0 && mentions.has(words[i - 1]!.start) ? undefined : word
    if (/^(?:his|her|their|its)$|['’]s?$/.test(word.lower)) return word
    if (!isCapital(word.text) && !IN_PHRASE.test(word.lower) && !personRoles().has(word.lower)) plain += 1
    if (plain > 1 || /(?:ed|s)$/.test(word.lower)) return undefined
  }
  return undefined
}

/** No noun phrase has so many words. */
const LONGEST_PHRASE = 40

/** Whether nothing but the rest of its own noun phrase stands between a name and the beginning of a clause. */
export function opensClause({ words }: Passage, mention: Span, text: string): boolean {
  const at = firstFrom(words, mention.start)
  for (let i = at; i > 0; i -= 1) {
    if (at - i > LONGEST_PHRASE) return false
    const [gap, word] = [text.slice(words[i - 1]!.end, words[i]!.start), words[i - 1]!]
    if (/[,;:—–"“”()]/.test(gap)) return true
    const key = roleKey(word)
    if (OPENER.test(key)) return true
    if (key === 'to' && words[i - 2]?.lower === 'according') return true
    if (!isCapital(word.text) && !IN_PHRASE.test(key) && !personRoles().has(key) && !courtesies().has(key)) return false
    if (i === 1 && (/(?:ing|ed)$/.test(key) || /^(?:of|for|with|by|from|in|at|to|under|about|against|like|unlike|on)$/.test(key))) return false
  }
  return true
}
