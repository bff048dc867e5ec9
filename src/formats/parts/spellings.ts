import type { Comparison, Variant } from '../../model/comparison.ts'
import { visible } from './escape.ts'

/** `Kiev/Kyiv`: each pair once. */
export const spellingsIn = ({ claims }: Pick<Comparison, 'claims'>): string[] => [...new Set(claims.flatMap((claim) => claim.variants).map(spellings))]

const spellings = (variant: Variant): string => [...new Set(variant.values.map((v) => visible(v.text)))].join('/')
