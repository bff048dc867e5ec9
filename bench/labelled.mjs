// Human-labelled news as pairs to learn from. A set is a JSON file with a `task`: readers, align, paraphrase, or outlets, whose events
// are linked in labels.json, by document and characters, after the rules of the readers: they are kept to measure with.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const half = (a, b) => overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start)

/** Stories: { set, task, articles, story, rows: [{ a, b, x, label }], … }. A label is 1, 0, `allowed`, or null where nobody judged the pair. */
export function readStories(folder, inside) {
  const sets = readdirSync(folder).filter((f) => f.endsWith('.json')).toSorted().map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')))
  const links = new Map(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')).map((e) => [e.id, e]))
  const linked = (set) => set.clusters.flatMap((c) => links.has(c.id) ? { ...links.get(c.id), documents: c.documents } : [])
  const crowds = crowdsFrom(sets.filter((set) => set.task === 'outlets').flatMap((set) => set.clusters))
  const read = { readers: (set) => set.events.map((e) => readers(e, inside)), outlets: (set) => linked(set).map((e) => readers(e, inside)), align: (set) => set.clusters.map((c) => align(c, inside)), paraphrase: (set) => set.pairs.map((p) => paraphrase(p, inside)) }
  const taskOf = ({ task }) => task === 'outlets' ? 'readers' : task
  return sets.filter((set) => read[set.task]).flatMap((set) => read[set.task](set).flatMap((story, n) => [{ set: set.name, task: taskOf(set), turn: n, ...story }, ...(set.task === 'readers' ? besides(set, n, story, { crowds, inside }) : [])]))
    .map((story) => ({ ...story, ...measure(story, inside) }))
}

const keyOf = (a, i, b, j) => a < b ? `${a}.${i}|${b}.${j}` : `${b}.${j}|${a}.${i}`
export const isWithin = (key, own) => key.split('|').every((place) => Number(place.split('.')[0]) < own)
const covers = (article, span) => article.sentences.filter((s) => half(s, span)).map((s) => s.index)

/** Nobody judged what an event shares with other events. */
function readers(event, { annotate }, others = []) {
  const own = event.documents.length
  const articles = annotate([...event.documents, ...others].map((d) => ({ label: d.label, text: d.text, published: d.date })))
  const places = ([n, start, end]) => covers(articles[n], { start, end })
  const entries = (list) => list.map(([a, b]) => places(a).flatMap((i) => places(b).map((j) => keyOf(a[0], i, b[0], j))))
  const required = entries(event.required)
  const fine = new Set([...required, ...entries(event.allowed)].flat())
  const unique = event.unique.map((place) => places(place).map((i) => `${place[0]}.${i}`))
  return { articles, gold: required.map((keys) => ({ keys, label: 1 })), fine, unique, own, labelOf: (key) => fine.has(key) ? 'allowed' : isWithin(key, own) ? 0 : null }
}

function align(cluster, { annotate }) {
  const documents = cluster.documents.map(({ id, sentences }) => {
    let text = ''
    const spans = sentences.map((sentence) => { const start = text.length; text += sentence + '\n\n'; return { start, end: start + sentence.length } })
    return { label: id, text, spans }
  })
  const articles = annotate(documents.map(({ label, text }) => ({ label, text })))
  const gold = cluster.pairs.map(([a, i, b, j, label]) => ({ label: label === 'allowed' ? label : label ? 1 : 0, keys: covers(articles[a], documents[a].spans[i]).flatMap((x) => covers(articles[b], documents[b].spans[j]).map((y) => keyOf(a, x, b, y))) }))
  const labels = new Map(gold.flatMap(({ keys, label }) => keys.map((key) => [key, label])))
  return { articles, gold, labelOf: (key) => labels.get(key) ?? null }
}

/** What else an event can be read as: alone in excerpts, and among articles on other events. */
function besides(set, n, story, { crowds, inside }) {
  return [
    ...excerpts(story, inside).map((e) => ({ set: `${set.name}, excerpts`, task: 'excerpt', turn: n, ...e })),
    ...crowds(set.events[n], n).map((others) => ({ set: `${set.name}, among others`, task: 'crowd', turn: n, ...readers(set.events[n], inside, others) })),
  ]
}

const CROWDS = [6, 15]

/** Articles on other events to stand beside one: a story of many sources must not count for one of many short texts. */
function crowdsFrom(clusters) {
  return ({ documents }, n) => CROWDS.map((size) => {
    const own = new Set(documents.map((d) => d.text))
    const others = clusters.filter((c) => !c.documents.some((d) => own.has(d.text)))
    return others.length ? Array.from({ length: size }, (_, i) => others[(n * 7 + size + Math.floor(i / 3)) % others.length].documents[i % 3]) : null
  }).filter(Boolean)
}

const LONE = 60, SHORT = 36

/** Articles may be short: single sentences and passages of an event, so that a model does not take every short text for a paraphrase. */
function excerpts({ articles, gold, fine }, inside) {
  let seed = 7
  const random = (n) => Math.floor((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 * n)
  const required = new Set(gold.flatMap((g) => g.keys)), keys = [...required]
  return Array.from({ length: LONE + SHORT }, (_, n) => {
    const size = n < LONE ? 1 : 2 + random(4)
    const [[a, i], [b, j]] = n % 3 === 0 ? keys[random(keys.length)].split('|').map((p) => p.split('.').map(Number)) : [0, 1].map((k) => { const d = (n + k) % articles.length; return [d, random(articles[d].sentences.length)] })
    const windows = [[a, i], [b, j]].map(([d, at]) => ({ d, from: Math.max(0, at - random(size)) })).map(({ d, from }) => ({ d, indexes: articles[d].sentences.slice(from, from + size).map((s) => s.index) }))
    const label = (x, y) => { const key = keyOf(windows[0].d, x, windows[1].d, y); return required.has(key) ? 1 : fine.has(key) ? 'allowed' : 0 }
    return align({
      documents: windows.map(({ d, indexes }, k) => ({ id: String(k), sentences: indexes.map((x) => articles[d].sentences[x].text.replace(/\s+/g, ' ')) })),
      pairs: windows[0].indexes.flatMap((x, p) => windows[1].indexes.map((y, q) => [0, p, 1, q, label(x, y)])),
    }, inside)
  })
}

function paraphrase({ a, b, label }, { annotate }) {
  return { articles: annotate([{ label: 'a', text: a }, { label: 'b', text: b }]), label, labelOf: () => label }
}

/** Candidates with their vectors. Where one label covers several sentences of ours, only the likeliest surely deserves it. */
function measure({ articles, labelOf, gold, fine }, { profileStory, proposePairs, Comparer, FEATURES }) {
  const { story } = profileStory(articles)
  const comparer = new Comparer(story)
  const { starts, items } = proposePairs(story)
  const rows = []
  for (let a = 0; a < story.sentences; a += 1) {
    if (starts[a + 1] > starts[a]) comparer.take(a)
    for (const b of items.subarray(starts[a], starts[a + 1])) {
      const x = new Float64Array(FEATURES.length)
      comparer.describe(b, x)
      const key = keyOf(story.article[a], story.index[a], story.article[b], story.index[b])
      rows.push({ a, b, key, x, label: labelOf(key) })
    }
  }
  if (fine) {
    const byKey = new Map(rows.map((row) => [row.key, row]))
    const soft = FEATURES.indexOf('soft'), cosine = FEATURES.indexOf('cosine')
    const worth = (row) => row.x[soft] * row.x[cosine]
    for (const { keys } of gold) {
      const found = keys.flatMap((key) => byKey.get(key) ?? [])
      if (found.length) found.reduce((p, q) => worth(q) > worth(p) ? q : p).label = 1
    }
  }
  return { story, rows }
}
