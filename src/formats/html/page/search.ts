import { words } from './dom.ts'

/** Shows where the words stand, without touching the text; a browser that cannot, leaves it. */
export function highlight(q: string): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('search')
  const asked = words(q.toLowerCase())
  if (asked.length === 0) return
  const hits = new Highlight()
  for (const place of document.querySelectorAll('.text, blockquote, .own p, .facts tbody')) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      for (const word of asked) mark(walker.currentNode as Text, word, hits)
    }
  }
  CSS.highlights.set('search', hits)
}

function mark(node: Text, word: string, hits: Highlight): void {
  const text = node.data.toLowerCase()
  if (text.length !== node.data.length) return
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = new Range()
    range.setStart(node, at)
    range.setEnd(node, at + word.length)
    hits.add(range)
  }
}
