import { readTimestamp } from '../published.ts'
import { listOf, nameOf, readThings, type Thing, typesOf, unescapeText } from './json-ld.ts'
import { ancestorsOf, countWords, elementsIn, type PageElement, tidySpaces } from './nodes.ts'

/** What a page says about itself, apart from its text. */
export interface Metadata {
  headline: string | null
  /** The page's `<title>`, with the outlet's name in it. */
  title: string | null
  outlet: string | null
  host: string | null
  byline: string | null
  published: string | null
  language: string | null
  /** The article's words, where the page carries them as data. */
  body: string | null
  words: number | null
  /** Whether it calls itself an article, or a list; null where it says nothing. */
  kind: 'article' | 'list' | null
  isFree: boolean
}

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting)$|^Report$/
const LIST = /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/

export function readMetadata(root: PageElement): Metadata {
  const metas = readMetas(root)
  const things = readThings(root)
  const article = chooseArticle(things)
  const first = (names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']) ?? first(['og:title', 'twitter:title', 'dc.title', 'parsely-title']),
    title: titleOf(root),
    outlet: outletOf(first(['og:site_name']) ?? nameOf(listOf(article?.['publisher'])[0], things) ?? first(['publisher', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title', 'al:android:app_name'])),
    host: hostOf(root, metas),
    byline: authorsOf(article, things) ?? first(['author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'article:author_name']) ?? null,
    published: publishedOf(article, metas, root),
    language: languageOf(root, metas) ?? textOf(article?.['inLanguage']),
    body: bodyOf(article),
    words: Number(article?.['wordCount']) || null,
    kind: article || metas.get('og:type') === 'article' ? 'article' : things.some((t) => typesOf(t).some((type) => LIST.test(type))) ? 'list' : null,
    isFree: !things.some((t) => (typesOf(t).some((type) => ARTICLE.test(type))) && /^false$/i.test(String(t['isAccessibleForFree']))),
  }
}

/** Names in small letters; the first of each, since what follows may belong to a related article. */
function readMetas(root: PageElement): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of elementsIn(root)) {
    if (element.localName !== 'meta') continue
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? element.getAttribute('http-equiv'))?.toLowerCase()
    const content = tidySpaces(unescapeText(element.getAttribute('content') ?? ''))
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

/** The one with most to say: a page may list others with a headline each. */
function chooseArticle(things: Thing[]): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const known = (thing: Thing) => ['headline', 'datePublished', 'publisher', 'author', 'articleBody'].filter((key) => key in thing).length
  return articles.reduce<Thing | null>((best, thing) => (best === null || known(thing) > known(best) ? thing : best), null)
}

function textOf(value: unknown): string | null {
  const text = listOf(value)[0]
  return typeof text === 'string' ? tidySpaces(unescapeText(text).replace(/<[^>]{0,200}>/g, '')) || null : null
}

function titleOf(root: PageElement): string | null {
  for (const element of elementsIn(root)) if (element.localName === 'title') return tidySpaces(element.textContent ?? '') || null
  return null
}

/** A name, not an address; `www.rte.ie` is one as `rte.ie`. */
function outletOf(name: string | null): string | null {
  const bare = name?.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')
  return bare ? tidySpaces(bare.split(/\s[|–—]\s/)[0]!) : null
}

/** What stands beside the headline in the page's title: `Dam repairs delayed | The Ledger`. */
export function namedBeside(headline: string, title: string | null): string | null {
  const at = title?.indexOf(headline) ?? -1
  if (at < 0) return null
  const rest = [title!.slice(0, at), title!.slice(at + headline.length)].map((part) => part.replace(/^\s*[|–—:·»-]+\s|\s*[|–—:·«-]+\s*$/g, '').trim())
  return rest.find((part) => countWords(part) > 0 && countWords(part) <= 5 && /^[\p{Lu}\d]/u.test(part) && !/[|–—:]/.test(part)) ?? null
}

function hostOf(root: PageElement, metas: Map<string, string>): string | null {
  const canonical = [...elementsIn(root)].find((e) => e.localName === 'link' && e.getAttribute('rel') === 'canonical')?.getAttribute('href')
  for (const address of [canonical, metas.get('og:url'), metas.get('al:web:url')]) {
    const host = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(address ?? '')?.[1]
    if (host) return host.toLowerCase()
  }
  return null
}

function authorsOf(article: Thing | null, things: Thing[]): string | null {
  const names = [article?.['author'], article?.['creator']].map((value) => listOf(value).map((one) => nameOf(one, things)).filter((name) => name !== null && !/^https?:/.test(name)))
  const list = names.find((found) => found.length > 0)
  return list ? [...new Set(list)].join(', ') : null
}

const PUBLISHED = ['article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'date_published', 'publisheddate', 'published', 'publish_date', 'article.published', 'article:published', 'rnews:datepublished', 'og:pubdate', 'parsely-pub-date', 'sailthru.date', 'publishdate', 'pubdate', 'publication_date', 'published-date', 'publish-date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'cxenseparse:recs:publishtime', 'date', 'datecreated']

function publishedOf(article: Thing | null, metas: Map<string, string>, root: PageElement): string | null {
  const told = [textOf(article?.['datePublished']), ...PUBLISHED.map((name) => metas.get(name)), textOf(article?.['dateCreated'])]
  for (const text of told) {
    const date = text ? readTimestamp(text) : null
    if (date) return date
  }
  return timeOf(root)
}

/** The first `<time>` or `datePublished` that stands in no list of other articles. */
function timeOf(root: PageElement): string | null {
  const times = [...elementsIn(root)].filter((e) => e.localName === 'time' || /\bdatePublished\b/.test(e.getAttribute('itemprop') ?? ''))
  const own = times.filter((time) => ![...ancestorsOf(time)].some((e) => ['li', 'nav', 'aside', 'footer'].includes(e.localName)))
  const marked = own.filter((e) => e.hasAttribute('pubdate') || /\bdatePublished\b/.test(e.getAttribute('itemprop') ?? ''))
  for (const time of [...marked, ...own]) {
    const date = readTimestamp(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '')
    if (date) return date
  }
  return null
}

function languageOf(root: PageElement, metas: Map<string, string>): string | null {
  const told = [root.getAttribute('lang'), root.getAttribute('xml:lang'), metas.get('og:locale'), metas.get('content-language'), metas.get('language')]
  const tag = told.find((text) => text && /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(text))
  return tag ? tag.replaceAll('_', '-').replace(/^[a-z]+/i, (language) => language.toLowerCase()) : null
}

function bodyOf(article: Thing | null): string | null {
  const updates = listOf(article?.['liveBlogUpdate']) as Thing[]
  const parts = [article?.['articleBody'], ...updates.map((update) => update?.['articleBody'])].filter((part) => typeof part === 'string')
  const text = parts.map((part) => unescapeText(part).replace(/<\/(?:p|h\d|li|div|blockquote)>|<br\s*\/?>/gi, '\n\n').replace(/<[^>]{0,500}>/g, '')).join('\n\n').trim()
  return text || null
}
