/*
 * The words of this file are keys as `foldWord` makes them: one spelling of two (`criticise`, `favor`), one letter of two (`recaled`).
 */

/** What a word can be to the shallow parser that looks for who says what; bits of one number. */
export const CLASS = {
  determiner: 1, preposition: 2, pronoun: 4, auxiliary: 8, conjunction: 16, subordinator: 32, relative: 64, adverb: 128,
  cue: 256, participle: 512, base: 1024, naming: 2048, verb: 4096, be: 8192, date: 16384, noun: 32768, document: 65536, weak: 131072, utterance: 262144,
} as const

const WORDS: [number, string][] = [
  [CLASS.determiner, `the a an this these those his her its their our my your some any many several most each every no another both one
two three four five six seven eight nine ten all such other`],
  [CLASS.preposition, `of in on at by for with from to about against during after before over under between among into through within
without toward via amid despite per near outside inside since until like than regarding concerning including following versus across
around above below beneath opposite atop behind beside beyond upon off out up down along throughout aboard alongside unlike`],
  [CLASS.pronoun, 'he she they i we you it everyone everybody someone somebody nobody anyone others himself herself themselves'],
  [CLASS.auxiliary, `has had have having do does did will would can could may might must shall should cannot wont didnt doesnt dont hasnt
hadnt havent wouldnt couldnt cant`],
  [CLASS.auxiliary | CLASS.be, 'is are was were be been being am isnt wasnt arent werent'],
  [CLASS.conjunction, 'and but or nor yet'],
  [CLASS.subordinator, 'because while if when whereas although though whether where how why as unless once so after before since until'],
  [CLASS.relative, 'who which whom whose that what'],
  [CLASS.adverb, `also then later now already even again earlier today still just only never often recently not simply once twice soon
here there nearby yesterday tonight ago first instead therefore however meanwhile thus further furthermore too ever always sometimes perhaps
indeed back once nt repeatedly publicly famously initially finally previously jokingly flatly bluntly quickly immediately further`],
  [CLASS.date, `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb aug sept oct nov dec morning afternoon evening night week month year weekend midday midnight noon`],
  [CLASS.verb, `took went came made got gave found left won lost met ran led held kept began brought sent built showed shown stood rose
fell grew drew broke set put hit cut let became seemed appeared remained used tried wanted needed worked moved turned looked makes takes
goes comes gets gives leads runs holds keeps wants needs seems remains looks works moves turns plans faces leaves sees saw knew knows had
has sat spent paid bought sold fought caught chose done gone hopes expects backs threw drove flew rode shook struck swept dealt fled
taught meant wore tore hung stuck slipped sank stole froze sprang shrank`],
  [CLASS.document, `statement statements letter letters email tweet tweets post posts message interview speech report note memo article
oped editorial column book video ad text filing complaint lawsuit ruling opinion affidavit release remarks comments`],
]

/** Verbs that report words, by their base form; `|` gives irregular forms: present, past, participle, -ing. */
const SPEECH = `say|says|said|said|saying tell|tells|told|told|telling add write|writes|wrote|written|writing tweet retweet argue warn
note insist ask answer reply respond state claim announce declare admit acknowledge concede confess confirm deny contend maintain assert
allege affirm stress emphasise underline underscore explain continue conclude comment remark observe quip joke shout yell scream chant cry
mutter murmur whisper exclaim declaim boast brag gush lament complain grumble urge plead vow pledge promise
swear|swears|swore|sworn|swearing predict caution advise recommend suggest propose recall|recalls|recaled|recaled|recaling recount
reiterate repeat report testify post blog text email read|reads|read|read|reading interject interrupt counter retort snap thunder boom
beam bellow blast slam mock ridicule criticise condemn denounce decry deride attack rip praise hail laud applaud congratulate accuse blame
charge rebuke scold chide assail deplore tout cite quote express echo muse opine ponder wonder question inquire query press implore beg
beseech appeal exhort call describe label dub term brand characterise portray depict refer dismiss reject defend justify compare liken
deem rate point clarify elaborate summarise sum expound lecture preach sigh crow posit postulate hypothesise rule recite proclaim profess
pronounce attest certify vouch narrate relate caption headline scribble scrawl jot apologise vent fume rail rant seethe snarl growl hiss
scoff sneer jeer heckle taunt tease bemoan bewail rue regret deadpan counsel remind reassure assure inform notify brief update challenge
threaten theorise speculate surmise reckon blare intone utter whine parrot rebut refute dispute sympathise empathise commend castigate
lambaste lambast berate admonish reprimand skewer excoriate insinuate recognise insult coin retell|retells|retold|retold|reteling decline
refuse nickname belittle entreat grouse grouch reference specify foresee|foresees|foresaw|foreseen|foreseeing enthuse intone stipulate
decree prognosticate carp gripe blurt chime drawl spit|spits|spat|spat|spitting bark roar yelp sputter stammer grunt groan moan wail crack
kid moot guess commit bristle splutter huff chirp coo croak gasp holler howl josh mumble nag purr quaver rasp remonstrate screech
shriek squawk squeal squeak stutter trill whimper wisecrack interpose riposte concur confide demur effuse hazard iterate venture yap
bluster bawl message harrumph jibe snipe pontificate sermonise philosophise`
/** Verbs that carry words only if nothing better stands in the sentence: thoughts, and what is done with words among other things. */
const WEAK = `address agree alert appear assume back believe broadcast cast chuckle command consider credit dare decide demand detail
direct disagree disclose discuss doubt encourage endorse estimate expect favor fear feel|feels|felt|felt|feeling
find|finds|found|found|finding fire fret giggle go greet grin highlight hint hold|holds|held|held|holding hope imagine imply indicate
instruct interpret intimate invite invoke issue know|knows|knew|known|knowing lash laugh launch learn lie marvel mention object offer
oppose order outline pray prefer protest publish rage realise reason reflect regard rejoice release remember reminisce reveal salute
seek|seeks|sought|sought|seeking see|sees|saw|seen|seeing shoot|shoots|shot|shot|shooting shrug sign signal sing|sings|sang|sung|singing
smile sniff sob speak|speaks|spoke|spoken|speaking support suspect talk tear|tears|tore|torn|tearing test thank
think|thinks|thought|thought|thinking title toast trumpet type understand|understands|understood|understood|understanding unload use view
voice volunteer want weep|weeps|wept|wept|weeping weigh welcome wish worry storm cackle cluck exult jest snigger snort simper smirk tut wince persist prattle rejoin conjecture
correct divulge erupt explode parry prompt retaliate savage slate whoop`
/** Verbs that give something a name: right before a quotation they name it (`a class called “Perception”`). */
const NAMING = `call describe label dub term brand characterise portray depict nickname title deem rate regard consider refer name entitle
know bill`
/** Nouns for something said: whose it is, says it (`Mr Lund’s warning that`). */
const UTTERANCES = `claim claims assertion warning promise pledge vow call calls message slogan phrase comment comments remark remarks
statement statements criticism description characterisation accusation accusations allegation allegations demand demands plea suggestion
insistence admission argument complaint prediction declaration tweet tweets post posts speech letter response answer reply rhetoric words
attack attacks broadside question assessment announcement mantra motto apology praise boast chant chants cry cries chanting references
reference talk view belief opinion contention conclusion observation quip joke proposal motto catchphrase expression`
/** Words of the lists above that are as often nouns. */
const NOUNS = `claim claims call calls note notes report reports tweet tweets post posts answer answers reply comment comments charge
charges demand demands promise promises warning state states question questions order orders rule rules point points address offer offers
attack attacks joke jokes protest protests vow vows pledge pledges text texts email emails cast release issue issues sign signs fire press
praise blame challenge title titles credit credits support fear fears hope hopes view views doubt doubts update release use uses appeal
appeals estimate estimates thought find finds brief object mention quote quotes detail details type types toast smile laugh cry shot
rating rates rate back backs remark remarks comment comments response lie lies shot rage reason reasons lecture threat blog blogs read
head finding findings ruling opening meeting saying writing reading building hearing testing feeling understanding beginning spending
training voting volunteer volunteers storm storms message messages prompt howl howls snipe hazard hazards`

let lexicon: Map<string, number> | null = null
/** What was looked up; a text of countless words does not fill the memory. */
const seen = new Map<string, number>()
const MOST_SEEN = 20_000

/** The classes of a word by its folded key; 0 for a word that no list holds and no ending tells. */
export function classOf(word: string): number {
  const known = seen.get(word)
  if (known !== undefined) return known
  const bits = listed(word) || byEnding(word)
  if (seen.size >= MOST_SEEN) seen.clear()
  seen.set(word, bits)
  return bits
}

function byEnding(word: string): number {
  if (word.endsWith('ly')) return CLASS.adverb
  if (word.endsWith('ing')) return CLASS.participle
  return word.endsWith('ed') && word.at(-3) !== 'e' ? CLASS.verb : 0
}

/** Whether the lists hold a word; endings alone tell nothing of Carly and Ted. */
export const isListed = (word: string): boolean => listed(word) !== 0

function listed(word: string): number {
  lexicon ??= buildLexicon()
  return (lexicon.get(word) ?? 0) | inflected(lexicon, word)
}

/** Base forms and irregular ones: regular forms are told by their endings, since building them all would slow the start. */
function buildLexicon(): Map<string, number> {
  const words = new Map<string, number>()
  const put = (word: string, bits: number): unknown => words.set(word, (words.get(word) ?? 0) | bits)
  const verb = (entry: string, bits: number): void => entry.split('|').forEach((form, i) => put(form, bits | FORMS[i]!))
  for (const [bits, list] of WORDS) for (const word of list.split(/\s+/)) put(word, bits)
  for (const entry of SPEECH.split(/\s+/)) verb(entry, 0)
  for (const entry of WEAK.split(/\s+/)) verb(entry, CLASS.weak)
  for (const word of NAMING.split(/\s+/)) put(word, CLASS.naming)
  for (const word of NOUNS.split(/\s+/)) put(word, CLASS.noun)
  for (const word of UTTERANCES.split(/\s+/)) put(word, CLASS.utterance)
  return words
}

/** Base, third person, past, past participle and -ing form. */
const FORMS = [CLASS.base, CLASS.cue, CLASS.cue, CLASS.cue, CLASS.cue | CLASS.participle]

/** What a regular form takes from its base: `says`, `denied`, `quipped`, `arguing`. */
function inflected(words: Map<string, number>, word: string): number {
  if (word.endsWith('ing')) return formOf(words, word.slice(0, -3), CLASS.cue | CLASS.participle)
  if (word.endsWith('ied') || word.endsWith('ies')) return formOf(words, `${word.slice(0, -3)}y`, CLASS.cue)
  if (word.endsWith('ed')) return formOf(words, word.slice(0, -2), CLASS.cue)
  if (!word.endsWith('s')) return 0
  return formOf(words, word.slice(0, -1), CLASS.cue) || (word.endsWith('es') ? formOf(words, word.slice(0, -2), CLASS.cue) : 0)
}

function formOf(words: Map<string, number>, stem: string, form: number): number {
  for (const base of [stem, `${stem}e`, stem.slice(0, -1)]) {
    const bits = words.get(base) ?? 0
    if ((bits & CLASS.base) !== 0 && (base.length >= stem.length || stem.at(-1) === stem.at(-2))) return form | (bits & (CLASS.weak | CLASS.naming))
  }
  return 0
}
