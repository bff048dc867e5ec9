import { expect, test } from 'vitest'
import { checkDraft } from '../../src/check.ts'

test('a draft that contradicts itself is told where it does, whatever its sources know', async () => {
  const draft = { label: 'draft', text: 'Fire Kills 12 in Lower Wick\n\nThirteen people died when a fire swept through a hostel in Lower Wick, police said.' }
  const source = { label: 'source', text: 'The mayor of Lower Wick called the fire in the hostel a disaster.' }
  const found = (await checkDraft(draft, [source])).filter((f) => f.rule === 'conflicting-number')
  expect(found).toMatchObject([{ message: 'draft says 12 and also thirteen people', place: { text: '12' }, related: [{ label: 'draft', text: 'Thirteen' }] }])
})
