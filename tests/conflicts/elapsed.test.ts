import { expect, test } from 'vitest'
import { findElapsed } from '../../src/conflicts/elapsed.ts'
import { annotate } from '../../src/pipeline.ts'

function between(texts: string[], published: string | undefined) {
  const articles = annotate(texts.map((text, i) => ({ label: `Outlet ${i + 1}`, text, ...(published ? { published } : {}) })))
  const group = { kind: 'statement' as const, members: articles.map((_, article) => ({ article, index: 0 })), similarity: 1, drift: null }
  return findElapsed(group, articles).map((k) => k.message)
}

const AGO = 'Peru is still at odds more than two and a half years after its constitutional referendum.'
const DATED = 'The leader of the party left after a decade that was marked by the 2023 referendum in Peru.'

test('an event so many years before the report is held against its year', () => {
  expect(between([AGO, DATED], '2024-10-01')).toEqual(['Outlet 1 says more than two and a half years after its constitutional referendum, Outlet 2 says 2023 referendum'])
  expect(between([AGO, DATED], '2025-11-01')).toEqual([])
  expect(between([AGO, DATED], undefined)).toEqual([])
})

test('what was told of another day, or of another event, is not', () => {
  expect(between(['Peru is calm ten years after the quake.', 'The 2021 quake in Peru was felt far away.'], '2024-10-01')).toHaveLength(1)
  expect(between(['Troops left Peru ten years after the quake.', 'The 2021 quake in Peru was felt far away.'], '2024-10-01')).toEqual([])
  expect(between([AGO, DATED.replace('referendum', 'election')], '2024-10-01')).toEqual([])
  expect(between([AGO, DATED.replace('Peru', 'Chile')], '2024-10-01')).toEqual([])
})
