import type { Comparison, Variant } from '../../model/comparison.ts'
import { visible } from '../shared/escape.ts'
import { hang, heading, type Page } from './page.ts'

/** `Kiev/Kyiv · defense/defence`: each spelling once. */
export function showVariants(page: Page, { claims }: Comparison): string[] {
  const found = new Set(claims.flatMap((claim) => claim.variants).map(spellings))
  if (found.size === 0) return []
  return [...heading(page, 'variant', '~ SPELLED IN TWO WAYS'), ...hang(page, [{ text: [...found].join(' · ') }], { indent: 2 })]
}

const spellings = (variant: Variant): string => [...new Set(variant.values.map((v) => visible(v.text)))].join('/')
