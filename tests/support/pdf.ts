/** A line of text at a place in points, from the left and the top of a page of 595 × 842. */
export interface PlacedText {
  text: string
  left: number
  top: number
  size: number
}

const HEIGHT = 842
const WINDOWS: Record<string, string> = { '“': '\x93', '”': '\x94', '‘': '\x91', '’': '\x92', '–': '\x96', '—': '\x97', '€': '\x80', '…': '\x85', '•': '\x95' }
const escape = (text: string): string => text.replace(/[“”‘’–—€…•]/g, (c) => WINDOWS[c]!).replace(/[\\()]/g, '\\$&')
const show = ({ text, left, top, size }: PlacedText): string => `BT /F1 ${size} Tf ${left} ${HEIGHT - top} Td (${escape(text)}) Tj ET`

/** A PDF of these pages in Helvetica; the text is written in the order given. `trailer` goes into its last dictionary. */
export function makePdf(pages: PlacedText[][], trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, i) => {
      const stream = texts.map(show).join('\n')
      return [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Breaks text into lines of at most so many letters. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export interface Setting {
  columns?: number
  header?: (page: number) => string
  size?: number
  /** In small letters below the columns of the first page. */
  caption?: string | null
}

/** An article as a paper sets it: the headline over the columns, each paragraph indented, the page number below. */
export function setArticle(title: string | null, paragraphs: string[], { columns = 2, header, size = 9, caption }: Setting = {}): PlacedText[][] {
  const width = Math.floor(495 / columns) - 20
  const lines = paragraphs.flatMap((paragraph) => breakLines(paragraph, Math.floor(width / (0.5 * size))).map((text, i) => ({ text, indent: i === 0 ? 10 : 0 })))
  const pages: PlacedText[][] = []
  while (lines.length) {
    const page: PlacedText[] = []
    const number = pages.length + 1
    if (header) page.push({ text: header(number), left: 50, top: 40, size: 8 })
    if (title && number === 1) breakLines(title, 45).forEach((text, i) => page.push({ text, left: 50, top: 120 + 24 * i, size: 20 }))
    if (caption && number === 1) breakLines(caption, 100).forEach((text, i) => page.push({ text, left: 50, top: 744 + 9 * i, size: 7 }))
    const top = number === 1 ? 190 : 110
    for (let column = 0; column < columns && lines.length; column += 1) {
      const rows = lines.splice(0, Math.floor((720 - top) / (size * 1.25)))
      rows.forEach(({ text, indent }, i) => page.push({ text, left: 50 + column * (width + 30) + indent, top: top + i * size * 1.25, size }))
    }
    page.push({ text: String(number), left: 290, top: 810, size: 8 })
    pages.push(page)
  }
  return pages
}
