import { visibleJson } from './escape.ts'

/** A text as it is written: in pieces where it may be longer than the longest string. */
export type Text = string | Iterable<string>

/** Characters that are gathered before they are handed on. */
const PIECE = 1 << 18

/** An object as `JSON.stringify(object, null, 2)` has it, in pieces: the comparison of some thousand articles is longer than the longest string. */
export function* printObject(object: object): Generator<string> {
  let piece = '{'
  for (const part of printParts(object)) {
    piece += part
    if (piece.length < PIECE) continue
    yield visibleJson(piece)
    piece = ''
  }
  yield visibleJson(`${piece}\n}\n`)
}

/** Each value by itself, and of a list each element. */
function* printParts(object: object): Generator<string> {
  let separator = ''
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield `${separator}\n  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length) yield* printList(value)
    else yield printAt(value, 2)
    separator = ','
  }
}

function* printList(list: unknown[]): Generator<string> {
  for (let i = 0; i < list.length; i += 1) yield `${i ? ',' : '['}\n    ${printAt(list[i], 4)}`
  yield '\n  ]'
}

/** No string of JSON holds a line break, so those that there are can all be moved in. */
const printAt = (value: unknown, indent: number): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)
