import { visibleJson } from '../../parts/escape.ts'
import { $, make } from './dom.ts'

/** The JSON that stands in the page, as `--format json` prints it. */
export function startSaving(): void {
  const button = $<HTMLButtonElement>('#save')
  button.hidden = false
  button.addEventListener('click', () => {
    const value: unknown = JSON.parse($('#comparison').textContent)
    const url = URL.createObjectURL(new Blob([`${visibleJson(JSON.stringify(value, null, 2))}\n`], { type: 'application/json' }))
    make('a', { href: url, download: 'comparison.json' }).click()
    setTimeout(() => URL.revokeObjectURL(url), 1000)
  })
}
