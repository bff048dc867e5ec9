import type { Fact } from '../../model/comparison.ts'
import type { Page } from './page.ts'

export function showFacts(_page: Page, _facts: Fact[]): string[] {
  return []
}
