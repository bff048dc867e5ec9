import { lazyMap, lazySet } from './list.ts'

/** Forms of address, with the gender they tell. They are form, not name. */
export const courtesies = lazyMap(`
mr=m
mister=m
mrs=f
ms=f
miss=f
mme=f
madame=f
mademoiselle=f
monsieur=m
herr=m
frau=f
senor=m
senora=f
signor=m
signora=f
sir=m
dame=f
lord=m
lady=f
baron=m
baroness=f
earl=m
duke=m
duchess=f
count=m
countess=f
king=m
queen=f
prince=m
princess=f
sheikh=m
sheik=m
sheikha=f
emir=m
sultan=m
ayatollah=m
imam=m
mullah=m
pope=m
cardinal=m
archbishop=
bishop=
rabbi=
reverend=
rev=
father=m
sister=f
mother=f
brother=m
pastor=
saint=
dr=
prof=
professor=
hon=
viscount=m
congressman=m
congresswoman=f
chairman=
chairwoman=f
councilman=m
councilwoman=f
assemblyman=m
assemblywoman=f
alderman=
spokesman=m
spokeswoman=f
policeman=m
policewoman=f
fr=m
shri=m
smt=f
alhaji=m
engr=
comrade=
cr=
taoiseach=
tanaiste=
alhaja=f
hajiya=f
mallam=m
malam=m
pandit=m
datuk=m
datin=f
`)

/** Ranks and offices as they stand before a name: President, Sen., Sgt., coach. */
export const offices = lazySet(`
president president-elect vice-president pres chancellor premier minister secretary sec secretary-general undersecretary governor gov lieutenant-governor senator sen sens representative rep reps delegate del
speaker leader whip mayor councillor councilor cllr commissioner comptroller treasurer ambassador envoy consul attorney atty solicitor prosecutor justice judge magistrate sheriff marshal deputy
general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt pfc admiral adm commander cmdr commodore brigadier brig officer constable detective det inspector insp dci pc superintendent
supt chief director chair chairperson spokesperson ceo cfo coo executive manager coach editor correspondent reporter columnist anchor host analyst strategist adviser advisor aide counsel attache
dean provost rector chaplain astronaut cosmonaut agent staff analyst economist mp mep msp mla td qc kc ag vp dsp sp asp acp dcp csp ssp igp cp controller collector registrar convener convenor organiser organizer garda congressional presidents senators governors
`)

/** What a report calls people whom nobody knows, at the start of a sentence: `Resident Len Marsh`. */
export const callings = lazySet(`
resident neighbour neighbor villager local pensioner commuter motorist cyclist pedestrian passenger driver shopper customer tourist holidaymaker homeowner tenant landlord landlady bystander onlooker witness eyewitness survivor victim
fan supporter opponent rival teammate challenger candidate voter campaigner activist protester protestor demonstrator volunteer organiser organizer worker employee colleague shopkeeper businessman businesswoman farmer fisherman student pupil teacher
headteacher nurse paramedic firefighter barrister researcher scientist historian biologist author novelist actor actress singer comedian musician rapper footballer striker midfielder goalkeeper swimmer runner sprinter golfer cricketer boxer
defendant plaintiff juror suspect whistleblower journalist photographer filmmaker architect engineer
`)

/** Words that stand among the words of a title: former Deputy Prime Minister, Secretary of State, Republican Senator. */
export const titleWords = lazySet(`
former ex then late acting interim incoming outgoing deputy vice prime assistant associate senior junior chief executive first second lady foreign home finance defense defence interior justice health education
energy treasury agriculture labor labour transportation transport culture environment trade commerce economy housing press general special national state security attorney majority minority house senate party opposition shadow police fire army navy air force
republican democratic democrat conservative tory independent liberal communist socialist presidential gubernatorial congressional vice-presidential campaign district county city federal supreme court u.s us cabinet council lead head
managing communications political policy intelligence homeland white new old young great elect human rights services affairs military rear fleet wing petty warrant grand attorney-general surgeon solicitor postmaster inspector lance staff master con const snr
`)

/** Letters behind a name that tell of an office, an honour or a degree, in capitals: they are no part of it. */
export const honours = lazySet('kc qc mp msp mep mla td mbe obe cbe kbe md phd')

/** Endings that belong to a name. */
export const suffixes = lazySet('jr sr ii iii iv esq')

/** Small words inside names. */
export const particles = lazySet(`de del della delle dello di da do dos das du des d la las le les los el al ul der den van von zu zur zum ten ter te bin ibn bint abu af av y e san st ap op`)
