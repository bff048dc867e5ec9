import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { View } from '../../src/formats/format.ts'
import { html } from '../../src/formats/html/html.ts'
import { PLAIN } from '../../src/formats/parts/paint.ts'
import type { Comparison } from '../../src/model/comparison.ts'

const PATHS = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const FLAGS = ['--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const SCREENSHOTS = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const path = [process.env['CHROMIUM'] ?? '', ...PATHS].find((p) => existsSync(p))
const missing = 'The HTML report is not tested: no Chromium was found. Install it (Debian: apt-get install chromium), or give its path as CHROMIUM.'
if (path === undefined) {
  if (process.env['BROWSER_TESTS'] === 'required') throw new Error(missing)
  console.warn(missing)
}

/** Tests in a browser: skipped, and said so, where there is none, unless BROWSER_TESTS=required. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(path === undefined)(name, () => {
    let browser: Browser
    beforeAll(async () => {
      const root = process.getuid?.() === 0
      browser = await chromium.launch({ executablePath: path!, args: root ? ['--no-sandbox', ...FLAGS] : FLAGS })
    })
    afterAll(() => browser?.close())
    tests((comparison, options) => openReport(browser, comparison, options))
  })
}

interface Look {
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  /** What stands behind the `#` of the address. */
  at?: string
}

interface Options extends Look {
  javaScriptEnabled?: boolean
  reducedMotion?: 'reduce' | 'no-preference'
  view?: Partial<View>
}

export type Open = (comparison: Comparison, options?: Options) => Promise<Report>

/** A report in a browser, with everything that went wrong in it. */
export interface Report {
  page: Page
  problems: string[]
}

/** Nothing moves unless a test asks for it, so that what is seen is seen at once. */
async function openReport(browser: Browser, comparison: Comparison, { width = 1280, height = 900, at = '', view, ...options }: Options = {}): Promise<Report> {
  const file = join(mkdtempSync(join(tmpdir(), 'compare-sources-page-')), 'report.html')
  writeFileSync(file, html.render(comparison, { paint: PLAIN, width: 80, ...view }))
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...options })
  const problems: string[] = []
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text()) })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (dialog) => { problems.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
  page.on('request', (request) => { if (!request.url().startsWith('file:')) problems.push(`request ${request.url()}`) })
  await page.goto(`${pathToFileURL(file).href}${at && `#${at}`}`)
  return { page, problems }
}

/** Gives an open report another window, other colours and another address. */
export async function lookAt({ page }: Report, { width = 1280, height = 900, colorScheme = 'light', at = '' }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme })
  await page.evaluate(`location.hash = ${JSON.stringify(at)}; new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`)
}

/** No violation of what axe-core knows, nothing said on the console, and nothing wider than the window. */
export async function expectAccessible({ page, problems }: Report): Promise<void> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }
    return (await axe.run({ resultTypes: ['violations'], preload: false })).violations.map(({ id, nodes }) => ({ id, count: nodes.length, first: nodes.slice(0, 2).map((n) => `${n.html.slice(0, 200)} ${n.failureSummary}`) }))
  })
  expect(violations).toEqual([])
  expect(problems).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
}

/** Keeps a picture to be looked at, where SCREENSHOTS asks for pictures: to paint them takes as long as to test what they show. */
export async function keepScreenshot({ page }: Report, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] === undefined) return
  mkdirSync(SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
}
