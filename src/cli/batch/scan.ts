import { isUtf8 } from 'node:buffer'
import { fstatSync, readSync } from 'node:fs'
import { groupByEvent } from '../../align/stories.ts'
import { readLines } from '../../inputs/lines.ts'
import { type ArticleRecord, readRecord } from '../../inputs/record.ts'
import { ExpectedError } from '../../model/errors.ts'
import { type CompareOptions, settle } from '../../model/options.ts'
import type { Doing } from '../progress.ts'
import { digest } from './digest.ts'

type OnProgress = (step: Doing) => void

/** Where an article stands in the file: all that is held of it between the passes. */
export interface Place {
  id: string
  story: string | null
  digest: string
  start: number
  end: number
}

interface Group {
  story: string | null
  places: Place[]
}

/** With a digest of all that its comparison is made from: so an output tells which input and options it is of. */
export interface Story extends Group {
  digest: string
}

/** Notes every article of the file; `complain` is told of each bad line, which is left out. */
export function scanArticles(file: number, complain: (problem: string) => void, onProgress: OnProgress): Place[] {
  const places: Place[] = []
  const seen = new Set<string>()
  const { size } = fstatSync(file)
  for (const { number, start, end, bytes } of readLines(file)) {
    onProgress({ stage: 'read', done: start, of: size })
    const line = bytes.toString('utf8')
    if (!line.trim()) continue
    try {
      if (!isUtf8(bytes)) throw new ExpectedError('is not in UTF-8: save the file as UTF-8')
      const { id, story, article } = readRecord(line)
      if (seen.has(id)) throw new ExpectedError(`has the "id" ${JSON.stringify(id)} of an earlier line: give each article one of its own`)
      seen.add(id)
      places.push({ id, story, digest: digest(article), start, end })
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error
      complain(`line ${number} ${error.message}`)
    }
  }
  return places
}

export function readPlace(file: number, { start, end }: Place): ArticleRecord {
  const bytes = Buffer.alloc(end - start)
  readSync(file, bytes, 0, bytes.length, start)
  return readRecord(bytes.toString('utf8'))
}

/** Groups by `story`, and the articles without one by the events that they share; in the order of each group's first article. */
export function groupArticles(file: number, places: Place[], onProgress: OnProgress): Group[] {
  const groups = new Map<string, Group>()
  const open = places.filter((p) => p.story === null)
  let read = 0
  const firsts = groupByEvent(function* () {
    for (const place of open) {
      onProgress({ stage: 'group', done: read, of: 2 * open.length })
      read += 1
      const { article } = readPlace(file, place)
      yield { text: article.text, published: article.published ?? null }
    }
  })
  const groupOf = new Map(open.map((place, i) => [place, `event ${firsts[i]}`]))
  for (const place of places) {
    const key = groupOf.get(place) ?? `story ${place.story}`
    const group = groups.get(key) ?? { story: place.story, places: [] }
    group.places.push(place)
    groups.set(key, group)
  }
  return [...groups.values()]
}

export function signStories(groups: Group[], options: CompareOptions): Story[] {
  const { threshold, lexicon } = settle(options)
  const made = digest([threshold, lexicon])
  return groups.map((group) => ({ ...group, digest: digest([made, group.story, group.places.map((p) => [p.id, p.digest])]) }))
}
