// node scripts/screenshot.mjs: makes docs/report.png, the picture in the README, of the built command's report on the seed articles.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'compare-sources-screenshot-'))
const report = join(folder, 'report.html')
const story = join(root, 'fixtures/stories/nato-handover/sources')

execFileSync(process.execPath, [join(root, 'dist/compare-sources.cjs'), '--format', 'html', '--output', report, ...readdirSync(story).map((name) => join(story, name))])
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage({ viewport: { width: 1040, height: 900 }, reducedMotion: 'reduce' })
await page.goto(`${pathToFileURL(report).href}#at=s1.24`)
await page.waitForTimeout(500)
const { x, y, width } = await page.locator('#side').boundingBox()
await page.screenshot({ path: join(root, 'docs/report.png'), clip: { x, y: y + 30, width, height: 560 } })
await browser.close()
rmSync(folder, { recursive: true })
