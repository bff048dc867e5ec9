import { ExpectedError } from '../model/errors.ts'
import { checkOutput, look, isSame } from './output.ts'
import { readChoice } from './choice.ts'

/** One format and where it goes: null is standard output, or the file of `--output`. */
export interface Target<Format> {
  format: Format
  file: string | null
}

/** Reads `--format NAME` and `--format NAME=FILE`, again for several at once. */
export const readTargets = <Format extends { name: string }>(formats: Format[]) => (typed: string, before: Target<Format>[] = []): Target<Format>[] => {
  const [name, ...file] = typed.split('=')
  const choice = readChoice('--format', name!, formats.map((format) => format.name))
  if (file.length && file.every((part) => !part)) throw new ExpectedError(`--format ${typed} names no file: write it as ${name}=report.txt, or leave out the =`)
  return [...before, { format: formats.find((format) => format.name === choice)!, file: file.length ? file.join('=') : null }]
}

/** Says before the work starts what is wrong with where formats go; `inputs` are the files that must stay whole, `output` is where formats without a file go, of which a log may take several. */
export function checkTargets(targets: Target<{ name: string }>[], inputs: string[], output?: string): void {
  const [first, second] = targets.filter(({ file }) => file === null).map(({ format }) => format.name)
  if (second && output !== undefined) throw new ExpectedError(`--format ${first} and --format ${second} both go to ${output}: give one a file of its own, as in --format ${second}=FILE`)
  const files: string[] = []
  for (const { format, file } of targets) {
    if (file === null) continue
    checkOutput(file, inputs, `--format ${format.name}=${file}`)
    if (files.some((other) => other === file || isLinked(other, file))) throw new ExpectedError(`--format ${format.name}=${file} names a file that another format goes to: give each its own`)
    files.push(file)
  }
}

function isLinked(a: string, b: string): boolean {
  const stats = look(a)
  return stats !== null && isSame(stats, look(b))
}
