import { readDate } from '../../text/published.ts'
import type { Piece } from './pieces.ts'

/** What the lines below a headline tell, for pages that say it nowhere else. */
export interface Stamp {
  byline: string | null
  published: string | null
}

const BYLINE = /^(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Ss]tory) by)[:\s]\s?((?:(?!FOR\b|IN\b)\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:and|de|van|von|al|bin|du|la|le)\s)?|$)){2,6})/u
const STAMPED = /^(?:first |last )?(?:published|posted|updated)\b/i
const LINES = 8

export function readStamp(pieces: Piece[], titles: Piece[]): Stamp {
  const from = titles[0]?.index ?? 0
  const lines = pieces.slice(from, from + LINES).flatMap(({ text }) => text.split(/\n|\s[|·•]\s/)).filter((line) => line.length < 100)
  const byline = lines.map((line) => BYLINE.exec(line)?.[1]?.trim()).find((name) => name !== undefined)
  const published = lines.filter((line) => line.length < 60 || STAMPED.test(line)).map(readDate).find((date) => date !== null)
  return { byline: byline ?? null, published: published ?? null }
}
