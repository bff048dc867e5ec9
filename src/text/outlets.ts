/** Agencies and broadcasters by the forms that credits name them in. */
const AGENCIES = `AP|Associated Press|Reuters|Thomson Reuters|AFP|Agence France-Presse|PA|PA Media|Press Association|UPI|United Press International|dpa|DPA|ANSA|EFE|TASS|Tass|Interfax|RIA Novosti|Xinhua|Kyodo|Kyodo News|Yonhap|BGNES|ANI|PTI|IANS|AAP
|ANP|BTA|MTI|CTK|TT|NTB|Ritzau|Belga|APA|ATS|Lusa|Anadolu|Anadolu Agency|Bloomberg|CNN|BBC|BBC News|BBC Sport|CNBC|NBC|CBS|ABC|NPR|RTE|RTÉ|ITV|Sky News|Al Jazeera|Deutsche Welle|DW|France 24|Euronews|Politico|Axios|HuffPost|The Hill|USA TODAY`.replaceAll('\n', '')
const KIND = 'Times|Post|News|Press|Herald|Tribune|Journal|Guardian|Telegraph|Independent|Chronicle|Gazette|Observer|Mail|Mirror|Standard|Today|Star|Sun|Globe|Examiner|Agency|Radio|Television|TV|Broadcasting|Wire|Review|Monitor|Courier|Register|Sentinel|Dispatch|Inquirer|Bee|Express|Echo|Argus|Mercury|Hindu|Age'

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’-]*|of|and|&)`
const OUTLET = new RegExp(`^(?:[Tt]he\\s)?(?:${AGENCIES}|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|org|net|ie|uk|eu|de|fr|it|es|nl|in|au|nz|ca|us|tv|info|news|bg|ru|ua|pl|io)|\\p{Lu}[\\p{Lu}\\p{N}]{1,5}|(?:${WORD}\\s){0,4}(?:${KIND})(?:\\s(?:${KIND}|Service|Network|Group|Online|International))?)$`, 'u')

const KNOWN = new RegExp(`^(?:[Tt]he\\s)?(?:${AGENCIES})$`, 'u')

/** Whether a name is that of an agency or broadcaster that credits everywhere name: a capitalised `NATO` alone may be a heading. */
export const isAgency = (name: string): boolean => KNOWN.test(name)

/** Whether a few words are the name of a news outlet or agency: `RTE.ie`, `AFP`, `The Irish Times`. */
export function isOutlet(name: string): boolean {
  return name.length <= 60 && /^(?:\p{Lu}|dpa$|[\p{L}\p{N}-]+\.\p{L})/u.test(name) && OUTLET.test(name)
}
