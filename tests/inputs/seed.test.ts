import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeArticle } from '../../src/inputs/article.ts'
import { readContent } from '../../src/inputs/read.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { compareSources } from '../../src/pipeline.ts'
import { makeDocx, run } from '../support/docx.ts'
import { makePdf, setArticle } from '../support/pdf.ts'
import { sourcePaths } from '../support/stories.ts'

/** A report as an editorial system holds it. */
interface Report {
  title: string | null
  caption: string | null
  outlet: string
  paragraphs: string[]
}

const [BGNES, RTE] = sourcePaths('nato-handover').map((path) => readFileSync(path, 'utf8').trim().split(/\s*\n\s*/)) as [string[], string[]]
const REPORTS: Report[] = [
  { title: null, caption: null, outlet: 'BGNES', paragraphs: BGNES },
  { title: RTE[1]!, caption: RTE[0]!, outlet: 'RTE.ie', paragraphs: RTE.slice(3) },
]

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const marked = ({ paragraphs }: Report) => paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')

/** As the site of a broadcaster sets it, among what its readers skip. */
const page = (report: Report): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta property="og:site_name" content="${report.outlet}"><title>${escape(report.title ?? 'News')} | ${report.outlet}</title></head>
<body><div id="cookie-notice"><p>We use cookies to measure how our pages are read. You may accept them or say no.</p><button>Accept all</button></div>
<header><nav><a href="/">News</a><a href="/sport">Sport</a></nav></header>
<main><article>${report.caption ? `<figure><img src="a.jpg"><figcaption>${escape(report.caption)}</figcaption></figure>` : ''}${report.title ? `<h1>${escape(report.title)}</h1>` : ''}
<div class="share-bar"><a href="#">Share</a></div>
<section class="article-body">${marked(report).replace('</p>\n<p>', '</p>\n<div class="ad-slot">Advertisement</div><p class="more"><strong>Read more: <a href="/2">Another report of the day</a></strong></p>\n<p>')}</section></article>
<aside><h2>Most read</h2><ul><li><a href="/1">Bridge shut after storm</a></li></ul></aside></main><footer><p>© ${report.outlet}. All rights reserved.</p></footer></body></html>`

const WRITERS: Record<string, (report: Report) => string | Uint8Array> = {
  HTML: page,
  ninjs: (report) => JSON.stringify({
    uri: 'urn:example:1', versioncreated: '2024-10-01T10:00:00Z', headline: report.title ?? undefined, copyrightholder: report.outlet, body_xhtml: marked(report),
    associations: report.caption ? { lead: { type: 'picture', description_text: report.caption } } : undefined,
  }),
  NITF: (report) => `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><pubdata name="${report.outlet}"/></head><body><body.head>${report.title ? `<hedline><hl1>${escape(report.title)}</hl1></hedline>` : ''}</body.head><body.content>
${report.caption ? `<media media-type="image"><media-caption>${escape(report.caption)}</media-caption></media>` : ''}${marked(report)}</body.content></body></nitf>`,
  DOCX: ({ title, caption, paragraphs }) => makeDocx([
    ...(title ? [{ style: 'Title', runs: run(title) }] : []), ...(caption ? [{ style: 'Caption', runs: run(caption) }] : []), ...paragraphs.map((text) => ({ runs: run(text) })),
  ]),
  PDF: ({ title, caption, paragraphs }) => makePdf(setArticle(title, paragraphs, { caption })),
  Markdown: ({ title, caption, outlet, paragraphs }) => `---\nsource: ${outlet}\n---\n\n${title ? `# ${title}\n\n` : ''}${caption ? `<figure><img src="a.jpg"><figcaption>${escape(caption)}</figcaption></figure>\n\n` : ''}${paragraphs.map((text) => text.replace(/^-/, '\\-')).join('\n\n')}\n`,
}

/** What is claimed, by whom and how, wherever in the text it stands. */
function told({ claims, sources }: Comparison): unknown[] {
  const labels = new Map(sources.map(({ id, label }) => [id, label]))
  const sentences = new Map(sources.flatMap((s) => s.sentences.map(({ id, text }) => [id, { source: s.id, text }])))
  const words = (values: { source: string; text: string }[]) => values.map((v) => `${labels.get(v.source)}: ${v.text.replace(/\s+/g, ' ')}`).toSorted()
  return claims.map(({ kind, verdict, drift, origins, members, conflicts, variants, additions }) => JSON.stringify([
    kind, verdict, drift, origins, words(kind === 'quote' ? members : members.flatMap((m) => m.sentences.map((id) => sentences.get(id)!))), conflicts.map((c) => [c.type, ...words(c.values)]), variants.map((v) => words(v.values)), words(additions),
  ])).toSorted()
}

/** As plain texts; a day of publication, which one format has in its data, tells more. */
const compareAsPlain = (published: string | undefined): Promise<Comparison> =>
  compareSources([BGNES, RTE].map((lines, i) => ({ text: lines.join('\n\n'), label: REPORTS[i]!.outlet, ...(published ? { published } : {}) })))

async function readAs(write: (report: Report) => string | Uint8Array, report: Report): Promise<ArticleInput> {
  const [article] = await readContent(Buffer.from(write(report)), '-')
  return { ...makeArticle(article!), label: report.outlet }
}

test.each(Object.keys(WRITERS))('%s gives the same claims, verdicts and conflicts as plain text', async (name) => {
  const inputs: ArticleInput[] = []
  for (const report of REPORTS) inputs.push(name === 'Markdown' ? { ...makeArticle((await readContent(Buffer.from(WRITERS[name]!(report)), 'a.md'))[0]!), label: report.outlet } : await readAs(WRITERS[name]!, report))
  const [comparison, plain] = [await compareSources(inputs), await compareAsPlain(inputs[0]!.published)]
  expect(told(comparison)).toEqual(told(plain))
  expect(comparison.sources.map((s) => s.title)).toEqual(plain.sources.map((s) => s.title))
})
