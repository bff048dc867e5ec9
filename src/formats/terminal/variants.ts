import type { Comparison } from '../../model/comparison.ts'
import { flow } from '../parts/flow.ts'
import { spellingsIn } from '../parts/spellings.ts'
import { heading, type Page } from './page.ts'

/** `Kiev/Kyiv · defense/defence`: each pair once. */
export function showVariants(page: Page, comparison: Comparison): string[] {
  const found = spellingsIn(comparison).map((text) => ({ text }))
  if (found.length === 0) return []
  return [...heading(page, 'variant', '~ SPELLED IN TWO WAYS'), ...flow(found, page.view.width - 2, { between: ' · ', paint: page.view.paint }).map((line) => `  ${line}`)]
}
