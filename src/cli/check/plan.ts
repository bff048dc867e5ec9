import { dirname, resolve } from 'node:path'
import { expandFiles, matchFiles } from '../../inputs/files.ts'
import { ExpectedError } from '../../model/errors.ts'
import { isSame, look } from '../output.ts'
import { CONFIG_NAME, type LoadedConfig, loadConfig } from './config.ts'

/** What was typed. */
export interface Wish {
  drafts: string[]
  against: string[]
  /** Instead of the nearest one. */
  config?: string
}

/** A draft with the sources that it is checked against and the configuration that counts for it; paths relative to the working folder. */
export interface Task {
  draft: string
  sources: string[]
  config: LoadedConfig
}

/** What is to be checked: the drafts that were typed against the sources that were typed, or else as the configuration pairs them. */
export function planCheck({ drafts, against, config }: Wish): Task[] {
  const configOf = configFinder(config)
  const typed = drafts.length ? expandFiles(drafts, '.').map((draft) => ({ draft, config: configOf(dirname(resolve(draft))) })) : pairedDrafts(configOf(resolve('.')))
  const tasks = typed.filter(({ draft, config: { isIgnored } }) => !isIgnored(draft))
  if (!tasks.length) throw new ExpectedError(nothingToCheck(typed.map(({ draft }) => draft)))
  const sources = expandFiles(against, '.')
  return tasks.map(({ draft, config: pairing }) => refuseUseless({ draft, sources: sources.length ? sources : pairing.sourcesOf(draft), config: pairing.loaded }))
}

/** A configuration as it is asked of one draft after another. */
interface Pairing {
  loaded: LoadedConfig
  drafts(): string[]
  sourcesOf(draft: string): string[]
  isIgnored(draft: string): boolean
}

const pairedDrafts = (config: Pairing): { draft: string; config: Pairing }[] => config.drafts().map((draft) => ({ draft, config }))

/** The nearest configuration from a folder upwards; each is read once. */
function configFinder(named: string | undefined): (folder: string) => Pairing {
  const byFolder = new Map<string, LoadedConfig>()
  const byPath = new Map<string | null, Pairing>()
  return (folder) => {
    const loaded = byFolder.get(folder) ?? loadConfig(named, folder)
    byFolder.set(folder, loaded)
    const known = byPath.get(loaded.path) ?? makePairing(loaded)
    byPath.set(loaded.path, known)
    return known
  }
}

function makePairing(loaded: LoadedConfig): Pairing {
  const { config: { drafts = {}, ignore = [] }, folder } = loaded
  let pairs: { draft: string; patterns: string[] }[] | undefined
  const paired = () => pairs ??= Object.entries(drafts).flatMap(([pattern, patterns]) => expandFiles([pattern], folder!).map((draft) => ({ draft, patterns })))
  const ignored = new Set(ignore.length ? matchFiles(ignore, folder!) : [])
  return {
    loaded,
    drafts: () => [...new Set(paired().map(({ draft }) => draft))],
    sourcesOf: (draft) => [...new Set(paired().filter((p) => p.draft === draft).flatMap(({ patterns }) => expandFiles(patterns, folder!)))],
    isIgnored: (draft) => ignored.has(draft),
  }
}

const nothingToCheck = ([ignored]: string[]): string => (ignored === undefined
  ? `no draft to check: name one, as in compare-sources check draft.md --against "wire/*.txt", or pair them under "drafts" in ${CONFIG_NAME}`
  : `${ignored} is ignored by ${CONFIG_NAME}: name another draft, or take it out of "ignore"`)

function refuseUseless(task: Task): Task {
  const { draft, sources } = task
  if (!sources.length) throw new ExpectedError(`${draft} has no sources: name them with --against, or under "drafts" in ${CONFIG_NAME}`)
  const own = look(draft)
  const same = own && sources.find((source) => isSame(own, look(source)))
  if (same) throw new ExpectedError(`${draft} is also a source: a draft agrees with itself, so leave it out of --against`)
  return task
}
