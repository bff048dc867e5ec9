import { readFileSync } from 'node:fs'
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { ExpectedError } from '../model/errors.ts'
import { placeIn } from '../text/position.ts'

/** A text that should be a JSON object, in which comments and trailing commas are allowed, as its tree; with what makes an error of a place in it. */
export interface JsonFile {
  tree: Node
  fault(offset: number, problem: string): ExpectedError
}

/**
 * The text of a file that a setting names.
 * @throws {ExpectedError} where it cannot be read; `named` is how it was named
 */
export function readSetting(path: string, named: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ExpectedError(`${named} ${code === 'ENOENT' ? 'does not exist: check the name' : `cannot be read (${code}): give another file`}`, { cause: error })
  }
}

/** @throws {ExpectedError} with file, line, column and excerpt */
export function parseJson(text: string, path: string): JsonFile {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const fault = (offset: number, problem: string) => new ExpectedError(locate(text, offset, { path, problem }))
  if (errors[0]) throw fault(errors[0].offset, `${spell(printParseErrorCode(errors[0].error))}: write it as JSON`)
  if (tree?.type !== 'object') throw fault(0, 'is no JSON object: begin it with {')
  return { tree, fault }
}

/** `CommaExpected` in words. */
const spell = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

function locate(text: string, offset: number, { path, problem }: { path: string; problem: string }): string {
  const { line, column } = placeIn(text, offset)
  // What is missing at the end of a file is missing after the last line that says something.
  const excerpt = text.split(/\r\n?|\n/).slice(0, line).findLast((one) => one.trim())?.trim().slice(0, 60)
  return `${path}:${line}:${column} ${problem}${excerpt ? ` (${excerpt})` : ''}`
}

export { getNodeValue as valueOf, type Node } from 'jsonc-parser'
