import { isCapital } from './typography.ts'

/** Agencies and broadcasters by the forms that credits name them in. */
const AGENCIES = `AP|Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|PA|PA Media|Press Association|UPI|United Press International|dpa|DPA|ANSA|EFE|TASS|Tass|Interfax|RIA Novosti|Xinhua|Kyodo|Kyodo News|Yonhap|ANI|PTI|IANS|AAP
|ANP|BTA|MTI|CTK|TT|NTB|Ritzau|Belga|APA|ATS|Lusa|Anadolu|Anadolu Agency|Bloomberg|CNN|BBC|BBC News|BBC Sport|CNBC|NBC|CBS|ABC|NPR|RTE|RTÉ|ITV|Sky News|Al Jazeera|Deutsche Welle|DW|France 24|Euronews|Politico|Axios|HuffPost|The Hill|USA TODAY`.replaceAll('\n', '')
const KINDS = 'Times Post News Press Herald Tribune Journal Guardian Telegraph Independent Chronicle Gazette Observer Mail Mirror Standard Today Star Sun Globe Examiner Agency Radio Television TV Broadcasting Wire Review Monitor Courier Register Sentinel Dispatch Inquirer Bee Express Echo Argus Mercury Hindu Age'
const DOMAIN = /^[^\s@]+\.(?:com|org|net|ie|uk|eu|de|fr|it|es|nl|in|au|nz|ca|us|tv|info|news|bg|ru|ua|pl|io)$/
let agencies: Set<string> | undefined
let kinds: Set<string> | undefined

/** Whether a name is that of an agency or broadcaster that credits everywhere name: a capitalised `NATO` alone may be a heading. */
export function isAgency(name: string): boolean {
  agencies ??= new Set(AGENCIES.split('|'))
  return agencies.has(name.replace(/^[Tt]he\s/, ''))
}

/** Whether a few words are the name of a news outlet or agency: `RTE.ie`, `AFP`, `The Irish Times`. */
export function isOutlet(name: string): boolean {
  if (name.length > 60) return false
  if (name.includes('.') && DOMAIN.test(name)) return true
  return isAgency(name) || isAcronym(name) || isTitled(name.replace(/^[Tt]he\s/, '').split(' '))
}

const isAcronym = (name: string) => name.length > 1 && name.length < 7 && name === name.toUpperCase() && isCapital(name[0]) && !/[\s.,:;!?'’()/-]/.test(name)

/** `Irish Times`, `Times of Malta Group`: capitals all the way, and a kind of paper or station last or before its legal form. */
function isTitled(words: string[]): boolean {
  kinds ??= new Set(KINDS.split(' '))
  const kind = /^(?:Service|Network|Group|Online|International)$/.test(words.at(-1)!) ? words.at(-2) : words.at(-1)
  return kind !== undefined && kinds.has(kind) && words.length < 7 && words.every((word) => isCapital(word[0]) || /^(?:of|and|&|the)$/.test(word))
}
