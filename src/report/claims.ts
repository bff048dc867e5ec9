import type { Article, Group } from '../model/article.ts'
import type { Claim, Member } from '../model/comparison.ts'
import type { OnProgress } from '../model/options.ts'
import { originsIn } from '../align/origins.ts'
import { judge, passOver } from '../conflicts/judge.ts'
import { tellSpeakersOnce } from '../conflicts/once.ts'
import { findVariants } from '../conflicts/variants.ts'

/** Judges every group, or those that are asked for, and puts the claims in reading order. */
export function makeClaims(groups: Group[], articles: Article[], { onProgress, isAsked }: { onProgress: OnProgress; isAsked(group: Group): boolean }): Claim[] {
  const variants = findVariants(groups, articles)
  const countOrigins = originsIn(articles)
  const findAbsent = absencesIn(articles)
  const claims = groups
    .map((group) => ({ ...group, variants: variants.get(group) ?? [], members: group.members.toSorted((a, b) => a.article - b.article || a.index - b.index) }))
    .map((group) => ({ group, members: group.kind === 'quote' ? quoteMembers(group, articles) : statementMembers(group, articles) }))
    .toSorted((a, b) => a.group.members[0]!.article - b.group.members[0]!.article || a.members[0]!.start - b.members[0]!.start || (a.group.kind === 'statement' ? -1 : 1))
    .map(({ group, members }, index, { length }) => {
      if (index % 256 === 0) onProgress({ stage: 'judge', done: index, of: length })
      return {
        id: `c${index + 1}`, kind: group.kind, similarity: group.similarity, members,
        absentFrom: findAbsent(group.members), origins: countOrigins(group), drift: group.drift, ...(isAsked(group) ? judge(group, articles) : passOver(group)), variants: group.variants,
      }
    })
  return tellSpeakersOnce(claims)
}

/**
 * Gives a function that lists the sources which do not make a claim. Claims of the same sources share one list: of thousands of articles
 * nearly all do not make any given claim.
 */
function absencesIn(articles: Article[]): (members: Group['members']) => string[] {
  const ids = articles.map((a) => a.id)
  const known = new Map<string, string[]>()
  return (members) => {
    const makers = [...new Set(members.map((m) => m.article))]
    const key = makers.join(' ')
    const absent = known.get(key) ?? ids.slice()
    if (!known.has(key)) for (const maker of makers.toReversed()) absent.splice(maker, 1)
    known.set(key, absent)
    return absent
  }
}

/** A quote over several sentences is aligned where most sources tell the same, and not at all where it tells another part; all sentences that it stands in are with the quote itself. */
function quoteMembers({ members, core }: Group, articles: Article[]): Member[] {
  return members.map(({ article: number, index }) => {
    const article = articles[number]!
    const { id, start, end, sentences } = article.quotes[index]!
    const shared = core ? sentences.filter((s) => core.get(number)?.has(s)) : sentences
    return { source: article.id, start, end, text: article.text.slice(start, end), line: article.sentences[sentences[0]!]?.line ?? 1, sentences: shared.map((s) => article.sentences[s]!.id), quote: id }
  })
}

/** Adjacent sentences of one article make one member. */
function statementMembers(group: Group, articles: Article[]): Member[] {
  const members: Member[] = []
  let previous: { article: number; index: number } | null = null
  for (const place of group.members) {
    const article = articles[place.article]!
    const sentence = article.sentences[place.index]!
    const last = members.at(-1)
    if (last && previous?.article === place.article && previous.index + 1 === place.index) {
      last.end = sentence.end
      last.text = article.text.slice(last.start, last.end)
      last.sentences.push(sentence.id)
    } else members.push({ source: article.id, start: sentence.start, end: sentence.end, text: sentence.text, line: sentence.line, sentences: [sentence.id], quote: null })
    previous = place
  }
  return members
}
