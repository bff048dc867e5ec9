const WORDS = `a an the and or but nor so yet if then than that this these those there here as at by for from in into of off on onto out
over to up with within without about after again against all also any because been before being between both can could did do does doing
down during each few had has have having he her hers herself him himself his how i im ive id ill is are was were be am it its itself just
me more most my myself no not now only other our ours ourselves same she should some such their theirs them themselves they theyre theyve
too under until very we were weve well what when where which while who whom whose why will would you your youre youve yours yourself dont
doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt hasnt havent hadnt thats theres lets may might must shall
ever even still much many one like get got going go come came make made say said says tell told thing things know think want really`

let words: Set<string> | null = null

/** Words that any two sentences share. `key` is folded, without apostrophes. */
export function isFunctionWord(key: string): boolean {
  words ??= new Set(WORDS.split(/\s/))
  return key.length < 2 || words.has(key)
}
