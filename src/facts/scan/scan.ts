import type { Document } from '../../model/article.ts'
import { type Day, dayOf } from '../calendar.ts'
import { datelineDay } from '../../text/published.ts'
import { type Amount, readAmounts } from './amount.ts'
import { lex, type Token } from './lexer.ts'
import { findTriggers } from './triggers.ts'

/** A sentence in which a number or a date may stand. */
export interface Line {
  language: string
  published: Day | null
  /** The day that the dateline gives, where the year is not known. */
  dateline: { month: number; day: number } | null
  tokens: Token[]
  /** Indexes of the tokens at which an amount or a date may start. */
  starts: number[]
  /** In text order. */
  amounts: Amount[]
}

/** `a few hundred`, `a couple of dozen`: an amount may start so many tokens before the word that gives it away. */
const LEAD = 3

/**
 * Cuts the sentences that hold a digit, a number word or a word of the calendar into tokens and reads their amounts: once for all readers,
 * and one after the other, so that the tokens of a long article need not be kept.
 */
export function* scanLines({ sentences, text, language, published }: Document): Generator<Line> {
  const day = dayOf(published)
  const dateline = day ? null : datelineDay(sentences)
  for (const passage of sentences) {
    const triggers = findTriggers(passage, text)
    if (!triggers.length) continue
    const tokens = lex(text, passage)
    const starts = startsOf(tokens, triggers)
    yield { language, published: day, dateline, tokens, starts, amounts: amountsIn(tokens, starts, language) }
  }
}

function startsOf(tokens: Token[], triggers: number[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const offset of triggers) {
    while (tokens[at]!.end <= offset) at += 1
    for (let from = Math.max(0, at - LEAD, (starts.at(-1) ?? -1) + 1); from <= at; from += 1) starts.push(from)
  }
  return starts
}

function amountsIn(tokens: Token[], starts: number[], language: string): Amount[] {
  const amounts: Amount[] = []
  let next = 0
  for (const at of starts) {
    if (at < next) continue
    const found = readAmounts(tokens, at, language)
    for (const amount of found) {
      amounts.push(amount)
      next = amount.next
    }
  }
  return amounts
}
