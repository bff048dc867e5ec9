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
  const alone = tellings.map(makeWording)
  const wordingOf = new Map(tellings.map((telling) => [telling, makeWording(telling)]))
  tellings.forEach((telling, i) => {
    for (let j = Math.max(0, i - CROWD); j < i; j += 1) {
      const [mine, theirs] = [wordingOf.get(telling)!, wordingOf.get(tellings[j]!)!]
      if (mine === theirs || !(isCopied(telling, tellings[j]!) || isRepeated(alone[i]!, alone[j]!))) continue
      theirs.tellings.push(...mine.tellings)
      for (const joined of mine.tellings) wordingOf.set(joined, theirs)
    }
  })
  return [...new Set(wordingOf.values())]
}
