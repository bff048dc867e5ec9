import { createHash } from 'node:crypto'
import type { Comparison } from '../../model/comparison.ts'
import type { Format, View } from '../format.ts'
import { showBody } from './body.ts'
import { makeReport } from './report.ts'
import { visible, visibleJson } from '../parts/escape.ts'
import { html as markup, Markup } from './markup.ts'

/** The page's own script and style, put here by the build from `page/`. */
declare const PAGE: { script: string; style: string }

export const html = { render } satisfies Format

/** One file that asks for nothing: no other may be loaded, and no script or style may run but those whose hashes stand in its policy. */
function render(comparison: Comparison, view: View): string {
  const report = makeReport(comparison, view)
  const policy = `default-src 'none'; script-src '${hash(PAGE.script)}'; style-src '${hash(PAGE.style)}'; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${comparison.generator}">
<title>${titleOf(comparison)}</title>
<style>${new Markup(PAGE.style)}</style>
</head>
${showBody(report)}
<script type="application/json" id="comparison">${embed(comparison)}</script>
<script>${new Markup(PAGE.script)}</script>
</html>
`.text
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Of more sources their number says enough. */
const titleOf = ({ sources }: Comparison): string =>
  `${sources.length > 4 ? `${sources.length} reports` : sources.map((s) => visible(s.label)).join(', ')} – compare-sources`

/** The value that `--format json` prints; nothing in it can end the element that it stands in. */
const embed = (comparison: Comparison): Markup => new Markup(visibleJson(JSON.stringify(comparison)).replaceAll('<', '\\u003c'))
