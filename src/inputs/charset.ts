import { decode } from './decode.ts'

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml\s[^>]{0,80}?encoding\s*=\s*["']([\w:.-]{2,40})/i
/** Browsers look for it in the first 1024 bytes; some pages put longer comments before it. */
const HEAD = 8192

/**
 * The text of a page: by its byte-order mark, as UTF-8 where it is that, then as it declares itself, then by its bytes.
 * One bad byte in an advertisement must not cost the article, so bytes that are no character of UTF-8 become U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(start)) return decode(bytes)
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(text)) return text
  const declared = DECLARED.exec(start)
  return declare(bytes, declared?.[1] ?? declared?.[2]) ?? decode(bytes)
}

/** Few characters beyond ASCII are broken; another encoding breaks them all. */
export function isUtf8(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0
  return bad === 0 ? !text.includes('\0') : (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) > bad
}

/** What the page or the server says it is; null for UTF-8, which it is not, and for what no browser knows. */
export function declare(bytes: Uint8Array, label: string | undefined): string | null {
  if (!label || /^(?:utf|unicode|ucs)/i.test(label)) return null
  try {
    // Streaming, since in Node 20 a decoder that is not reads windows-1252 as Latin-1.
    const decoder = new TextDecoder(label)
    return decoder.decode(bytes, { stream: true }) + decoder.decode()
  } catch {
    return null
  }
}
