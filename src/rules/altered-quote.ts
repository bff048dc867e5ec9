import { sayConflict } from '../conflicts/message.ts'
import type { Article } from '../model/article.ts'
import type { Claim, Span } from '../model/comparison.ts'
import type { Edit, Hit, WordDiff } from '../model/finding.ts'
import { draftAgainstSources } from './conflicts.ts'
import type { Rule } from './rule.ts'
import { diffWordings, holdsWhole, wordingAt } from './wording.ts'

export const alteredQuote: Rule = {
  name: 'altered-quote',
  level: 'error',
  finds: 'words inside quotation marks that a source gives otherwise and none gives so',
  why: 'Readers take what stands between quotation marks for what was said. A word changed there, or two sentences joined without a mark, puts words into a mouth.',
  example: {
    draft: '"The captain did nothing wrong. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
    sources: ['"The captain did everything right. He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.'],
    silent: '"He slowed down and he sounded the horn," coastguard commander Ingrid Halvorsen said.',
  },
  check: (checked) => draftAgainstSources(checked, 'quote', (hit, claim) => tellWordings(hit, claim, checked.articles)),
}

/** The message says who quotes it otherwise, and the word diff how; null where another source quotes it as the draft does. */
function tellWordings(hit: Hit, { members }: Claim, [draft, ...sources]: Article[]): Hit | null {
  const values = [{ ...hit, source: draft!.id }, ...hit.related]
  const wordingIn = (article: Article, places: (Span & { source: string })[]) => wordingAt(article, places.filter((p) => p.source === article.id))
  if (sources.some((source) => holdsWhole(wordingIn(source, members), wordingIn(draft!, values)))) return null
  const found = sources.filter(({ id }) => values.some((v) => v.source === id)).map((source): WordDiff => {
    // What one quotes in two utterances, the other may quote in one; but a headline's version, which is no part of either, only hides the rest.
    const [near, wide] = [values, members].map((places) => diffWordings(wordingIn(source, places), wordingIn(draft!, places))) as [Edit[], Edit[]]
    return { sources: [source.label], edits: countChanged(wide) < countChanged(near) ? wide : near }
  })
  const diff = joinAlike(found.filter(({ edits }) => countChanged(edits) > 0))
  const message = sayConflict(diff.flatMap(({ sources: labels }) => labels).map((label) => ({ label, phrase: 'it otherwise' })), 'quote')
  return diff.length ? { ...hit, message, diff } : hit
}

/** In characters. */
const countChanged = (edits: Edit[]): number => edits.reduce((sum, { kind, text }) => sum + (kind === 'same' ? 0 : text.length), 0)

/** Sources with one wording are told together. */
function joinAlike(found: WordDiff[]): WordDiff[] {
  const joined = new Map<string, WordDiff>()
  for (const { sources, edits } of found) {
    const key = JSON.stringify(edits)
    joined.set(key, { sources: [...joined.get(key)?.sources ?? [], ...sources].toSorted(), edits })
  }
  return [...joined.values()]
}
