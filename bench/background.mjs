#!/usr/bin/env node
// Counts in how many sentences of a folder of *.json sets each common word stands and writes src/align/background-data.ts.
//
//   node bench/background.mjs DATA
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { internals } from './internals.mjs'

const { readDocument } = await internals(`export { readDocument } from './src/text/document.ts'`)
const folder = process.argv[2]
const counts = new Map()
let sentences = 0

function count(text) {
  for (const { words } of readDocument({ text }, 's1').sentences) {
    sentences += 1
    for (const stem of new Set(words.filter((w) => w.text === w.text.toLowerCase()).map((w) => w.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
}

/** Longest texts of every set: articles, or paragraphs made of labelled sentences. */
function walk(value) {
  if (typeof value === 'string') { if (value.includes(' ')) count(value) } else if (value && typeof value === 'object') for (const inner of Object.values(value)) walk(inner)
}
for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) walk(JSON.parse(readFileSync(join(folder, file), 'utf8')))

const lines = []
for (const [stem, n] of [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
  const step = Math.round(-2 * Math.log2(n / sentences))
  if (n < 20 || !/^[a-z]+(?:['-][a-z]+)*$/.test(stem)) continue
  ;(lines[step] ??= []).push(stem)
}
const body = Array.from(lines, (words) => (words ?? []).join(' ')).join('\n')
writeFileSync(new URL('../src/align/background-data.ts', import.meta.url), `/** Stems of common words of English news: those on line n (from 0) stand in one of 2^(n/2) sentences. Made by bench/background.mjs from ${sentences} sentences. */\nexport const BACKGROUND = \`${body}\`\n`)
console.log(sentences, 'sentences,', lines.flat().length, 'words,', body.length, 'bytes')
