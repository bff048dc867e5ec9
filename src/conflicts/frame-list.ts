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
}

const isDuration = (type: FactType): boolean => type === 'duration'
const isYears = (type: FactType, { unit }: Quantity): boolean => type === 'duration' && unit === 'year'
const isMoney = (type: FactType): boolean => type === 'money'
const isSpeed = (_: FactType, { unit }: Quantity): boolean => /^(?:mph|kph|knot|meter per second)$/.test(unit ?? '')
const isArea = (_: FactType, { unit }: Quantity): boolean => /^(?:hectare|acre|square (?:km|mile))$/.test(unit ?? '')
const isHomes = (type: FactType, { unit }: Quantity): boolean => type === 'number' && /^(?:home|house|household|customer|property|people|person|resident|business)$/.test(unit ?? '')
const isPeople = (type: FactType, { unit }: Quantity): boolean => type === 'number' && PEOPLE.test(unit ?? '')

/** Words for all who live or stay somewhere: any of them counts the same heads. */
export const PEOPLE = /^(?:people|person|resident|inhabitant|villager|islander|townspeople|local)$/

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
  { name: 'travelling speed', counts: isSpeed, unless: /^(?:gusts?|winds?|limit|limited|allowed|permitted|maximum|top|zone|trial|test)$/, told: [/ (?:travelling|traveling|going|driving|driven|doing|moving|speed) /] },
  { name: 'burned', counts: isArea, unless: /^(?:contained|season|year|month|other|another|total)$/, told: [/ (?:burned|burnt|burning|destroyed|scorched|consumed|ravaged|blackened|charred) /] },
  {
    name: 'prison term', counts: isYears, unless: /^(?:want|wanted|wants|asked|demand(?:ed)?|sought|maximum|minimum|least|faces|face|facing|suspended|already|served|serving|parole|appeal|reduced|probation|each|instead|codefendant|accomplice|respectively|other)$/,
    told: [/ (?:jailed|imprisoned|sentenced|prison|jail) /],
  },
  { name: 'reward', counts: isMoney, unless: /^(?:raised|increased|total|doubled|another)$/, told: [/ reward /] },
  { name: 'bail', counts: isMoney, unless: /^(?:wanted|asked|reduced|raised|each)$/, told: [/ (?:bail|bond) /] },
  { name: 'fine', counts: isMoney, unless: /^(?:faces|facing|each|maximum|total|fines|day|another)$/, told: [/ (?:fine|fined) /] },
  { name: 'contract', counts: isYears, unless: /^(?:option|extend|extended|extension|left|remaining|previous|contracts)$/, told: [/ contract /, / (?:signed|signs|agreed|agrees|signing) /] },
]
