import { test } from 'vitest'
import { compareHostile, compareStory } from '../../support/compare.ts'
import { describeInBrowser, expectAccessible, keepScreenshot } from '../../support/browser.ts'

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
  for (const [story, compare] of Object.entries(STORIES)) {
    test.each(LOOKS)(`${story}, $name`, async ({ name, ...options }) => {
      const report = await open(await compare(), options)
      await keepScreenshot(report, `${story}-${name}`)
      await expectAccessible(report)
      await report.page.close()
    })
  }
})
