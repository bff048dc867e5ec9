import type { Article, Group } from '../model/article.ts'
import { type Copy, readCopies } from './copies.ts'
import { countCovered } from './runs.ts'
import { textsOf, versionsAmong } from './versions.ts'

/**
 * Copied words of the reporter's own that two tellings share at least, and the share of the shorter telling. With six words and a third,
 * two reporters who both wrote `are insured for 12 million pounds` were one origin.
 */
const WORDS = 8
const SHARE = 1 / 2

/**
 * Gives a function that counts where a claim comes from: sources that tell it in the same words are one origin. Words inside quotation
 * marks prove nothing, since two reporters may have heard the same speech; where a telling is all quotation, the sentences around it decide.
 * What versions of one text share is of one origin, however short: one of them may have left out the sentences around it.
 */
export function originsIn(articles: Article[]): (group: Pick<Group, 'kind' | 'members'>) => number {
  const copies = readCopies(articles)
  const areVersions = versionsAmong(articles)
  return (group) => {
    if (group.members.every((m) => m.article === group.members[0]!.article)) return 1
    const tellers = [...new Set(group.members.map((m) => m.article))]
    const tellings = tellers.map((article) => tellingOf(group, { article, copies, articles }))
    const origin = tellings.map((_, n) => n)
    for (const [i, a] of tellings.entries()) {
      for (const [k, b] of tellings.entries()) {
        if (k <= i || origin[i] === origin[k] || !(isCopied(a, b) || (shareWords(a, b) && areVersions(tellers[i]!, tellers[k]!)))) continue
        const from = origin[k]
        for (const [n, o] of origin.entries()) if (o === from) origin[n] = origin[i]!
      }
    }
    return new Set(origin).size
  }
}

interface Telling {
  /** The reporter's own words in it. */
  own: number
  parts: { copy: Copy; from: number; to: number }[]
  /** The words of each of its sentences. */
  texts: string[]
  runs: Set<number>
}

function tellingOf({ kind, members }: Pick<Group, 'kind' | 'members'>, { article, copies, articles }: { article: number; copies: Copy[]; articles: Article[] }): Telling {
  const copy = copies[article]!
  const { sentences, quotes } = articles[article]!
  const told = new Set(members.filter((m) => m.article === article).flatMap((m) => kind === 'quote' ? quotes[m.index]!.sentences : [m.index]))
  const texts = Array.from(told, (n) => textsOf(articles[article]!).sentences[n]!)
  const narrow = makeTelling(copy, texts, [...told])
  if (narrow.own >= WORDS) return narrow
  return makeTelling(copy, texts, [...new Set([...told].flatMap((n) => [n - 1, n, n + 1]))].filter((n) => n >= 0 && n < sentences.length))
}

function makeTelling(copy: Copy, texts: string[], sentences: number[]): Telling {
  const parts = sentences.map((n) => ({ copy, from: copy.starts[n]!, to: copy.starts[n + 1]! }))
  const runs = new Set<number>()
  let own = 0
  for (const { from, to } of parts) {
    for (let i = from; i < to; i += 1) {
      own += 1 - copy.quoted[i]!
      if (copy.runs[i]! >= 0) runs.add(copy.runs[i]!)
    }
  }
  return { own, parts, texts, runs }
}

const shareRun = (a: Telling, b: Telling): boolean => [...a.runs].some((run) => b.runs.has(run))
const shareWords = (a: Telling, b: Telling): boolean => shareRun(a, b) || a.texts.some((text) => b.texts.includes(text))

function isCopied(a: Telling, b: Telling): boolean {
  if (!shareRun(a, b)) return false
  const [short, long] = a.own <= b.own ? [a, b] : [b, a]
  const copied = short.parts.reduce((sum, { copy, from, to }) =>
    sum + countCovered(copy.runs, [from, to], (run) => long.runs.has(run), (word) => copy.quoted[word] === 0), 0)
  return copied >= Math.min(WORDS, short.own) && copied >= short.own * SHARE && copied > 0
}
