import { xml } from '../parts/xml.ts'

/** Cells are Markdown already. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What is folded still stands in print and in a search; the title is plain text, since no Markdown is read beside tags. */
export const fold = (title: string, body: string): string => (body ? `<details>\n<summary>${xml(title)}</summary>\n\n${body.trimEnd()}\n\n</details>` : '')
