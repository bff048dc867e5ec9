import { lazily } from '../../text/once.ts'

const STATES = `al ala alabama|ak alaska|az ariz arizona|ar ark arkansas|ca calif california|co colo colorado|ct conn connecticut|de del delaware|fl fla florida
ga georgia|hi hawaii|id idaho|il ill illinois|in ind indiana|ia iowa|ks kan kansas|ky kentucky|la louisiana|me maine|md maryland|ma mass massachusetts
mi mich michigan|mn minn minnesota|ms miss mississippi|mo missouri|mt mont montana|ne neb nebraska|nv nev nevada|nh newhampshire|nj newjersey|nm newmexico
ny newyork|nc northcarolina|nd northdakota|oh ohio|ok okla oklahoma|or ore oregon|pa pennsylvania|ri rhodeisland|sc southcarolina|sd southdakota|tn tenn tennessee
tx tex texas|ut utah|vt vermont|va virginia|wa wash washington|wv wva westvirginia|wi wis wisconsin|wy wyo wyoming`

const codes = lazily(() => new Map(STATES.split(/[|\n]/).flatMap((row) => row.split(' ').map((name) => [name, row.slice(0, 2)] as const))))

/** The postal code of a state of the U.S., however it is written (`N.H.`, `NH`, `New Hampshire`); undefined for any other place. */
export const stateCode = (name: string): string | undefined => codes().get(name.toLowerCase().replace(/[. ]/g, ''))
