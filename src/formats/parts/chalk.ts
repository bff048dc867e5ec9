import { Chalk, type ColorSupportLevel } from 'chalk'
import { DIFF_SIGNS, type Paint, type Style } from './paint.ts'

/** Paint for a terminal. Marks are underlined as well as coloured: no meaning hangs on colour alone. */
export function makeChalkPaint(level: ColorSupportLevel): Paint {
  const chalk = new Chalk({ level })
  const looks: Record<Style, (text: string) => string> = {
    differ: chalk.bold.red,
    agree: chalk.bold.green,
    unique: chalk.bold.cyan,
    variant: chalk.bold.magenta,
    label: chalk.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    conflict: chalk.bold.underline.red,
    other: chalk.underline.yellow,
    own: chalk.bold,
    removed: chalk.red,
    added: chalk.green,
  }
  return { style: (style, text) => looks[style](text), signs: DIFF_SIGNS }
}
