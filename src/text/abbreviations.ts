/** What a full stop behind a word says about the end of a sentence. */
export type Abbreviation =
  /** Stands before a name: never ends a sentence (`Mr.`). */
  | 'title'
  /** Points at what follows: never ends a sentence (`vs.`, `e.g.`). */
  | 'pointer'
  /** Stands before a number (`No. 10`, `Nov. 5`); before anything else it ends a sentence like a word. */
  | 'numbered'
  /** Ends a sentence only if the next word opens one (`Inc.`, `Jr.`, `Calif.`). */
  | 'open'

const LISTS: Record<Abbreviation, string> = {
  title: `Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Gov Govs Lt Sen Sens Rep Reps Gen Gens Col Cols Capt Cmdr Cdr Comdr Adm Maj Sgt Cpl Pvt Pfc Spc Brig Rev Revd Fr Hon Pres Supt Insp Det Const Engr Smt Amb Atty
    Msgr Ven Asst Assoc Dep Ald Hon Gov-Gen Lt-Gen Maj-Gen Lt-Col Brig-Gen Gov-elect Sec Secy Chmn Dist Cong mr mrs ms dr prof`,
  pointer: 'vs v cf e.g i.e eg ie viz approx incl c ca resp feat pop',
  numbered: 'No Nos Nr N° Nº no nos nr Art Arts Fig Figs fig Sec sec Ch ch Vol Vols vol vols Op op p pp para paras Para Paras ext Ext tel Tel Pt pt ed Sat Sun Mon Tue Tues Wed Thu Thur Thurs Fri Cap cap Reg reg Res res',
  open: `Inc Corp Corps Ltd Co Cos Bros Jr Sr Esq Assn Dept Univ Govt Intl Natl Mfg Plc Pty Mt Mts St Ste Sts Ft Pt Ave Blvd Rd Sq Ln Hwy Pkwy Rte al inc corp ltd co bros jr sr dept univ govt ave blvd rd st sq ft mt
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec jan feb apr aug sept oct nov dec Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt W.Va Wash Wis Wisc Wyo Ont Que Alta Sask Man Ph.D Ph.Ds LL.B LL.M B.Sc M.Sc M.Phil D.Phil hr hrs mph sq`,
}

/** States that are English words or names too count only where an address or a party leads to them: `Springfield, Ill.`, `(D-Mass.)`. */
const WORDLIKE = /^(?:Mass|Miss|Ill|Ind|Wash|Ore|Pa|La|Man|Cal|Mar|Jun|Penn|Ga|Del)$/

let kinds: Map<string, Abbreviation> | undefined

/** What kind of abbreviation a word before a full stop is; `before` is the character in front of the word and its spaces. */
export function abbreviation(word: string, before: string): Abbreviation | null {
  kinds ??= new Map(Object.entries(LISTS).flatMap(([kind, list]) => list.split(/\s+/).map((entry) => [entry, kind as Abbreviation])))
  const part = word.slice(word.lastIndexOf('-') + 1)
  if (WORDLIKE.test(part)) return before === ',' || part !== word ? 'open' : null
  return kinds.get(word) ?? kinds.get(part) ?? null
}
