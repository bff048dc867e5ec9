#!/usr/bin/env node
// Fits the similarity to human-labelled news and writes src/align/model-data.ts with the figures of its cross-validation.
//
//   node bench/fit.mjs DATA [--held-back SET]… [--dump FILE]
//
// DATA: folder of *.json sets; SET is measured but not fitted on; FILE takes the readers’ pairs with their chances, to read errors in
//
// Whole stories are left out in turn (eight folds), so every figure is of stories the model has not seen.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { boost, predict, write } from './boosting.mjs'
import { internals } from './internals.mjs'
import { isWithin, readStories } from './labelled.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-back': { type: 'string', multiple: true, default: [] }, dump: { type: 'string' } } })
const inside = await internals(`export * from './bench/exports.ts'`)
const stories = readStories(positionals[0], inside)
const FOLDS = 8
for (const story of stories) story.fold = values['held-back'].includes(story.set) ? -1 : story.turn % FOLDS

/** Readers’ comparisons of whole articles are the job itself; pairs that readers allow but do not require are mostly the same thing. */
const ALLOWED = 0.7
const WEIGHT = { readers: () => 1, align: (label, { articles }) => (articles.length > 8 ? 0.3 : 0.6) * (label ? 1.5 : 1), paraphrase: () => 0.3, excerpt: () => 0.5, crowd: () => 0.5 }
const BARE = { trees: 100, depth: 4, rate: 0.06, lambda: 10, least: 8, columns: 0.3 }
const BRIEF = { first: { trees: 120, depth: 3, rate: 0.1, lambda: 8, least: 4 }, second: { trees: 60, depth: 3, rate: 0.1, lambda: 10, least: 5, columns: 0.7 } }
const WHOLE = { first: { trees: 160, depth: 4, rate: 0.06, lambda: 12, least: 6, columns: 0.35 }, second: { trees: 100, depth: 3, rate: 0.06, lambda: 10, least: 5, columns: 0.7 } }

/** Two lone sentences, briefs, and whole articles have a model each. */
const kindOf = ({ story }) => inside.isLone(story) ? 'lone' : inside.isBrief(story) ? 'brief' : 'whole'
const lone = stories.filter((s) => kindOf(s) === 'lone'), others = stories.filter((s) => kindOf(s) !== 'lone')
/** Of pairs that say nothing alike in stories of many articles, one in three stands for all. */
const isSpare = ({ label }, n, { articles }) => articles.length > 8 && label === 0 && n % 3 > 0
const rowsOf = (list, x) => list.flatMap((s) => s.rows.filter((r, n) => r.label !== null && !isSpare(r, n, s)).map((r) => ({
  x: r[x], y: r.label === 'allowed' ? ALLOWED : r.label, w: WEIGHT[s.task](r.label, s) * (s.articles.length > 8 && r.label === 0 ? 3 : 1),
})))

/** Fits on a list of stories, and gives every pair of those that are asked for the chance that a model without its fold sees in it. */
function fit(list, options, { x, p, isAsked = () => true }) {
  const full = boost(rowsOf(list.filter((s) => s.fold >= 0), x), options)
  for (let fold = -1; fold < FOLDS; fold += 1) {
    const model = fold < 0 ? full : boost(rowsOf(list.filter((s) => s.fold >= 0 && s.fold !== fold), x), options)
    for (const story of list) if (story.fold === fold && isAsked(story)) for (const row of story.rows) row[p] = Math.round(predict(model, row[x]) * 10_000) / 10_000
  }
  return full
}

/** Looks at the pairs of each story in the light of all others. */
function look(list) {
  for (const { story, rows } of list) {
    const column = (name) => Float64Array.from(rows, (r) => r[name])
    const surroundings = new inside.Surroundings(story, { a: column('a'), b: column('b'), chance: column('chance'), kept: rows.flatMap((r) => inside.keep(r.x)) })
    for (const [i, row] of rows.entries()) surroundings.describe(i, row.context = new Float64Array(inside.CONTEXT.length))
  }
}

/** The models of one kind of story, fitted on more than its own; those of that kind are given their chances by them. */
function fitKind(kind, list, options) {
  const first = fit(list, options.first, { x: 'x', p: 'chance' })
  look(list)
  return { first, second: fit(list, options.second, { x: 'context', p: 'p', isAsked: (s) => kindOf(s) === kind }) }
}

const bare = fit(lone, BARE, { x: 'x', p: 'p' })
const brief = fitKind('brief', others.filter((s) => s.task !== 'crowd'), BRIEF)
const whole = fitKind('whole', others, WHOLE)

const ratio = (part, all) => (all ? part / all : 0)
const show = (figures) => Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`).join(', ')

/** Sentences of different articles that share a claim, against the labels. */
function judge(list, threshold) {
  const t = { found: 0, actual: 0, right: 0, said: 0, unique: 0, alone: 0 }
  for (const { articles, story, rows, gold, fine, unique, own } of list) {
    const place = (n) => ({ article: story.article[n], index: story.index[n] })
    const groups = inside.gatherStatements(articles, rows.filter((r) => r.p >= 0.05).map((r) => ({ a: place(r.a), b: place(r.b), similarity: r.p, verbatim: 0 })), { threshold })
    const together = new Set(groups.flatMap(({ members }) => members.flatMap((m) => members.filter((n) => m.article < n.article).map((n) => `${m.article}.${m.index}|${n.article}.${n.index}`))).filter((key) => !fine || isWithin(key, own)))
    const shared = new Set([...together].flatMap((key) => key.split('|')))
    for (const { keys, label } of gold) {
      const says = keys.some((key) => together.has(key))
      t.actual += label === 1
      t.found += label === 1 && says
      if (!fine) { t.said += says; t.right += says && label !== 0 }
    }
    if (fine) for (const key of together) { t.said += 1; t.right += fine.has(key) }
    for (const keys of unique ?? []) { t.unique += 1; t.alone += !keys.some((key) => shared.has(key)) }
  }
  const [recall, precision] = [ratio(t.found, t.actual), ratio(t.right, t.said)]
  return { F1: ratio(2 * recall * precision, recall + precision), recall, precision, ...(t.unique && { unique: ratio(t.alone, t.unique) }) }
}

/** Share of pairs on the right side of the threshold that is best for them all. */
function accuracy(list) {
  const rated = list.map((s) => ({ p: Math.max(0, ...s.rows.map((r) => r.p)), label: s.label })).toSorted((a, b) => b.p - a.p)
  let right = rated.filter((r) => !r.label).length, best = right
  for (const { label } of rated) best = Math.max(best, right += label ? 1 : -1)
  return { accuracy: ratio(best, rated.length) }
}

/** How far the chance is from what readers said, in ten classes of chance. */
function calibration(list) {
  const classes = Array.from({ length: 10 }, () => ({ n: 0, p: 0, y: 0 }))
  for (const r of list.flatMap((s) => s.rows)) if (r.label !== null && r.p >= 0.05) { const c = classes[Math.min(9, Math.floor(r.p * 10))]; c.n += 1; c.p += r.p; c.y += r.label === 'allowed' ? ALLOWED : r.label }
  const all = classes.reduce((n, c) => n + c.n, 0)
  return classes.reduce((sum, c) => sum + Math.abs(c.p - c.y), 0) / all
}

const lines = []
const KIND = { readers: 'whole articles linked by readers', align: 'sentences with shared events or propositions', paraphrase: 'pairs of sentences', excerpt: 'single sentences and passages of such articles', crowd: 'the same among articles on other events' }
for (const set of new Set(stories.map((s) => s.set))) {
  const list = stories.filter((s) => s.set === set), { task } = list[0]
  if (task === 'paraphrase') lines.push(`${KIND[task]} (${list.length}): ${show(accuracy(list))}`)
  else for (const threshold of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) lines.push(`${KIND[task]} (${list.length} stories${list[0].fold < 0 ? ', held back' : ''}) at ${threshold}: ${show(judge(list, threshold))}`)
  if (task === 'readers') lines.push(`${KIND[task]}: chance and labels differ by ${calibration(list).toFixed(3)} on average`)
}
console.log(lines.join('\n'))
if (values.dump) writeFileSync(values.dump, JSON.stringify(others.filter((s) => s.task === 'readers').map((s) => ({ rows: s.rows.map(({ a, b, key, chance, p, label }) => ({ a, b, key, chance, p, label })), texts: s.articles.map((x) => x.sentences.map((y) => y.text)), required: s.gold.map((g) => g.keys), fine: [...s.fine] }))))
const forest = (model) => `\`${write(model)}\``
const pair = ({ first, second }) => `{\n  /** Two sentences by themselves. */\n  alone: ${forest(first)},\n  /** A pair among all pairs of the story. */\n  inContext: ${forest(second)},\n}`
writeFileSync(new URL('../src/align/model-data.ts', import.meta.url), `/*\n * Forests of the similarity, made by bench/fit.mjs; src/align/forest.ts tells the format. Cross-validated:\n${lines.map((line) => ` * ${line}\n`).join('')} */\n\n/** Two lone sentences. */\nexport const BARE = ${forest(bare)}\n\n/** Stories of briefs. */\nexport const BRIEF = ${pair(brief)}\n\n/** Stories of whole articles. */\nexport const WHOLE = ${pair(whole)}\n`)
