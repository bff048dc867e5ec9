// What each stage of reading one article costs: prints { cold, warm }, each with milliseconds by stage, and { timesCutting }, for the text in the file given.
import { readFileSync } from 'node:fs'
import { internals } from './internals.mjs'
import { median } from './measure.mjs'

const { cutParagraphs, cutSentences, readDocument, readFacts, readQuotes, readRegisters } = await internals("export * from './bench/exports.ts'")
const ROUNDS = 25

/** Milliseconds by stage; cutting is a part of reading the document. */
function readOnce(text) {
  const times = {}
  const timed = (stage, work) => {
    const start = process.hrtime.bigint()
    const result = work()
    times[stage] = Number(process.hrtime.bigint() - start) / 1e6
    return result
  }
  timed('cutting', () => cutParagraphs(text).map((paragraph) => cutSentences(text, paragraph)))
  const document = timed('document', () => readDocument({ text }, 's1'))
  const [register] = timed('names', () => readRegisters([document]))
  timed('quotes', () => readQuotes(document, register))
  timed('facts', () => readFacts(document, register))
  return times
}

const text = readFileSync(process.argv[2], 'utf8')
const cold = readOnce(text)
const runs = Array.from({ length: ROUNDS }, () => readOnce(text))
const ofRuns = (measure) => Object.fromEntries(Object.keys(cold).map((stage) => [stage, median(runs.map((run) => measure(run, stage)))]))
const warm = ofRuns((run, stage) => run[stage])
// By round, since the machine may be twice as slow in one as in the next.
const timesCutting = ofRuns((run, stage) => run[stage] / run.cutting)
process.stdout.write(JSON.stringify({ cold, warm, timesCutting }))
