// Run in a process of its own, so that memory and warm-up are its own: prints milliseconds and peak megabytes of one piece of work.
import { readFileSync } from 'node:fs'
import { compareSources } from '../dist/src/index.js'
import { makeArticles } from './articles.mjs'
import { linkByTfidf } from './tfidf.mjs'

const WORK = {
  compare: (...paths) => compareSources(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))),
  articles: (count) => compareSources(makeArticles(Number(count))),
  tfidf: (count) => linkByTfidf(makeArticles(Number(count))),
}

const [work, ...args] = process.argv.slice(2)
const start = process.hrtime.bigint()
await WORK[work](...args)
const ms = Number(process.hrtime.bigint() - start) / 1e6
process.stdout.write(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }))
