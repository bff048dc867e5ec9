import { type Frame, is } from './frame.ts'
import { CLASS } from './lexicon.ts'

/** What is written on something. */
const INSCRIPTION = /^(?:words?|slogans?|mottos?|mottoes|legend|inscription|messages?|line|phrase|caption|name)$/
/** What a thing does with it, or who has it on. */
const BEARS = /^(?:b(?:ears?|ore|earing)|carr(?:y|ies|ied|ying)|display(?:s|ed|ing)?|emblazoned|daubed|scrawled|painted|printed|inscribed|engraved|stencilled|stenciled|embroidered|tattooed|stamped)$/
/** Things that words are written on. */
const THING = /^(?:badge|banner|billboard|board|bracelet|bus|cake|cap|card|coffin|door|dress|flag|flyer|gravestone|hat|headstone|hoodie|jacket|jersey|jumper|leaflet|mug|mural|note|placard|plaque|poster|sash|scarf|shirt|sign|sticker|stone|sweater|sweatshirt|t-?shirt|tattoo|tombstone|van|wall|wreath)s?$/
/** Tokens before a quotation that are searched for the thing. */
const REACH = 12

/** `a flag that bore the motto “…”`, `a shirt with the words “…”`: words on a thing, which nobody is told to say. */
export function isInscribed(frame: Frame, quote: number): boolean {
  let at = quote - 1
  if (INSCRIPTION.test(frame[at]?.key ?? '')) at -= 1
  while (at > 0 && is(frame[at], CLASS.determiner)) at -= 1
  if (at < quote - 1 && BEARS.test(frame[at]?.key ?? '')) return true
  if (at === quote - 1 ? !BEARS.test(frame[at]?.key ?? '') && frame[at]?.key !== 'with' : frame[at]?.key !== 'with') return false
  for (let i = at - 1; i >= 0 && at - i < REACH && frame[i]!.kind !== 'stop'; i -= 1) if (THING.test(frame[i]!.key)) return true
  return false
}
