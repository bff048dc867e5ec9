import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Comparison } from '../../../src/model/comparison.ts'
import { describeInBrowser, keepScreenshot } from '../../support/browser.ts'
import { makeComparison, makeSources } from '../../support/comparisons.ts'

/** Sources that tell a third of their sentences alike, each in its own order, and copy from each other now and then. */
function makeMany(count: number, length: number): Comparison {
  const shared = Math.floor(length / 3)
  const lines = (source: number) => Array.from({ length }, (_, i) => (i < shared
    ? `Outlet ${source} tells that bridge number ${(i + source) % shared} was closed by the council on that morning for good reason.`
    : `Nobody but outlet ${source} knows that the road past mile ${i} is wet after rain and dry in the sun.`))
  const sources = makeSources(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Outlet ${i}`, lines(i)])))
  const claims = Array.from({ length: shared }, (_, bridge) => ({ of: sources.map((s, i) => `${s.id}.${((bridge - i) % shared + shared) % shared + 1}`).join(' ') }))
  const overlaps = sources.flatMap((a, i) => sources.slice(i + 1).map((b, j) => ({ a: a.id, b: b.id, share: (i * j) % 17 ? 0 : 0.6 })))
  return { ...makeComparison(sources, claims), overlaps }
}

/** Seconds that the page itself has worked since it was opened, however busy the machine is with other things. */
async function measureWork(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => (await session.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')!.value
  const before = await worked()
  await act()
  return (await worked()) - before
}

/** A busy machine takes 0.013 to 0.021 s of work for a frame; work that grew with the number of sources would take far more. */
const LONGEST_FRAME = 0.05

const SCROLL = `(async () => {
  const text = document.querySelector('.text')
  for (let i = 0; i < 30; i += 1) {
    text.scrollTop += 20
    await new Promise(requestAnimationFrame)
  }
})()`

describeInBrowser('many sources', (open) => {
  test('fifty sources of forty sentences open in two seconds and scroll smoothly', async () => {
    const report = await open(makeMany(50, 40))
    const { page } = report
    expect(await measureWork(page, () => page.reload())).toBeLessThan(2)
    await page.locator('#side').scrollIntoViewIfNeeded()
    expect(await measureWork(page, () => page.evaluate(SCROLL)) / 30).toBeLessThan(LONGEST_FRAME)
    await keepScreenshot(report, 'fifty')
    await page.close()
  })

  test('three hundred sources open with the overview; columns come when they are asked for', async () => {
    const report = await open(makeMany(300, 6))
    const { page } = report
    expect(await page.innerText('h1')).toBe('300 reports compared')
    expect(await page.locator('.column:visible').count()).toBe(2)
    expect(await page.locator('.map path').count()).toBeGreaterThan(0)
    await page.click('.sources a >> text="Outlet 217"')
    expect(await page.locator('.column:visible h3').allInnerTexts()).toContain('Outlet 217')
    await keepScreenshot(report, 'three-hundred')
    await page.close()
  })
})
