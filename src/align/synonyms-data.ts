/** Stems of near synonyms of English news, a group a line, so that nothing needs to be stemmed at start; a stem stands in one group only. */
export const SYNONYMS = `say tel stat not remark comment explain add ad mention insist
announc announcement unveil reveal disclos
ask request urg appeal plead cal
claim alleg allegation assert contend maintain
deni denial reject dismiss rebuff rebuf refut
criticis criticism denounc condemn blast slam lambast rebuk decri assail
prais laud hail commend applaud
warn caution
promis pledg vow commit commitment swear
threaten threat menac
kil die dead death slay slain fatal fatalli deadli murder homicid perish
wind wound injur injuri hurt
shoot gunfir gunshot gunman shooter fir
gun firearm rifl pistol handgun weapon arm weaponri
bomb explosion explod detonat explosiv
attack assault strik raid onslaught attacker assailant
arrest detain apprehend custodi detention
jail prison imprison incarcerat behind bar inmat prisoner
charg accus accusation indict indictment
convict conviction guilti
sentenc punishment penalti
trial court courtroom tribunal hear
judg justic magistrat
lawyer attorney counsel solicitor barrister
lawsuit sue su suit litigation
victim casualti fataliti tol
polic officer cop policeman constabl
suspect perpetrator culprit
investigat investigation investigator inquiri prob
evidenc proof
blaz flam burn arson inferno
destroy destruction wreck demolish devastat ruin level
damag harm
crash collision collid smash wreckag
quak earthquak tremor temblor aftershock
storm hurrican cyclon typhoon tornado tempest
flood floodwater inundat delug
rescue rescu rescuer sav
evacuat evacuation flee escap
resign resignation quit step down
from sack oust dismissal ax remov removal
appoint nam nominat nomination pick choos choic select tap
replac replacement succeed successor
leader head chief boss chairman chairwoman chair of
elect election vot ballot pol
voter electorat
campaign trail
candidat contender nominee hopeful runner
win victori triumph winner
los defeat beat beaten loss
lead ahead
parliament legislatur congress hous lawmaker
legislator congressman congresswoman representativ
senator senat
law legislation bil statut act measur
ban prohibit prohibition outlaw
approv approval endors endorsement back support supporter
oppos opposition opponent object resist
allow permit let
block halt stop prevent stal
start begin launch commenc open
end finish conclud
continue continu keep persist
increas ris climb grow jump surg soar boost gain
decreas declin fal drop slip plung tumbl dip slump reduc reduction cut lower shrink
buy purchas acquir acquisition takeover
sel sal
compani firm corporation business enterpris
money cash fund
pay payment
cost pric
profit earning incom
debt deficit
tax taxation levi
budget spend expenditur
job work employment employ
worker employee staff staffer
hir recruit
action walkout stoppag
talk discuss discussion negotiat negotiation speak
speech address
meet summit gather
deal agreement accord pact treati
agree consent
plan proposal propos schem intend intention
decid decision determin
order command directiv instruct
demand
invad invasion incursion occupation occupi
troop soldier militari armi forc serviceman
war conflict fight combat battl battlefield warfar
ceasefir truc armistic
alli allianc partner partnership
enemi foe adversari rival
aid assistanc help assist
refugee migrant immigrant immigration asylum
border frontier
protest protester demonstration demonstrator ralli march
riot unrest violenc violent clash
terrorism terrorist terror extremist militant
hostag captiv abduct kidnap
child kid youngster boy girl
son daughter
mother mom
father dad
parent
wif spous husband marri marriag wed
woman femal
man mal
gay lesbian sam sex homosexual
black african american
student pupil
teacher teach professor
school colleg universiti campus
hospital medical clinic
doctor physician surgeon
diseas illness sick virus infection infect
drug narcotic
test
studi research survey report
scientist researcher expert analyst
car vehicl automobil truck
aircraft jet airplan airliner flight
ship vessel boat
hom household residenc apartment dwel flat
build building structur
street road highway avenue
citi town villag municipaliti
countri nation
world global glob worldwid international
government administration authoriti
official
spokesman spokeswoman spokesperson
statement communique releas
email messag letter writ
tweet twitter post
interview
television tv broadcast broadcaster air
newspaper paper journalist reporter medium press
pictur photo photograph footag video imag
show display
important key major crucial vital critical significant main
big larg hug massiv enormous vast giant
smal littl tini
new fresh latest recent newli recentli
former ex previous previousli past
earli earlier
difficult hard tough
possibl potential potentialli likeli may might could
task challeng
worri concern fear afraid anxious
angri anger furious furi outrag rag
happi pleas glad delight
sorri apologis apologi regret
controversi controversial furor uproar scandal backlash
mistak error wrong blunder gaff
problem troubl issue
danger dangerous risk riski hazard
saf safeti secur securiti
secret classifi confidential
illegal illegalli unlawful unlawfulli illicit
undocument unauthoris
rul verdict
right
compel requir
discover find
search hunt seek
miss disappear vanish
steal theft robberi rob burglari thief
fraud scam deception deceiv
lie liar fals falseli untrue
admit confess confession acknowledg conced
believ think
know awar
expect anticipat predict forecast
hop
want wish
try attempt effort
use utilis
mak creat
giv provid offer suppli
tak
get receiv obtain
send deploy dispatch
bring carri
leav depart departur exit withdraw withdrawal pul out
arriv arrival reach
travel trip visit
return
mov
join
chang shift reform overhaul revamp
fix repair restor
construct construction
defend protect protection defens
against
answer respond respons repli react reaction
refus to
accept
in participat attend
watch see view
liv resident inhabitant local villager
crowd audienc spectator
poor poverti
rich wealthi billionair millionair
growth economi economic
bank lender
shar stock
market
loan mortgag
quarter quarterli
annual annualli yearli
percent
million
gam match
player athlet
team squad club
coach manager
goal scor
season championship tournament titl cup
record
film movie movi
actor actress star
music song album singer
church religious religion faith
prosecutor prosecution
hid conceal
juri juror
electriciti blackout outag
rainfal downpour rain
snowfal blizzard snow
gust gal
toppl uproot
landslid mudslid
railway railroad rail train
passenger traveller traveler
driver motorist
pedestrian walker
cyclist biker
viaduct overpass bridg
harbour harbor port
firefighter fireman
ambulanc paramedic
pensioner elderli retiree
teenager teen youth adolescent
babi infant newborn toddler
relativ famili
friend pal
neighbour neighbor
colleague coworker
recover recoveri recuperat
vaccin vaccination jab inoculat immunization
outbreak epidemic pandemic
cancer tumour tumor
pollut pollution contaminat contamination
emission carbon greenhous
petroleum crud oil
petrol gasolin
factori mil
farmer grower
crop harvest
forest woodland
river stream
beach shor coast coastlin
outskirt suburb
abroad oversea
recession downturn
trad commerc
tariff duti
merg merger
investor shareholder stockholder
revenue turnover
wag salari
bankrupt bankruptci insolvent insolvenci
donat donation donor contribution contribut
chariti charitabl
layoff redundanci
unemploy unemployment jobless
airlin carrier
retailer supermarket stor shop
websit onlin internet web
phon telephon mobil cellphon
hack hacker breach
missil rocket
navi naval
rebel insurgent guerrilla
coup overthrow
regim dictator dictatorship
sanction embargo
diplomat ambassador envoy
embassi consulat
deport deportation expel expulsion
referendum plebiscit
turnout participation
amend amendment
repeal scrap abolish
enact adopt
delay postpon postponement
cancel cancellation
shut clos closur shutdown
extend extension prolong
temporari interim provisional
funeral burial buri
mourn grief griev
racist racism bigotri bigot discriminat discrimination
harass harassment
stab knif
surviv survivor
witness eyewitness onlooker bystander
corps remain
gang mob mafia
smuggl smuggler traffic trafficker
cannabis marijuana
corrupt corruption brib briberi graft
forg forgeri fak counterfeit
blackmail extort extortion
acquit exonerat
testifi testimoni
parol probation
pardon clemenci
rumour rumor speculation
embarrass embarrassment humiliat humiliation
shock stun
disappoint disappointment
frustrat frustration
sceptical skeptical doubt doubtful
insult slur
mock ridicul
exaggerat overstat
recommend recommendation advis advic
persuad convinc
interfer interferenc meddl
ignor disregard
avoid evad
silent mum silenc
weep tear cry sob
invit invitation
award priz
honour honor
achiev achievement accomplish
success successful
fail failur
opportuniti chanc
blam fault
responsibl responsibiliti accountabl
inspect inspection inspector
licenc licens
author writer
book novel
theatr theater
referee umpir
stadium arena
legal lawful legitimat
compensat compensation reimburs
customer client consumer
engineer technician
unanimous unanimousli
lift elevator
pavement sidewalk
holiday vacation
rubbish garbag trash
petition signatur
adviser advisor
pop pontiff
muslim islam islamic
jewish jew
wealth fortun
tenant renter
evict eviction
restrict restriction limit curb cap
eas relax loosen
tighten toughen
fast quick rapid quickli rapidli swift
slow sluggish
strong powerful
heart cardiac
pregnant pregnanci
born birth
swim swimmer
sailor yacht
cargo freight
sink capsiz
spil slick
burst ruptur
crack fractur
dig excavat excavation
loot plunder
vandal vandalism
execut execution
spy espionag
fenc barrier
disput row feud quarrel
expensiv costli
cheap inexpensiv
rar unusual uncommon
famous renown
premier debut
exhibit exhibition
painter paint
sculptur statue monument
poet poem poetri
melt thaw
erupt eruption
wildfir bushfir
famin hunger starv starvation
cattl livestock
chicken poultri
extinct extinction
conserv conservation
sewag wast
nuclear atomic
electric electrical
chip semiconductor
moon lunar
genetic gen dna
psychiatric psychological mental
addict addiction
pil tablet medicin medication
disabl disabiliti
estimat reckon
tomb grav
postal mail
cemeteri graveyard
landlord landowner
caf restaurant
hotel inn
tram streetcar
motorway freeway expressway
detour diversion
fog mist
frost freez
thunder lightn thunderstorm
guard warden
headteacher headmaster headmistress
exam examination
scholarship bursari
parcel packag
priest vicar pastor reverend clergi
shrin templ
coffin casket`
