import { checkLexicon, type Lexicon } from '../model/lexicon.ts'
import { parseJson, readSetting, valueOf } from './json.ts'

/**
 * Reads the JSON of a lexicon.
 * @throws {ExpectedError} where it is missing, is no JSON (with line, column and excerpt), or says what no lexicon can
 */
export const loadLexicon = (path: string): Lexicon => checkLexicon(valueOf(parseJson(readSetting(path, `lexicon ${path}`), path).tree), path)
