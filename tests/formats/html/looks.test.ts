import { afterAll, beforeAll, describe, test } from 'vitest'
import { compareHostile, compareStory } from '../../support/compare.ts'
import { describeInBrowser, expectAccessible, keepScreenshot, lookAt, type Report } from '../../support/browser.ts'

const STORIES = {
  seed: () => compareStory('nato-handover'),
  five: () => compareStory('bridge-five-outlets'),
  hostile: compareHostile,
}
const LOOKS = [
  { name: 'light', at: '' },
  { name: 'dark', colorScheme: 'dark', at: 'at=s1.3' },
  { name: '320', width: 320, at: 'at=s1.3' },
  { name: '2560', width: 2560, height: 1400, at: 'at=s1.3&q=the' },
] as const

describeInBrowser('every look passes axe-core and fits the window', (open) => {
  // One page takes on one look after the other, as it does for a reader who turns a telephone: to load it anew each time takes three times as long.
  describe.each(Object.entries(STORIES))('%s', (story, compare) => {
    let report: Report
    beforeAll(async () => { report = await open(await compare()) })
    afterAll(() => report.page.close())

    test.each(LOOKS)('$name', async ({ name, ...look }) => {
      await lookAt(report, look)
      await keepScreenshot(report, `${story}-${name}`)
      await expectAccessible(report)
    })
  })
})
