/** Near synonyms of English news, a group a line; a word stands in one group only. */
export const SYNONYMS = `
say said says tell told state stated stating note noted remark remarked comment commented explain explained add added mention mentioned insist insisted
announce announced announcement unveil unveiled reveal revealed disclose disclosed
ask asked request requested urge urged appeal appealed plead pleaded call calling
claim claimed allege alleged allegation assert asserted contend contended maintain
deny denied denial reject rejected dismiss dismissed rebuff rebuffed refute refuted
criticize criticise criticism denounce denounced condemn condemned blast blasted slam slammed lambast rebuke rebuked decry assail assailed
praise praised laud lauded hail hailed commend commended applaud applauded
warn warned warning caution cautioned
promise promised pledge pledged vow vowed commit commitment swear swore
threaten threatened threat menace
kill killed killing die died dying dead death deaths slay slain fatal fatally deadly murder murdered homicide slaying perish
wound wounded injure injured injury injuries hurt
shoot shot shooting gunfire gunshot gunman gunmen shooter fire fired
gun firearm rifle pistol handgun weapon weapons arms weaponry
bomb bombing blast explosion explode exploded detonate detonated explosive
attack attacked assault assaulted strike struck raid raided onslaught attacker assailant
arrest arrested detain detained apprehend apprehended custody detention
jail jailed prison imprison imprisoned incarcerate behind-bars inmate prisoner
charge charged accuse accused accusation indict indicted indictment
convict convicted conviction guilty
sentence sentenced punishment penalty
trial court courtroom tribunal hearing
judge justice magistrate
lawyer attorney counsel solicitor barrister
lawsuit sue sued suing suit litigation
victim casualty casualties fatality fatalities toll
police officer officers cop cops policeman policemen constable
suspect perpetrator culprit
investigate investigation investigating investigator inquiry probe probing
evidence proof
blaze flame flames burn burned burnt burning arson inferno
destroy destroyed destruction wreck wrecked demolish demolished devastate devastated ruin ruined level
damage damaged harm harmed
crash crashed collision collide collided smash wreckage
quake earthquake tremor temblor aftershock
storm hurricane cyclone typhoon tornado tempest
flood flooding floodwater inundate inundated deluge
rescue rescued rescuer save saved
evacuate evacuated evacuation flee fled fleeing escape escaped
resign resigned resignation quit quits step-down
fire-from sack sacked oust ousted dismissal axe axed remove removed removal
appoint appointed name named nominate nominated nomination pick picked choose chose chosen choice select selected tap tapped
replace replaced replacement succeed succeeded successor
leader head chief boss chairman chairwoman chair head-of
elect elected election vote votes voted voting ballot poll polls polling
voter voters electorate
campaign campaigning trail
candidate contender nominee hopeful runner
win won winning victory triumph triumphed winner
lose lost losing defeat defeated beat beaten beating loss
lead leading led ahead
parliament legislature congress house lawmakers
lawmaker legislator congressman congresswoman representative
senator senate
law legislation bill statute act measure
ban banned banning prohibit prohibited prohibition outlaw outlawed bar barred
approve approved approval endorse endorsed endorsement back backed backing support supported supporting supporter supporters
oppose opposed opposition opponent opponents object objected resist
allow allowed permit permitted let letting
block blocked halt halted stop stopped prevent prevented stall
start started starting begin began begun beginning launch launched commence open opened
end ended ending finish finished conclude concluded
continue continued continuing continues keep keeping kept persist
increase increased increasing rise rose risen rising climb climbed grow grew growing jump jumped surge surged soar soared boost boosted gain gained
decrease decreased decline declined fall fell fallen falling drop dropped slip slipped plunge plunged tumble tumbled dip slump reduce reduced reduction cut cutting lower lowered shrink
buy bought buying purchase purchased acquire acquired acquisition takeover
sell sold selling sale sales
company firm corporation business enterprise
money cash fund funds funding
pay paid payment paying
cost costs price prices
profit profits earnings income
debt deficit
tax taxes taxation levy
budget spending spend spent expenditure
job jobs work worked working employment employ employed
worker workers employee employees staff staffer
hire hired hiring recruit recruited
strike-action walkout stoppage
talk talks talked talking discuss discussed discussion negotiate negotiation negotiations speak spoke spoken
speech address addressed remarks
meet met meeting summit gathering
deal agreement accord pact treaty
agree agreed agrees consent
plan planned plans planning proposal propose proposed scheme intend intended intention
decide decided decision determine determined
order ordered command commanded directive instruct instructed
demand demanded demands
invade invaded invasion incursion occupation occupy occupied
troop troops soldier soldiers military army force forces servicemen
war conflict fighting combat battle battlefield warfare
ceasefire truce armistice
ally allies alliance partner partners partnership
enemy foe adversary rival rivals
aid assistance help helped helping assist assisted
refugee refugees migrant migrants immigrant immigrants immigration asylum
border frontier
protest protested protester protesters demonstration demonstrator demonstrators rally rallied march marched
riot riots rioting unrest violence violent clash clashes clashed
terrorism terrorist terrorists terror extremist extremists militant militants
hostage hostages captive abduct abducted kidnap kidnapped
child children kid kids youngster youngsters boy girl
son daughter
mother mom mum
father dad
parent parents
wife spouse husband married marriage marry wed wedding
woman women female
man men male
gay lesbian same-sex homosexual
black african-american
student students pupil pupils
teacher teachers teach professor
school schools college university campus
hospital hospitals medical clinic
doctor doctors physician physicians surgeon
disease illness sick virus infection infected
drug drugs narcotic narcotics
test tested testing tests
study research survey report reported reporting reports
scientist scientists researcher researchers expert experts analyst analysts
car cars vehicle vehicles automobile truck
plane aircraft jet airplane airliner flight
ship ships vessel vessels boat boats
house-home home homes residence apartment
building buildings structure
street road highway avenue
city town village municipality
country nation countries nations
world global globe worldwide international
government administration authorities
official officials
spokesman spokeswoman spokesperson
statement communique release released
email e-mail emails e-mails message messages letter wrote write written writing
tweet tweeted twitter post posted
interview interviewed
television tv broadcast broadcaster aired
newspaper paper journalist journalists reporter reporters media press
picture photo photograph photos footage video image images
show showed shown showing display displayed
important key major crucial vital critical significant main
big large huge massive enormous vast giant
small little tiny
new fresh latest recent newly recently
former ex previous previously past
early earlier
difficult hard tough
possible potential potentially likely may might could
important-task task challenge challenges
worried worry worries concern concerned concerns fear fears feared afraid anxious
angry anger furious fury outrage outraged rage
happy pleased glad delighted
sorry apologize apologized apologise apologised apology regret regretted
controversy controversial furor uproar scandal backlash
mistake error wrong blunder gaffe
problem problems trouble issue issues
danger dangerous risk risky risks hazard
safe safety secure security
secret classified confidential
illegal illegally unlawful unlawfully illicit
undocumented unauthorized
rule ruled ruling verdict
right rights
force-compel compel compelled require required
discover discovered find found finding
search searched searching hunt hunted seek sought seeking
missing disappear disappeared vanish vanished
steal stole stolen theft robbery rob robbed burglary thief
fraud scam deception deceive
lie lied lies lying liar false falsely untrue
admit admitted confess confessed confession acknowledge acknowledged concede conceded
believe believed believes think thinks thought
know knew known knows aware
expect expected expects anticipate anticipated predict predicted forecast
hope hoped hopes hoping
want wanted wants wish wished
try tried trying attempt attempted attempts effort efforts
use used using utilize
make made making create created
give gave given giving provide provided providing offer offered offering supply supplied supplying
take took taken taking
get got getting receive received receiving obtain obtained
send sent sending deploy deployed dispatch dispatched
bring brought carry carried carrying
leave left leaving depart departed departure exit withdraw withdrew withdrawn withdrawal pull-out
arrive arrived arrival reach reached
travel traveled travelled trip visit visited visiting
return returned returning
move moved moving
join joined joining
change changed changing shift shifted reform overhaul revamp
fix repair repaired restore restored
build built construct constructed construction
defend defended defending protect protected protecting protection defense defence
fight fought battle-against
answer answered respond responded response reply replied react reacted reaction
refuse refused decline-to
accept accepted
join-in participate participated attend attended
watch watched see saw seen view viewed
live lived living resident residents inhabitant inhabitants
crowd crowds audience spectators
poor poverty
rich wealthy billionaire millionaire
growth economy economic
bank banks lender
share shares stock stocks
market markets
loan loans mortgage
quarter quarterly
annual annually yearly
percent percentage
million millions
game games match matches
player players athlete athletes
team teams squad club
coach manager
goal goals score scored scoring
season championship tournament title cup
record records
film movie movies films
actor actress star
music song songs album singer
church churches religious religion faith
`
