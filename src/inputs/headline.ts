import type { Block } from './input.ts'

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/** The blocks of an article under the headline that its metadata gives, which stands there once. */
export function putHeadline(title: string | null, blocks: Block[]): Block[] {
  if (!title) return blocks
  const [first, ...rest] = blocks
  const under = first && same(first.text, title) ? rest : blocks
  return [{ role: 'title', text: title }, ...under.filter((b) => b.role !== 'title' || !same(b.text, title)).map((b): Block => (b.role === 'title' ? { ...b, role: 'body' } : b))]
}
