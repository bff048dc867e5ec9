import { readFileSync } from 'node:fs'
import { ExpectedError } from '../model/errors.ts'
import { checkLexicon, type Lexicon } from '../model/lexicon.ts'
import { parseJson, valueOf } from './json.ts'

/**
 * Reads the JSON of a lexicon.
 * @throws {ExpectedError} where it is missing, is no JSON (with line, column and excerpt), or says what no lexicon can
 */
export const loadLexicon = (path: string): Lexicon => checkLexicon(valueOf(parseJson(readLexicon(path), path).tree), path)

function readLexicon(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ExpectedError(`lexicon ${path} ${code === 'ENOENT' ? 'does not exist: check the name' : `cannot be read (${code}): give another file`}`, { cause: error })
  }
}
