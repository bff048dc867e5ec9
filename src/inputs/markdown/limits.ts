import { ExpectedError } from '../../model/errors.ts'

/*
 * Parsing takes time that grows faster than the marks in one paragraph, and with the depth of lists and quotations: `**a*b` 20,000 times
 * took three minutes. Within these limits the worst takes seconds; articles stay far below them.
 */
const LARGEST = 1_000_000
const MARKS = 50_000
const MARKS_IN_PARAGRAPH = 2000
const DEEPEST = 50

const MARK = /[*_~`[\]<&@\n]|www\.|(?:[-+]|\d[.)])(?=[ \t])|>/g
const CONTAINER = />|(?:[-+*]|\d{1,9}[.)])(?=[ \t])/g

/** @throws {ExpectedError} for what is no article and would take too long to parse */
export function refuseHostile(text: string): void {
  if (text.length > LARGEST) throw tooMuch(`${(text.length / 1e6).toFixed(1)} MB`, `${LARGEST / 1e6} MB`)
  const marks = text.split(/\n[ \t\r]*\n/).map((paragraph) => paragraph.match(MARK)?.length ?? 0)
  const most = marks.reduce((a, b) => Math.max(a, b), 0)
  if (most > MARKS_IN_PARAGRAPH) throw tooMuch(`${most} marks in one paragraph`, `${MARKS_IN_PARAGRAPH}`)
  const all = marks.reduce((a, b) => a + b, 0)
  if (all > MARKS) throw tooMuch(`${all} marks`, `${MARKS}`)
  const deepest = Array.from(text.matchAll(/^[ \t>*+\-\d.)]+/gm), ([opening]) => opening.match(CONTAINER)?.length ?? 0).reduce((a, b) => Math.max(a, b), 0)
  if (deepest > DEEPEST) throw tooMuch(`lists or quotations ${deepest} deep`, `${DEEPEST}`)
}

const tooMuch = (found: string, limit: string): ExpectedError => new ExpectedError(`has ${found}, and Markdown of an article may have ${limit}: give a smaller file, or give it as --input text`)
