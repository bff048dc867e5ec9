/*
 * British and American spelling meet in one form; which of the two does not matter, so each rule takes the direction
 * that needs the fewer exceptions: -ize becomes -ise (no list of `advise, surprise, …`), but -our becomes -or for known
 * words only (`four`, `tour`, `contour` are not American).
 */
const OUR = /^(be|un|dis|mis|re|water|multi)?((?:arm|ard|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)o)u(r)/
const TRE = /^((?:kilo|centi|milli|epi|amphi)?(?:cent|met|theat|lit|fib|calib|sab|spect|somb|lust|meag|sepulch|mit))re(s?|d)$/
const DOUBLE_L = /([aeiouy][a-z]*[^aeiou][a-z]*[aeiou]|(?:fu|du|di|tri)[ae])l(l(?:ed|ing|ings|ers?|ors?|ery|ous|ously|ists?|en))$/
const GREEK: [RegExp, string][] = [
  [/haem/, 'hem'], [/paed/, 'ped'], [/anaesth/, 'anesth'], [/aemi/, 'emi'], [/^oest/, 'est'], [/^foet/, 'fet'], [/rrhoea/, 'rrhea'],
  [/gynaec/, 'gynec'], [/faec/, 'fec'], [/oedema/, 'edema'], [/archaeo/, 'archeo'], [/mediaev/, 'mediev'], [/caesar/, 'cesar'], [/manoeuv(?:re|er)/, 'maneuver'], [/manoeuvr/, 'maneuver'],
]

const PAIRS = `defence=defense offence=offense licence=license pretence=pretense defences=defenses offences=offenses licences=licenses licenced=licensed defenceless=defenseless
practise=practice practised=practiced practises=practices practising=practicing
programme=program programmes=programs grey=gray greys=grays tyre=tire tyres=tires kerb=curb kerbs=curbs cheque=check cheques=checks plough=plow ploughs=plows ploughed=plowed ploughing=plowing
aluminium=aluminum pyjamas=pajamas mum=mom mums=moms sceptic=skeptic sceptics=skeptics sceptical=skeptical scepticism=skepticism moustache=mustache mould=mold mouldy=moldy moulded=molded
smoulder=smolder smouldering=smoldering storey=story storeys=stories aeroplane=airplane aeroplanes=airplanes ageing=aging acknowledgement=acknowledgment judgement=judgment judgements=judgments
gaol=jail draught=draft draughts=drafts artefact=artifact artefacts=artifacts cosy=cozy doughnut=donut doughnuts=donuts enquiry=inquiry enquiries=inquiries enquire=inquire enquired=inquired
furore=furor jewellery=jewelry spelt=spelled learnt=learned burnt=burned dreamt=dreamed leant=leaned leapt=leaped spoilt=spoiled towards=toward afterwards=afterward backwards=backward upwards=upward downwards=downward
whilst=while amongst=among amidst=amid yoghurt=yogurt whisky=whiskey sulphur=sulfur disc=disk discs=disks maths=math chilli=chili cypher=cipher gypsy=gipsy sizeable=sizable likeable=likable liveable=livable
okay=ok adviser=advisor advisers=advisors protestor=protester protestors=protesters speciality=specialty specialities=specialties tranquillity=tranquility woollen=woolen marvellous=marvelous
skilful=skillful skilfully=skillfully wilful=willful wilfully=willfully worshipped=worshiped worshipping=worshiping worshipper=worshiper worshippers=worshipers kidnapped=kidnaped kidnapping=kidnaping kidnapper=kidnaper kidnappers=kidnapers
focussed=focused focussing=focusing focusses=focuses benefitted=benefited benefitting=benefiting centring=centering spectre=specter fibreglass=fiberglass metred=metered counsellor=counselor councillor=councilor councillors=councilors
carcase=carcass enrol=enroll enrols=enrolls enrolment=enrollment enrolments=enrollments fulfil=fulfill fulfils=fulfills fulfilment=fulfillment instil=instill instils=instills distil=distill distils=distills appal=appall appals=appalls instal=install instalment=installment instalments=installments snowplough=snowplow omelette=omelet axe=ax encyclopaedia=encyclopedia manoeuvring=maneuvering  behove=behoove
analogue=analog catalogue=catalog catalogues=catalogs catalogued=cataloged dialogue=dialog dialogues=dialogs monologue=monolog travelogue=travelog orientated=oriented
n't=not bn=billion mn=million tn=trillion`
/** No English word is longer; the patterns below need not be tried on a megabyte of one letter. */
const LONGEST = 30
let pairs: Map<string, string> | undefined

/** One spelling for the British and the American form of a word in lower case. */
export function unifySpelling(word: string): string {
  if (word.length < 2 || word.length > LONGEST) return word
  pairs ??= new Map(PAIRS.split(/\s+/).map((pair) => pair.split('=') as [string, string]))
  const listed = pairs.get(word)
  if (listed) return listed
  let unified = word
  if (word.includes('our')) unified = unified.replace(OUR, '$1$2$3')
  if (word.includes('re', word.length - 3)) unified = unified.replace(TRE, (_, stem: string, ending: string) => `${stem}er${ending === 'd' ? 'ed' : ending}`)
  if (word.includes('z')) unified = unified.replace(/([a-z]{3}[iy])z(e|ed|es|er|ers|ing|ation|ations|ational|able)$/, '$1s$2')
  if (word.includes('ll')) unified = unified.replace(DOUBLE_L, '$1$2')
  if ((word.includes('ae') || word.includes('oe')) && /[ao]e(?:[a-z]{2}|a)/.test(word)) for (const [from, to] of GREEK) unified = unified.replace(from, to)
  return unified
}
