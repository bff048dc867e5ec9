import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { json } from '../../../src/formats/json.ts'
import { PLAIN } from '../../../src/formats/parts/paint.ts'
import { compareHostile, compareStory } from '../../support/compare.ts'
import { describeInBrowser, expectAccessible, keepScreenshot } from '../../support/browser.ts'

describeInBrowser('the report, read', (open) => {
  test('a click lights up what tells the same, on one height, with the words that differ and the band between', async () => {
    const { page, problems } = await open(await compareStory('nato-handover'))
    await page.click('#s1\\.24')
    expect(await page.locator('.s.lit').evaluateAll((all) => all.map((s) => s.id))).toEqual(['s1.23', 's1.24', 's2.21'])
    expect(await page.locator('.ribbon.lit').count()).toBe(1)
    expect(await page.locator('#s2\\.21 mark.c').innerText()).toBe('need to do more in terms of our collective')
    const [a, b] = [await page.locator('#s1\\.24').boundingBox(), await page.locator('#s2\\.21').boundingBox()]
    expect(Math.abs(a!.y - b!.y)).toBeLessThan(2)
    expect(await page.locator('.now').innerText()).toBe('≠\u20091 Mark Rutte, quoted in other words BGNES 17 RTE.ie 37')
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#at=s1\.24$/)
    expect(problems).toEqual([])
    await page.close()
  })

  test('who points at a sentence sees where it stands elsewhere', async () => {
    const { page } = await open(await compareStory('nato-handover'))
    await page.locator('#side').scrollIntoViewIfNeeded()
    await page.hover('#s1\\.3')
    expect(await page.locator('.lit').evaluateAll((all) => all.map((s) => s.id).filter(Boolean))).toEqual(['s1.3', 's2.16', 'i4'])
    await expect.poll(() => page.evaluate('document.getElementById("s2.16").getBoundingClientRect().top < innerHeight'), { timeout: 5000 }).toBe(true)
    await page.hover('h1')
    expect(await page.locator('.lit').count()).toBe(0)
    await page.close()
  })

  test('with the keyboard alone: to a sentence, across, down, and away', async () => {
    const { page } = await open(await compareStory('nato-handover'))
    const focused = () => page.evaluate('document.activeElement.closest(".s")?.id')
    await page.locator('#s1 .text').focus()
    await page.keyboard.press('Tab')
    await expect.poll(focused, { timeout: 5000 }).toBe('s1.1')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused, { timeout: 5000 }).toBe('s2.2')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused, { timeout: 5000 }).toBe('s2.4')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused, { timeout: 5000 }).toBe('s1.1')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#at=s1\.1$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#$/)
    await page.close()
  })

  test('a difference leads to each of its places', async () => {
    const { page } = await open(await compareStory('bridge-five-outlets'))
    await page.click('#i4 .place >> text=The Sound')
    expect(await page.locator('.column:visible h3').allInnerTexts()).toEqual(['Valdmark Courier', 'The Sound'])
    expect(await page.locator('#s4\\.8').isVisible()).toBe(true)
    expect(await page.evaluate('document.activeElement.closest(".s").id')).toBe('s4.8')
    await page.close()
  })

  test('more than four sources: a pair to be chosen, and a strip of the others that says who tells the same', async () => {
    const report = await open(await compareStory('bridge-five-outlets'), { at: 'at=s1.3' })
    const { page } = report
    const columns = () => page.locator('.column:visible h3').allInnerTexts()
    expect(await columns()).toEqual(['Valdmark Courier', 'Estuary Radio'])
    expect(await page.locator('.others button.lit').allInnerTexts()).toEqual(['Nordpress', 'The Sound'])
    await page.click('.others button >> text=The Sound')
    expect(await columns()).toEqual(['Valdmark Courier', 'The Sound'])
    expect(await page.evaluate('document.activeElement.closest(".column").id')).toBe('s4')
    await page.selectOption('.choose select >> nth=0', 's5')
    expect(await columns()).toEqual(['Morning Ledger', 'The Sound'])
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#columns=s5,s4&at=s1\.3$/)
    await page.click('.overlap td a >> text=78%')
    expect(await columns()).toEqual(['Nordpress', 'The Sound'])
    await expectAccessible(report)
    await page.close()
  })

  test('the table of facts is sorted by the head that is pressed, gaps last', async () => {
    const { page } = await open(await compareStory('nato-handover'))
    const first = () => page.locator('.facts tbody tr >> nth=0').locator('th').innerText()
    expect(await first()).toBe('first major test')
    await page.click('.facts th button >> text=RTE.ie')
    expect(await page.locator('.facts tbody tr >> nth=0').locator('td').last().innerText()).toMatch(/^1, /)
    await page.click('.facts th button >> text=Fact')
    await page.click('.facts th button >> text=Fact')
    expect(await first()).toBe('Washington')
    expect(await page.locator('.facts th[aria-sort=descending]').innerText()).toMatch(/^Fact/)
    await expect.poll(() => page.url(), { timeout: 5000 }).toMatch(/#sort=-fact$/)
    await page.close()
  })

  test('the JSON that is saved is the JSON that the command prints', async () => {
    const comparison = await compareHostile()
    const { page, problems } = await open(comparison)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
    expect(download.suggestedFilename()).toBe('comparison.json')
    expect(readFileSync(await download.path(), 'utf8')).toBe([...json.render(comparison, { paint: PLAIN, width: 80 })].join(''))
    expect(problems).toEqual([])
    await page.close()
  })

  test('without its script everything is there to read, and nothing that would not work', async () => {
    const comparison = await compareStory('bridge-five-outlets')
    const { page } = await open(comparison, { javaScriptEnabled: false })
    for (const { id } of comparison.sources.flatMap((s) => s.sentences)) expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true)
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0)
    await page.close()
  })

  test('in print every article stands whole, and no controls', async () => {
    const report = await open(await compareStory('nato-handover'), { width: 800, height: 1130 })
    const { page } = report
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar, button:not(th button), .ribbons').evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)).toBe(0)
    expect(await page.locator('.text').evaluateAll((all) => all.every((text) => text.scrollHeight <= text.clientHeight + 1))).toBe(true)
    await keepScreenshot(report, 'print')
    await page.close()
  })
})
