import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { compareStory } from '../../support/compare.ts'
import { describeInBrowser, expectAccessible } from '../../support/browser.ts'

const items = '.item:not([hidden])'
const found = 'output[name=found]'
const shows = (page: Page, text: string) => expect.poll(() => page.innerText(found), { timeout: 5000 }).toBe(text)

describeInBrowser('the filters of the report', (open) => {
  test('by verdict, kind, source, speaker and conflict, with counts that follow, and a link that shows the same', async () => {
    const report = await open(await compareStory('bridge-five-outlets'))
    const { page } = report
    expect(await page.innerText(found)).toBe('26 of 26 shown')
    await page.uncheck('input[value=unique]')
    await shows(page, '8 of 26 shown')
    expect(await page.locator('[data-count=only]').allInnerTexts()).toEqual(['0'])
    await page.selectOption('select[name=source]', 's5')
    await shows(page, '3 of 26 shown')
    expect(await page.locator('[data-facet]').allInnerTexts()).toEqual(['2', '1', '5'])
    await page.selectOption('select[name=source]', '')
    await page.selectOption('select[name=conflict]', 'quote')
    await shows(page, '1 of 26 shown')
    expect(await page.locator(`${items} h3`).allInnerTexts()).toEqual(['≠\u20092 Helene Brandvold, quoted in other words'])
    expect(await page.locator('.column:visible .s:not(.out)[data-items]').evaluateAll((all) => all.map((s) => s.id))).toEqual(['s1.4', 's2.5'])
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#verdict=differ,agree&conflict=quote$/)
    await expectAccessible(report)
    const link = new URL(page.url()).hash.slice(1)
    const again = await open(await compareStory('bridge-five-outlets'), { at: link })
    expect(await again.page.locator(items).evaluateAll((all) => all.map((i) => i.id))).toEqual(['i2'])
    expect(await again.page.isChecked('input[value=unique]')).toBe(false)
    await again.page.click('button[type=reset]')
    expect(await again.page.innerText(found)).toBe('26 of 26 shown')
    await again.page.close()
    await page.close()
  })

  test('by speaker, in the quotes too', async () => {
    const { page } = await open(await compareStory('bridge-five-outlets'))
    await page.selectOption('select[name=speaker]', { label: 'Per Solli' })
    await shows(page, '1 of 26 shown')
    expect(await page.locator('.speakers h3:visible').allInnerTexts()).toEqual(['Per Solli 1'])
    expect(await page.locator('.own h3:visible').allInnerTexts()).toEqual(['Estuary Radio alone 1'])
    await page.close()
  })

  test('by words, wherever they stand, with accents and capitals as they come', async () => {
    const { page } = await open(await compareStory('nato-handover'))
    await page.fill('input[name=q]', 'RUTTE spend')
    await shows(page, '5 of 31 shown')
    expect(await page.locator('#differ .item:visible').count()).toBe(1)
    expect(await page.evaluate('CSS.highlights.get("search").size')).toBeGreaterThan(5)
    expect(await page.locator(items).evaluateAll((all) => all.every((i) => /r[uü]tte/i.test(i.textContent!) && /spend/.test(i.textContent!)))).toBe(true)
    await page.close()
  })

  test('--only is a filter to begin with', async () => {
    const { page } = await open(await compareStory('nato-handover'), { view: { only: ['differ'] } })
    expect(await page.innerText(found)).toBe('1 of 31 shown')
    await page.close()
  })
})
