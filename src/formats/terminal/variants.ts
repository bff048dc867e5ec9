import type { Comparison, Variant } from '../../model/comparison.ts'
import { visible } from '../shared/escape.ts'
import { flow } from '../shared/flow.ts'
import { heading, type Page } from './page.ts'

/** `Kiev/Kyiv · defense/defence`: each pair once. */
export function showVariants(page: Page, { claims }: Comparison): string[] {
  const found = [...new Set(claims.flatMap((claim) => claim.variants).map(spellings))].map((text) => ({ text }))
  if (found.length === 0) return []
  return [...heading(page, 'variant', '~ SPELLED IN TWO WAYS'), ...flow(found, page.view.width - 2, { between: ' · ', paint: page.view.paint }).map((line) => `  ${line}`)]
}

export const spellings = (variant: Variant): string => [...new Set(variant.values.map((v) => visible(v.text)))].join('/')
