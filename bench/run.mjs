// npm run bench [-- --only start|stages|large|hostile|growth]: speed, memory and growth of the built package. Prints tables; never fails for being slow.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeArticles, makeLongArticle } from './articles.mjs'
import { measure, median, table, timeProcess, timeStages } from './measure.mjs'

const COMMAND = fileURLToPath(new URL('../dist/compare-sources.cjs', import.meta.url))
const MEGABYTE = 1_000_000
const HOSTILE = {
  'one letter': 'a', 'capitals': 'A', 'digits': '1', 'opening quotation marks “': '“', 'straight quotation marks': '"', 'apostrophes': "'", 'brackets': '(', 'he said': 'he said ', 'spaces': ' ', 'newlines': '\n', 'combining marks': '\u0301',
  'stops': '. ', 'initials': 'A. ', 'one-letter lines': 'x\n\n', 'one name': 'Ann Ode ', 'numbers': '12 ', 'short quotations': '“a” ', 'one sentence': 'It is late. ', 'dates': 'May 3 ', 'sums': '$3.4bn ', 'ages': 'Ann Ode, 34, sold it. ',
}

const folder = mkdtempSync(join(tmpdir(), 'compare-sources-bench-'))
const write = (name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const ms = (value) => (value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`)
const mb = (value) => `${value.toFixed(0)} MB`

/** Whole processes in turn, so that a slower day of the machine shows in both. */
function start() {
  const files = makeArticles(2).map(({ text }, i) => write(`short${i}.txt`, text))
  const bare = []
  const whole = []
  for (let i = 0; i < 21; i += 1) {
    bare.push(timeProcess(['-e', '0']))
    whole.push(timeProcess([COMMAND, ...files]))
  }
  const [base, command] = [median(bare), median(whole)]
  return table('Start: two short articles, whole process, medians of 21 (limit 1.5 ×)', [['', 'time', 'ratio'], ['node -e 0', ms(base), '1.00'], ['compare-sources a b', ms(command), (command / base).toFixed(2)]])
}

/** In a process of its own: the first round is as cold as that of an article which nothing was read before. */
function stages() {
  const { cold, warm, timesCutting } = timeStages(write('stages.txt', makeLongArticle(MEGABYTE)))
  const short = timeStages(write('short.txt', makeArticles(1)[0].text)).cold
  const row = (stage) => [stage, ms(short[stage]), ms(cold[stage]), ms(warm[stage]), timesCutting[stage].toFixed(2)]
  return table('Stages of reading one article (quotes at most 1 × cutting sentences, facts 3 ×)', [['', 'short, cold', '1 MB, cold', '1 MB, warm', '× cutting'], ...Object.keys(warm).map(row)])
}

function large() {
  const result = measure('compare', [write('large-a.txt', makeLongArticle(MEGABYTE)), write('large-b.txt', makeLongArticle(MEGABYTE, 5030))])
  const short = measure('compare', [write('large-a.txt', makeLongArticle(MEGABYTE)), write('short.txt', makeArticles(1)[0].text)])
  const row = (name, found) => [name, found ? ms(found.ms) : '> 120 s', found ? mb(found.mb) : '']
  return table('Large: limits 2 s and 300 MB', [['', 'time', 'peak'], row('1 MB against a short article', short), row('1 MB against 1 MB', result)])
}

function hostile() {
  const short = write('short.txt', makeArticles(1)[0].text)
  const prose = measure('compare', [write('prose.txt', makeLongArticle(MEGABYTE)), short])
  const rows = Object.entries(HOSTILE).map(([name, piece]) => {
    const text = name === 'brackets' ? '('.repeat(MEGABYTE / 2) + ')'.repeat(MEGABYTE / 2) : piece.repeat(MEGABYTE / piece.length)
    const found = measure('compare', [write('hostile.txt', text), short])
    return [name, found ? ms(found.ms) : '> 120 s', found ? (found.ms / prose.ms).toFixed(2) : '', found ? mb(found.mb) : '']
  })
  return table('Hostile: 1 MB of one thing against a short article (at most 1 × prose)', [['', 'time', '× prose', 'peak'], ['prose', ms(prose.ms), '1.00', mb(prose.mb)], ...rows])
}

function growth() {
  const counts = [2, 20, 75, 300]
  const ours = counts.map((count) => measure('articles', [count]))
  const plain = counts.map((count) => measure('tfidf', [count]))
  const each = (found, i) => (found ? ms(found.ms / (counts[i] * 27)) : '> 120 s')
  const exponent = (found) => (found[2] && found[3] ? (Math.log(found[3].ms / found[2].ms) / Math.log(counts[3] / counts[2])).toFixed(2) : '')
  const rows = counts.map((count, i) => [`${count} articles`, each(ours[i], i), ours[i] ? mb(ours[i].mb) : '', each(plain[i], i), plain[i] ? mb(plain[i].mb) : ''])
  return table('Growth: articles of 27 sentences, four to a story (exponent at most 1.2; 300 articles in 3 s and 500 MB)', [
    ['', 'a sentence', 'peak', 'TF-IDF, all pairs', 'peak'], ...rows, ['exponent of the whole, 75 to 300', exponent(ours), '', exponent(plain), ''],
    ['whole, 300', ours[3] ? ms(ours[3].ms) : '', '', plain[3] ? ms(plain[3].ms) : '', ''],
  ])
}

const BENCHES = { start, stages, large, hostile, growth }
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
try {
  for (const [name, bench] of Object.entries(BENCHES)) if (!only || only === name) process.stdout.write(`${bench()}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
