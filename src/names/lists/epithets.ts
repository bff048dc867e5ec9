import { lazySet } from './list.ts'

/**
 * What a report calls somebody it has just named, to not repeat the name: it says more of them and needs no introduction of its own.
 * Not those whom a scene brings along unnamed: a driver, a doctor, a judge, a roofer, a chef.
 */
export const epithets = lazySet(`
singer rapper actor actress comedian comic novelist author poet playwright songwriter guitarist drummer musician star popstar soprano tenor cellist violinist pianist dancer ballerina
presenter broadcaster filmmaker film-maker influencer youtuber podcaster
striker midfielder defender winger goalkeeper playmaker fullback full-back quarterback linebacker pitcher batsman bowler golfer swimmer sprinter boxer footballer cricketer skater gymnast jockey
billionaire tycoon entrepreneur philanthropist businessman businesswoman mogul magnate
candidate nominee frontrunner front-runner hopeful
pensioner retiree grandmother grandfather grandad gran grandparent newlywed
republican democrat tory mp td msp peer
`)
