import { isAbsolute, resolve } from 'node:path'
import { isAddress, loadArticles, type LoadOptions } from '../inputs/load.ts'
import type { ArticleInput } from '../model/article.ts'
import { ExpectedError } from '../model/errors.ts'
import type { Typed } from './options.ts'
import { checkOutput, isSame, look } from './output.ts'
import { checkTargets } from './targets.ts'

/** The articles that were typed, with the labels and dates that were; and what a person should know of how they were taken. */
export interface Sources {
  inputs: ArticleInput[]
  warnings: string[]
}

/** Reads the files, and those that folders and patterns stand for. */
export async function loadSources(typedFiles: string[], typed: Typed): Promise<Sources> {
  const { maxSources = Infinity, output, format } = typed
  const files = await expand(typedFiles)
  if (files.filter((file) => file === '-').length > 1) throw new ExpectedError('- is given twice: standard input holds one article')
  if (output !== undefined) checkOutput(output, files)
  if (format) checkTargets(format, files, output)
  const inputs: ArticleInput[] = []
  let rest = files.length
  for (const file of files) {
    if (inputs.length >= maxSources) break
    for (const article of await loadArticles(file, loadOptions(typed))) inputs.push(article)
    rest -= 1
  }
  const cut = rest > 0 || inputs.length > maxSources ? [`there are more than ${maxSources} articles: the first ${maxSources} are read, as --max-sources says`] : []
  return { inputs: annotate(inputs.slice(0, maxSources), typed), warnings: [...repeated(files), ...cut] }
}

const loadOptions = ({ input, cache, allowPrivate, format }: Typed): LoadOptions => ({ places: format !== undefined, ...(input && { kind: input }), ...(cache !== undefined && { cache }), ...(allowPrivate && { allowPrivate }) })

/** A path of a file stays as it was typed; a folder or a pattern costs loading what reads them. */
async function expand(typed: string[]): Promise<string[]> {
  const paths: string[] = []
  for (const path of typed) {
    if (!standsForFiles(path)) paths.push(path)
    else for (const found of (await import('../inputs/files.ts')).expandFiles([path], '.')) paths.push(isAbsolute(path) ? resolve(found) : found)
  }
  return paths
}

function standsForFiles(path: string): boolean {
  if (path === '-' || isAddress(path)) return false
  const stats = look(path)
  return stats ? stats.isDirectory() : /[*?[{(!]/.test(path)
}

function annotate(inputs: ArticleInput[], { label = [], date = [] }: Typed): ArticleInput[] {
  if (label.length > inputs.length) throw new ExpectedError(`${label.length} labels for ${count(inputs.length)}: give at most one --label for each file`)
  if (date.length > 1 && date.length !== inputs.length) throw new ExpectedError(`${date.length} dates for ${count(inputs.length)}: give one --date for all, or one for each file`)
  return inputs.map((input, i) => {
    const published = date.length > 1 ? date[i] : date[0]
    return { ...input, ...(label[i] !== undefined && { label: label[i] }), ...(published !== undefined && { published }) }
  })
}

const count = (n: number): string => (n === 1 ? 'one article' : `${n} articles`)

function repeated(files: string[]): string[] {
  const seen = files.map((file) => (file === '-' ? null : look(file)))
  return files.flatMap((file, i) => {
    const before = seen.findIndex((stats, j) => j < i && (stats ? isSame(stats, seen[i]!) : files[j] === file))
    return before < 0 ? [] : [`${file} is ${files[before] === file ? 'given twice' : `the same file as ${files[before]!}`}: it will agree with itself`]
  })
}
