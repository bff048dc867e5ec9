import { isRepeated } from './match.ts'
import { byContent, type Telling } from './tellings.ts'
import { CROWD, makeWording, type Wording } from './wording.ts'

/** Joins the quotations of one utterance that are the same word for word, so that a text that everyone prints is compared once. */
export function gatherWordings(tellings: Telling[]): Wording[] {
  const sameWords = new Map<string, Telling[]>()
  for (const telling of tellings.toSorted(byContent)) {
    const others = sameWords.get(telling.wording)
    if (others) others.push(telling)
    else sameWords.set(telling.wording, [telling])
  }
  return Array.from(sameWords.values()).flatMap(splitByUtterance)
}

/** `“It is over,” he said` says nothing of who and what, but in the same sentence it is the same. */
const isCopied = (a: Telling, b: Telling): boolean => a.article !== b.article && a.host === b.host

function splitByUtterance(tellings: Telling[]): Wording[] {
  const wordingOf = new Map<Telling, Wording>()
  tellings.forEach((telling, i) => {
    wordingOf.set(telling, makeWording(telling))
    for (const other of tellings.slice(Math.max(0, i - CROWD), i)) {
      const [mine, theirs] = [wordingOf.get(telling)!, wordingOf.get(other)!]
      if (mine === theirs || !(isCopied(telling, other) || isRepeated(telling, other))) continue
      theirs.tellings.push(...mine.tellings)
      for (const joined of mine.tellings) wordingOf.set(joined, theirs)
    }
  })
  return [...new Set(wordingOf.values())]
}
