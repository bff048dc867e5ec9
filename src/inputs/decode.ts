import { ExpectedError } from '../model/errors.ts'

/**
 * Text of bytes in the encoding that is declared for them, where they fit it, or else in UTF-8, UTF-16 or windows-1252; without its
 * byte-order mark, which counts before everything.
 * @throws {ExpectedError} for bytes that fit none of them: nothing is ever replaced
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const text = declared === undefined || /^utf-?(?:8|16)/i.test(declared) ? null : strictly(declared, bytes)
  if (text !== null && !/[\0-\x08\x0e-\x1a\x7f-\x9f]/.test(text)) return text
  if (bytes.includes(0)) return utf16(bytes)
  return strictly('utf-8', bytes) ?? windows1252(bytes)
}

const MARKS: [encoding: string, mark: number[]][] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]]

function byMark(bytes: Uint8Array): string | null {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? []
  if (!encoding) return null
  const text = strictly(encoding, bytes)
  if (text === null || text.includes('\0')) throw noText()
  return text
}

/** Without a mark, the zero bytes tell: Latin text has them in every other place, and no text has a zero unit. */
function utf16(bytes: Uint8Array): string {
  const zeros = [0, 0]
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1
  const text = strictly(zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be', bytes)
  if (text === null || bytes.length % 2 || /[\0-\x08\x0e-\x1a\p{Cn}\p{Co}]/u.test(text)) throw noText()
  return text
}

/** The one that takes almost any bytes, so it is asked last and must look like prose in a western language. */
function windows1252(bytes: Uint8Array): string {
  refuseDamaged(bytes)
  const text = strictly('windows-1252', bytes)!
  const foreign = text.match(/[^\0-\x7f\u2010-\u2026]/g)?.length ?? 0
  if (/[\0-\x08\x0e-\x1a\x7f-\x9f]/.test(text) || foreign > text.length / 4) throw noText()
  return text
}

/** One bad byte in a text that is otherwise UTF-8 would turn every curly quotation mark of it into three other characters. */
function refuseDamaged(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  if (good > bad) throw new ExpectedError(`is damaged UTF-8 in line ${text.slice(0, text.indexOf('\ufffd')).split('\n').length}: save it again as UTF-8`)
}

/** Null where the bytes do not fit, or nobody knows the encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    // In Node 20 a decoder that is not streaming reads windows-1252 as Latin-1: curly quotation marks become control characters.
    return decoder.decode(bytes, { stream: true }) + decoder.decode()
  } catch {
    return null
  }
}

const noText = () => new ExpectedError('is no text in UTF-8, UTF-16 or windows-1252: save the article as plain text in UTF-8')
