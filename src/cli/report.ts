import type { Format, FormatEntry, Part, View } from '../formats/format.ts'
import { PLAIN } from '../formats/parts/paint.ts'
import type { Text } from '../formats/parts/pieces.ts'
import { FORMATS } from '../formats/table.ts'
import { ExpectedError } from '../model/errors.ts'
import { colorLevel } from './color.ts'
import type { Typed } from './options.ts'
import { replaceFile } from './output.ts'
import { type Streams, widthOf } from './streams.ts'
import type { Target } from './targets.ts'

/** What is shown, and how each format does it: undefined where it has no place for that. */
export interface Rendering {
  part?: Part
  render(format: Format, view: View): Text | undefined
}

/** Those that have a place for it. */
export const formatsFor = (part: Part | undefined): FormatEntry[] => FORMATS.filter(({ parts }) => !part || parts?.includes(part))

/** Shows something in each format that was typed; resolves to whether everything was taken. */
export async function report({ part, render }: Rendering, typed: Typed, streams: Streams): Promise<boolean> {
  return showAll(typed.format ?? [{ format: FORMATS[0]!, file: null }], async ({ name, load }, view) => {
    const text = render(await load(), view)
    if (text === undefined) throw new ExpectedError(`--format ${name} shows whole comparisons only: give ${formatsFor(part).map((format) => format.name).join(', ').replace(/, (?=[^,]*$)/, ' or ')}`)
    return text
  }, { typed, streams })
}

interface Place {
  typed: Pick<Typed, 'output' | 'color' | 'width' | 'only' | 'explain'>
  streams: Streams
}

/** Writes nothing before everything is rendered. */
export async function showAll<F extends { name: string }>(targets: Target<F>[], render: (format: F, view: View) => Promise<Text>, { typed, streams }: Place): Promise<boolean> {
  const texts: Text[] = []
  for (const { format, file } of targets) texts.push(await render(format, await makeView({ typed, streams }, file ?? typed.output)))
  targets.forEach(({ format, file }, i) => { if (file !== null) replaceFile(file, texts[i]!, `--format ${format.name}=${file}`) })
  const rest = inPieces(texts.filter((_, i) => targets[i]!.file === null))
  if (typed.output !== undefined) replaceFile(typed.output, rest)
  else for (const piece of rest) if (!streams.print(piece)) return false
  return true
}

function* inPieces(texts: Text[]): Generator<string> {
  for (const text of texts) yield* typeof text === 'string' ? [text] : text
}

async function makeView({ typed, streams }: Place, file: string | undefined): Promise<View> {
  const level = colorLevel(typed.color, streams.env, file === undefined && streams.isTerminal())
  const paint = level ? (await import('../formats/parts/chalk.ts')).makeChalkPaint(level) : PLAIN
  const width = typed.width ?? (file === undefined ? widthOf(streams) : 80)
  return { paint, width, ...(typed.only && { only: typed.only }), ...(typed.explain && { explain: true }) }
}
