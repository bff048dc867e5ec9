import { sayConflict } from '../conflicts/message.ts'
import type { Article } from '../model/article.ts'
import type { Hit, WordDiff } from '../model/finding.ts'
import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'
import { diffWordings, wordingAt } from './wording.ts'

export const alteredQuote: Rule = {
  name: 'altered-quote',
  level: 'error',
  finds: 'words inside quotation marks that differ from the source\'s',
  why: 'Readers take what stands between quotation marks for what was said. A word changed there, or two sentences joined without a mark, puts words into a mouth.',
  example: {
    draft: '"The captain did nothing wrong. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
    sources: ['"The captain did everything right. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.'],
    silent: '"He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
  },
  check: (checked) => draftAgainstSources(checked, 'quote').map((hit) => tellWordings(hit, checked.articles)),
}

/** The message says who quotes it otherwise, and the word diff how. */
function tellWordings(hit: Hit, [draft, ...sources]: Article[]): Hit {
  const placesIn = ({ id }: Article) => hit.related.filter((value) => value.source === id)
  const own = wordingAt(draft!, [hit, ...placesIn(draft!)])
  const found = sources.filter((source) => placesIn(source).length).map((source) => ({ sources: [source.label], edits: diffWordings(wordingAt(source, placesIn(source)), own) }))
  const diff = joinAlike(found.filter(({ edits }) => edits.some((edit) => edit.kind !== 'same')))
  const message = sayConflict(diff.flatMap(({ sources: labels }) => labels).map((label) => ({ label, phrase: 'it otherwise' })), 'quote')
  return diff.length ? { ...hit, message, diff } : hit
}

/** Sources with one wording are told together. */
function joinAlike(found: WordDiff[]): WordDiff[] {
  const joined = new Map<string, WordDiff>()
  for (const { sources, edits } of found) {
    const key = JSON.stringify(edits)
    joined.set(key, { sources: [...joined.get(key)?.sources ?? [], ...sources].toSorted(), edits })
  }
  return [...joined.values()]
}
