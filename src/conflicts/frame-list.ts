import type { FactType } from '../model/comparison.ts'
import type { Quantity } from '../model/article.ts'

/** Something of which one event has one amount, and the words by which reports tell what an amount is the amount of. */
export interface Frame {
  name: string
  counts(type: FactType, quantity: Quantity): boolean
  /** All of these stand around the amount, which is written `#`, in lower case and with a blank between words. */
  told: RegExp[]
  /** None of these stands in the sentence. */
  unless?: RegExp
  /** What else the sentence tells may be of another day: `turnout was 61 per cent, up from 54 per cent four years ago`. */
  inClause?: true
  /** How many times the smaller amount the greater may be, where less than of other frames. */
  farthest?: number
  /** Nouns of which any counts the same heads; a bare number may be of them. */
  heads?: RegExp
}

const isDuration = (type: FactType): boolean => type === 'duration'
const isYears = (type: FactType, { unit }: Quantity): boolean => type === 'duration' && unit === 'year'
const isMoney = (type: FactType): boolean => type === 'money'
const isStretch = (type: FactType, { unit }: Quantity): boolean => type === 'duration' && /^(?:hour|day)$/.test(unit ?? '')
const isSpeed = (_: FactType, { unit }: Quantity): boolean => /^(?:mph|kph|knot|meter per second)$/.test(unit ?? '')
const isArea = (_: FactType, { unit }: Quantity): boolean => /^(?:hectare|acre|square (?:km|mile))$/.test(unit ?? '')
const isHomes = (type: FactType, { unit }: Quantity): boolean => type === 'number' && /^(?:home|house|household|customer|property|people|person|resident|business)$/.test(unit ?? '')
const isPercent = (type: FactType): boolean => type === 'percent'
const isCountOf = (units: RegExp) => (type: FactType, { unit }: Quantity): boolean => type === 'number' && units.test(unit ?? '')
const isPeople = (type: FactType, { unit }: Quantity): boolean => type === 'number' && PEOPLE.test(unit ?? '')

/** What is told of a part is most often further from what is told of the whole. */
const NEAR = 1.5

/** Words for all who live or stay somewhere: any of them counts the same heads. */
export const PEOPLE = /^(?:people|person|resident|inhabitant|villager|islander|townspeople|local)$/

/** Those who watch a game or a show; a bare number is one of them in `a 31,000 crowd`. */
const WATCHERS = /^(?:fan|supporter|spectator|people|person|concertgoer|)$/
/** Those who work for a firm; `members` are those of a union. */
const WORKERS = /^(?:worker|employee|staff|member)$/
/** Those on whom something is tested; patients are none of the nurses. */
const SUBJECTS = /^(?:adult|patient|volunteer|participant|people|person|subject)$/
const JOBS = /^(?:job|role|post|position|worker|employee|staff|people|person)$/
/** What tells of a part of a whole, or of another one. */
const OF_A_PART = /^(?:plant|plants|site|factory|office|branch|local|locally|here|another|other|others|further|more|additional|already|earlier|last|previous|previously|spared|safe|saved|created?|creating|hire|hired|hiring|recruit|new)$/

/** What runs out for a time comes back, and is counted once more while it does. */
const COMING_BACK = /^(?:still|remain|remains|remained|remaining|restore|restored|restoring|reconnected|back|returned|yet|peak|expected|until|by|another)$/
const failing = (service: string): RegExp[] => [new RegExp(` (?:${service})\\b`), / (?:lost|lose|loses|losing|cut|cuts|cutting|without|knocked|knocking|no|out|failed|failing|outages?|blackout) /]

/** The first that fits counts. */
export const FRAMES: Frame[] = [
  {
    name: 'deliberation', counts: isDuration, unless: /^(?:has|have|resume|resumed|continue|continues|continued|adjourned|first|another|deadlocked|hung|mistrial)$/,
    told: [/ (?:jury|jurors|panel|judges) /, / deliberat(?:ed|ions|ion|ing) | out for (?:\w+ )?(?:\w+ )?#| (?:took|taken|needed) (?:\w+ )?(?:\w+ )?# to (?:reach|convict|acquit|clear|find|return|agree|decide)/],
  },
  { name: 'without power', counts: isHomes, unless: COMING_BACK, told: failing('power|electricity') },
  { name: 'without water', counts: isHomes, unless: COMING_BACK, told: failing('(?:tap|drinking|running) water|water supply|water supplies|no water') },
  { name: 'without gas', counts: isHomes, unless: COMING_BACK, told: failing('gas') },
  {
    name: 'evacuated', counts: isPeople, unless: /^(?:shelters?|cent(?:re|er)s?|gym|hall|hotels?|school|night|nights|more|another|further|other|returned|return|allowed|prepare|indoors|hospital|ready|standby|alert|rescued)$/,
    told: [/ evacuat(?:ed|ing|ion) | (?:told|forc(?:ed|ing)|order(?:ed|ing)|made|drove|driving|urged|had) .*(?:leave|from their homes|out of their homes|flee|abandon)/],
  },
  { name: 'gusts', counts: isSpeed, unless: /^(?:average|sustained|forecast|forecasts|expected|warned|warning|predicted|will)$/, told: [/ (?:gust|gusts|gusting|wind|winds) /] },
  { name: 'travelling speed', counts: isSpeed, inClause: true, unless: /^(?:gusts?|winds?|limit|limited|allowed|permitted|maximum|top|zone|trial|test)$/, told: [/ (?:travelling|traveling|going|driving|driven|doing|moving|speed) /] },
  { name: 'burned', counts: isArea, unless: /^(?:contained|season|year|month|other|another|total)$/, told: [/ (?:burned|burnt|burning|destroyed|scorched|consumed|ravaged|blackened|charred) /] },
  {
    name: 'prison term', counts: isYears, unless: /^(?:want|wanted|wants|asked|demand(?:ed)?|sought|maximum|minimum|least|faces|face|facing|suspended|already|served|serving|parole|appeal|reduced|probation|each|instead|codefendant|accomplice|respectively|other)$/,
    told: [/ (?:jailed|imprisoned|sentenced|prison|jail) /],
  },
  { name: 'reward', counts: isMoney, unless: /^(?:raised|increased|total|doubled|another)$/, told: [/ reward /] },
  { name: 'bail', counts: isMoney, unless: /^(?:wanted|asked|reduced|raised|each)$/, told: [/ (?:bail|bond) /] },
  {
    name: 'compensation', counts: isMoney, inClause: true, farthest: NEAR, unless: /^(?:prime|central|federal|union|injured|wounded|hurt|interim|total|fund|demanded|demand)$/,
    told: [/ (?:compensation|ex gratia|solatium) /, / (?:family|families|kin|relatives|bereaved|dependants|dependents|died|killed|dead|deceased) /],
  },
  { name: 'fine', counts: isMoney, unless: /^(?:faces|facing|each|maximum|total|fines|day|another)$/, told: [/ (?:fine|fined) /] },
  {
    name: 'turnout', counts: isPercent, inClause: true, farthest: NEAR, unless: /^(?:expected|predicted|forecast|district|ward|province|region|state|county|postal|early|women|men|young|average|previous|far|noon|percentage-point|points?)$/,
    told: [/ turnout (?:was|is|of|at|stood|reached|hit|came|rose|fell|climbed|jumped|dropped|put|to|in|just|only|a|about|around|record|low|high|the|with) (?:\w+ )?(?:\w+ )?#(?! in | among | of (?!registered|eligible|voters|those))| # turnout /],
  },
  {
    name: 'attendance', counts: isCountOf(WATCHERS), heads: WATCHERS, inClause: true, farthest: NEAR, unless: /^(?:average|capacity|seats|record|expected|previous|arrested|police|organisers|organizers)$/,
    told: [/ in front of (?:an? )?(?:\w+ )?#| (?:crowd|attendance|audience) of (?:\w+ )?#| # (?:\w+ )?crowd | watched by (?:\w+ )?#| attendance (?:was|at) #| the # fans /],
  },
  {
    name: 'job cuts', counts: isCountOf(JOBS), heads: JOBS, inClause: true, farthest: NEAR, unless: OF_A_PART,
    told: [/ (?:cut|cuts|cutting|lay off|laying off|laid off|layoffs|shed|shedding|axe|axes|axing|ax|slash|slashes|slashing|eliminate|eliminates|eliminating|redundant|redundancies) /, /^(?!.* (?:in|at|from) (?!the next|total|all|its|a|an|response)).*$/],
  },
  {
    name: 'strikers', counts: isCountOf(/^(?:worker|employee|staff|member|driver|nurse|doctor|teacher|lecturer|pilot|guard|docker|miner|postman|paramedic|cleaner|engineer|lawyer|barrister)$/), heads: WORKERS, inClause: true, farthest: NEAR, unless: OF_A_PART,
    told: [/ (?:strike|strikes|striking|walk out|walkout|walked out|stoppage|industrial action) /],
  },
  { name: 'length of strike', counts: isStretch, inClause: true, farthest: 3, unless: /^(?:second|further|another|first|last|already|previous|earlier|talks|negotiations|notice|into|since|ballot|threaten|threatened|could|may)$/, told: [/ (?:strikes?|striking|walk out|walkouts?|stoppages?|down tools) (?:will |would |is to |are to )?(?:for |of |lasting |last )?(?:for )?#| # (?:\w+ )?(?:strikes?|walkouts?|stoppages?) /] },
  { name: 'magnitude', counts: (_, { unit }) => unit === 'magnitude', farthest: NEAR, unless: /^(?:aftershocks?|foreshocks?|later|followed|second|another|initially|revised|previous)$/, told: [] },
  { name: 'depth of quake', counts: isCountOf(/^(?:km|mile)$/), farthest: 3, unless: /^(?:aftershocks?|second|another)$/, told: [/ (?:depth of (?:\w+ )?#|# deep |# below the (?:surface|seabed|ground))/, / (?:magnitude|quake|earthquake|tremor|epicentre|epicenter|struck|hit|depth) /] },
  { name: 'passengers aboard', counts: isCountOf(/^passenger$/), farthest: NEAR, unless: /^(?:capacity|can|could|up|daily|day|year|other|another|second|first|each|usually|normally|killed|died|injured|hurt|rescued|trapped|boarded|more)$/, told: [/ (?:aboard|on board|carrying|carried) /] },
  { name: 'transfer fee', counts: isMoney, inClause: true, farthest: NEAR, unless: /^(?:wages?|week|clause|add-ons|addons|previous|record|bonuses|bid|offer|rejected|loan|season)$/, told: [/ fee of (?:\w+ )?(?:\w+ )?#| # fee | # transfer /] },
  { name: 'ransom', counts: isMoney, farthest: NEAR, told: [/ ransom /], unless: /^(?:other|another|previous|victims|average)$/ },
  { name: 'shots fired', counts: isCountOf(/^(?:shot|round|bullet)$/), farthest: NEAR, unless: /^(?:more|another|each|police|officers?)$/, told: [/ (?:fired|firing|fire|let off) (?:\w+ )?(?:\w+ )?#|# (?:\w+ )?fired | # (?:were|had been) fired /] },
  { name: 'stolen', counts: isMoney, farthest: NEAR, unless: /^(?:repaid|returned|recovered|spent|gambled|total|another|further|each|first|fined|insured)$/, told: [/ (?:stole|stealing|stolen|embezzled|embezzling|embezzlement|defrauded|defrauding|pocketed|theft of|swindled|siphoned) /] },
  {
    name: 'damage', counts: isMoney, inClause: true, farthest: NEAR, unless: /^(?:to|insur\w*|uninsured|total|so|far|each|initial|initially|crops?|elsewhere|another|further|claims?|claimed|sued|court|damages)$/,
    told: [/ damage (?:\w+ ){0,5}(?:at|of|worth|totalling|totaling) (?:\w+ )?#(?! a | per )| # (?:worth of|in|of) (?:\w+ )?damage /],
  },
  {
    name: 'repairs', counts: isMoney, inClause: true, farthest: NEAR, unless: /^(?:to|of|so|far|already|spent|paid|annual|annually|yearly|year|month|week|day|each|another|further|extra|additional|first|next|temporary|emergency|interim|replac\w+|rebuild\w*|total)$/,
    told: [/ (?:repairs?|fix|fixing|repairing) (?:it )?(?:is |are |was |were )?(?:will |would |could |may )?(?:be |have )?(?:expected |likely |estimated |thought |set |due )?(?:to )?(?:cost|set (?:\w+ ){0,3}back) (?:\w+ )?#| # (?:repair )?bill | repair (?:bill|costs?) (?:\w+ ){0,3}#/],
  },
  {
    name: 'cost of cuts', counts: isMoney, inClause: true, farthest: NEAR, unless: /^(?:sav\w+|year|annual|annually|quarter|far|further|already|total|each|job|household|consumers?|customers?)$/,
    told: [/ (?:restructuring|overhaul|shake-up|reorganisation|reorganization|revamp) /, / (?:costs?|costing|bill|charges?|set (?:\w+ )?(?:\w+ )?back) /],
  },
  {
    name: 'pay demand', counts: isPercent, inClause: true, farthest: NEAR, unless: /^(?:offer|offered|offering|vote|voted|votes|turnout|years|annually|cut|cuts|inflation|more|fewer|less|hours|week)$/,
    told: [/ (?:union|unions|members|workers|staff|nurses|doctors|teachers|drivers|pilots) (?:are |is |have |has |had )?(?:want|wants|wanted|demand|demands|demanded|demanding|seek|seeks|seeking|sought|ask for|asked for|asking for|asks for|calling for|called for) /, / #(?! of )/],
  },
  {
    name: 'people in a trial', counts: isCountOf(SUBJECTS), heads: SUBJECTS, inClause: true, farthest: NEAR, unless: /^(?:died|deaths?|group|arm|placebo|received|given|took|hospital|earlier|previous|smaller|phase|another|second|separate|more|further|each|completed|finished|dropped)$/,
    told: [/ (?:trial|study) (?:of|with|on|in|among|involving|enroll?ed|recruited|included|followed|tested|involved) (?:\w+ )?#| # (?:who )?(?:took part|taking part|enroll?ed|were enroll?ed|were recruited) (?:in|for|into) (?:the|a|its) (?:\w+ )?(?:trial|study) /],
  },
  { name: 'contract', counts: isYears, unless: /^(?:option|extend|extended|extension|left|remaining|previous|contracts)$/, told: [/ contract /, / (?:signed|signs|agreed|agrees|signing) /] },
]
