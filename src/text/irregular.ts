/** Irregular verbs and nouns of news: a base form, then the forms that lead to it. Forms that are words of their own more often (`found`, `left` as a side) are in where news uses them as verbs. */
export const IRREGULAR = `be am is are was were been being
have has had having
do does did done doing
say said says
go went gone goes
take took taken
make made
give gave given
come came
see saw seen
know knew known
get got gotten getting
find found
think thought
tell told
become became
leave left leaving
feel felt
bring brought
begin began begun beginning
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran running
pay paid
sit sat sitting
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won winning
forget forgot forgotten
lay laid
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken striking
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot shooting
drink drank drunk
hit hitting
arise arose arisen
fly flew flown flies
spin spun
steal stole stolen
sleep slept
swear swore sworn
withdraw withdrew withdrawn
undergo underwent undergone
overcome overcame
overthrow overthrew overthrown
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
hide hid hidden
sink sank sunk
swim swam swum
tear tore torn
wake woke woken
weep wept
bear bore borne
bite bit bitten
blow blew blown
bleed bled
breed bred
cling clung
creep crept
dig dug digging
flee fled
lend lent
light lit
mistake mistook mistaken
prove proven
ring rang rung
show shown
slide slid
spring sprang sprung
stick stuck
sting stung
sweep swept
swing swung
undertake undertook undertaken
uphold upheld
wind wound
rebuild rebuilt
undo undid undone
foresee foresaw foreseen
oversee oversaw overseen
outdo outdid outdone
retake retook retaken
rewrite rewrote rewritten
resell resold
repay repaid
bid bidding
cut cutting
put putting
set setting
quit quitting
shut shutting
split splitting
spread spreading
die dying died dies
lie lying lied lain lies
tie tying tied ties
vie vying vied vies
use used using uses
agree agreed
disagree disagreed
guarantee guaranteed
free freed
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
thief thieves
wolf wolves
shelf shelves
self selves
policeman policemen
policewoman policewomen
spokesman spokesmen
spokeswoman spokeswomen
chairman chairmen
congressman congressmen
congresswoman congresswomen
gunman gunmen
fireman firemen
fisherman fishermen
businessman businessmen
businesswoman businesswomen
serviceman servicemen
lawman lawmen
crisis crises
analysis analyses
basis bases
thesis theses
emphasis emphases
hypothesis hypotheses
criterion criteria
phenomenon phenomena
medium media
datum data
percent percentage
bus buses
gas gases
focus focuses
virus viruses
campus campuses
bonus bonuses
status statuses
series series
species species
news news
us us
his his
this this
politics politics
economics economics
better good best
worse bad worst
another other`
