import { lazySet } from './list.ts'

/** What only a person can be, right before a name: `auditor Lise Thorne`. Beside the roles, by which somebody may be called later, these only tell that a name is one. */
export const trades = lazySet(`
accomplice accountant acrobat actuary administrator all-rounder anaesthetist anthropologist apprentice archaeologist archivist assistant astronomer astrophysicist auditor backpacker barber barista barman bartender bassist batter beautician
beekeeper bomber bookkeeper botanist bricklayer burglar bursar butler caregiver caretaker carer carpenter cartoonist cashier centre-back center-back chef chemist choreographer cinematographer cleaner clerk climatologist climber co-author co-defendant
co-driver co-host co-owner co-pilot co-star colleague composer conductor conservationist cook coroner counsellor counselor courier crewman curator dancer dentist dermatologist diver drummer ecologist educator electrician entomologist epidemiologist
farmhand fisherman flanker flautist florist fly-half forecaster foreman fraudster friend frontman full-back fundraiser gardener geneticist geographer geologist geophysicist grandparent groundsman guitarist gymnast hairdresser headmaster headmistress
heiress herpetologist hiker hijacker hydrologist illustrator immunologist influencer instructor interpreter investigator janitor jockey joiner labourer laborer landowner lawmaker lawyer lecturer left-back librarian lifeguard linguist locksmith machinist mariner
master mathematician mechanic mediator meteorologist microbiologist midwife missionary motorcyclist mountaineer naturalist negotiator neurologist neuroscientist obstetrician oceanographer oncologist optician organist ornithologist
paediatrician pediatrician painter palaeontologist paleontologist parliamentarian passer-by pathologist patient percussionist pharmacist philanthropist philosopher physiotherapist pianist plasterer playmaker plumber podcaster porter postman potter prosecutor
psychotherapist radiographer radiologist rancher ranger receptionist restaurateur retiree right-back ringleader robber roofer rower sailor saxophonist scaffolder scrum-half sculptor seaman seismologist shepherd skier skipper sociologist solicitor soprano
stationmaster statistician steward stonemason stuntman substitute surfer surveyor teammate technician tenor theologian trainee trainer translator trustee tutor undertaker unionist vet veterinarian vicar violinist virologist volcanologist waiter
waitress walker warden weightlifter welder wicketkeeper worshipper yachtsman youngster youtuber zoologist zookeeper
actor actress analyst barrister councillor councilor defender detective doctor driver economist firefighter journalist midfielder nurse officer paramedic researcher resident scientist senator singer striker student teacher
`)

/** Plurals of these that are verbs or clubs as well: `who skippers Halden`. */
export const ambiguous = lazySet('rangers masters skippers cooks vets stewards tutors chefs')

/** Several people at once, before all their names: `their children, Morag and Callum`, `council members Ann Reed and Bo Lund`. */
export const several = lazySet('children sons daughters brothers sisters siblings parents grandparents grandchildren twins members women men')

/** How somebody nobody knows is seen, at the start of a sentence: `Heartbroken Liam, 38`. */
export const moods = lazySet('heartbroken devastated distraught grieving brave tragic shocked furious horrified delighted emotional terrified')

/** Whom a headline does not name: `Gran, 67, sobs`. No surname is among them. */
export const anybody = lazySet(`
man woman boy girl teen teenager tot toddler baby lad schoolboy schoolgirl pensioner gran grandma granny grandmother grandad grandfather nan mum mother dad father parent wife husband son daughter brother sister couple
motorist cyclist pedestrian passenger suspect tourist biker cop hero villager widow widower bride groom newlywed jogger
`)

/** What only a firm or another body can be, right before its name or behind it: `insurer Halden Re`, `Norland, the chipmaker`. */
export const firms = lazySet(`
airline automaker bank bookmaker brewer brewery brokerage carmaker carrier charity chipmaker company conglomerate consultancy drugmaker firm housebuilder homebuilder insurer lender manufacturer nonprofit non-profit planemaker
railroad railway refiner reinsurer retailer shipbuilder start-up startup steelmaker subsidiary supermarket thinktank think-tank wholesaler
`)

/** What stands before a place, with `of`, or behind it: `the city of Sorve`, `in Sorve district`. */
export const settlements = lazySet('city town village suburb hamlet municipality district province region island county township commune settlement prefecture')
