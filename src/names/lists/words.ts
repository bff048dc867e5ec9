import { lazySet } from './list.ts'

/** Words that begin sentences, or are written with a capital, without being or beginning a name. */
export const commonWords = lazySet(`
a about above according across additionally after afterwards again against ago all almost along already also although always am amid among an analysis and another answering any anybody anyone anything anyway apart apparently are around
as aside ask asked at away back because been before behind being below besides best better between beyond big both breaking but by call called calling can clearly come coming compared considering could critics currently day days deputies despite did do does doing don't
down during each earlier early echoing either else elsewhere even eventually every everybody everyone everything except exclusive explaining fact families few fewer finally first five following for former four from full further get getting give given giving go going good got great had half hardly has have having he hello her here
hers herself him himself his how however i if image images in indeed inside instead into is isn't it it's its itself join just last late later least left less let let's like likewise live local long look looking lots made make making man many may maybe meanwhile men might mine minutes moments more moreover most mostly much must my myself near nearly neither
never nevertheless new news next nine no nobody none nonetheless nor not nothing notably noting now nowhere obviously of off officials often oh ok okay old on once one ones only onto opinion opponents opposite or other others otherwise our ours out outside over overall own part past people per perhaps photo photos picture pictures please plus police possibly presumably previously prior probably question
quite rather read readers really recent recently referring related reporting reports responding right roughly said same saying says second see seen separately seven several shall she should similarly since sitting six so some somebody someone something sometimes somewhere soon sources speaking standing still such supporters sure take taking tell ten thank thanks that that's the their theirs them themselves then
there there's therefore these they they're third this those though three through throughout thus till to today together tomorrow tonight too top toward towards two under unfortunately unless unlike until up update updated upon us use used using usually video very via view voters want was watch way we we're well were weren't what what's whatever when whenever where whereas wherever whether which while who whoever whom whose why
will with within without women won't work world would writing yeah year years yes yesterday yet you your yours yourself
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
gmt est edt pst pdt bst cet am pm a.m p.m q tv internet web online covid covid-19 ceo hiv aids dna vip cctv gps gdp asap faq pm pms mp mps nice split mobile reading male bath
`)

/** Capitalised words that name nobody and no place when they stand alone: faiths, parties, offices. */
export const nonNames = lazySet(`
god bible christmas easter thanksgiving halloween ramadan hanukkah islam christianity judaism hinduism buddhism muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus buddhist buddhists sikh sikhs islamic islamist sunni shia shiite evangelical mormon orthodox
democrat democrats democratic republican republicans conservative conservatives liberal liberals tory communist communists socialist nazi nazis marxist black white blacks whites hispanic hispanics latino latinos latina
president prime minister presidents senator senators sen rep gov governor mayor chancellor secretary minister ministers chairman speaker leader judge justice lawyer lawyers attorney prosecutor prosecutors professor doctor mr mrs ms dr sir madam
state states government governments house party street north south east west northern southern eastern western central spring summer autumn winter english language internet
`)

/** Endings after a hyphen that are no part of a name: Marsh-era, US-led; other endings are (Ban Ki-moon). */
export const compoundEndings = lazySet(`
led era backed based born style like elect funded run owned made friendly only wide approved appointed controlled held occupied bound linked related sponsored trained brokered mediated supported loyal inspired
type related speaking educated year old day in up down off out on by to minute hour time free proof plus area themed centric affiliated aligned listed imposed supplied drafted imposed critical skeptic sceptic majority dominated
`)
