import { FORMATS } from '../formats/table.ts'
import { ExpectedError } from '../model/errors.ts'
import type { Typed } from './options.ts'
import type { Streams } from './streams.ts'

/** A page goes to a file or a pipe; `--open` asks for one. */
export function settlePage(given: Typed, streams: Streams): Typed {
  const typed = given.open && !given.format ? { ...given, format: [{ format: FORMATS.find((f) => f.isPage)!, file: null }] } : given
  const { format = [], open, quiet } = typed
  const page = format.find((target) => target.format.isPage)
  if (open && !page) throw new ExpectedError(`--open shows a page, and --format ${format[0]!.format.name} is none: add --format html=report.html`)
  if (open && pageOf(typed) === undefined) throw new ExpectedError('--open needs a file to show: name it with --output, as in --open --output report.html')
  if (page && pageOf(typed) === undefined && !quiet && streams.isTerminal()) {
    throw new ExpectedError(`--format ${page.format.name} writes a page, which no terminal shows: name a file with --output, as in --output report.html`)
  }
  return typed
}

/** The file that the page goes to. */
export function pageOf({ format = [], output }: Typed): string | undefined {
  const page = format.find((target) => target.format.isPage)
  return page && (page.file ?? output)
}
