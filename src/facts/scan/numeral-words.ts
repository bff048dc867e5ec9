import type { Token } from './lexer.ts'
import { type Numeral, whole } from './numeral.ts'
import { type NumberWord, numberWords } from './number-words.ts'
import { stepOf } from './digits.ts'

interface State { total: number; current: number; last: NumberWord['kind'] | 'start' | 'and'; ordinal: boolean; factor: number }

const FOLLOWS: Record<NumberWord['kind'], State['last'][]> = {
  unit: ['start', 'ten', 'hundred', 'scale', 'and'],
  teen: ['start', 'hundred', 'scale', 'and'],
  ten: ['start', 'hundred', 'scale', 'and'],
  hundred: ['unit', 'teen'],
  scale: ['unit', 'teen', 'ten', 'hundred'],
  dozen: ['start', 'unit', 'teen'],
  vague: [],
}

/** Reads `twenty-three`, `two hundred and fifty`, `a million`, `two dozen`, `thirty-second`; null where no number word stands. */
export function readWords(tokens: Token[], at: number): Numeral | null {
  const article = /^an?$/.test(tokens[at]!.key)
  const start: State = article ? { total: 0, current: 1, last: 'unit', ordinal: false, factor: 1 } : { total: 0, current: 0, last: 'start', ordinal: false, factor: 1 }
  const first = wordAt(tokens, at + 1)
  if (article && (!first || first.ordinal || !['hundred', 'scale', 'dozen'].includes(first.kind))) return null
  const [state, next] = run(tokens, article ? at + 1 : at, start)
  if (state.last === 'start') return null
  const value = state.total + state.current
  const bare = next === at + 1 && wordAt(tokens, at)!.kind === 'dozen'
  return { ...whole(value, next), kind: state.ordinal ? 'ordinal' : 'count', step: stepOf(value), factor: state.factor, round: article || bare || state.last === 'dozen' }
}

function run(tokens: Token[], from: number, start: State): [State, number] {
  let state = start
  let next = from
  for (;;) {
    const at = skipJoint(tokens, next, state)
    const word = wordAt(tokens, at)
    if (!word || state.ordinal) return [state, next]
    const last = at > next && tokens[at - 1]!.key === 'and' ? 'and' : state.last
    if (!FOLLOWS[word.kind].includes(last)) return [state, next]
    state = add(state, word)
    next = at + 1
  }
}

/** Behind `hundred` or a scale an `and` may stand, inside a number a hyphen. */
function skipJoint(tokens: Token[], at: number, { last }: State): number {
  const token = tokens[at]
  if (last !== 'start' && token?.text === '-' && token.glued && tokens[at + 1]?.glued) return at + 1
  if (token?.key !== 'and' || (last !== 'hundred' && last !== 'scale')) return at
  const [one, two] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
  const starts = one && ['unit', 'teen', 'ten'].includes(one.kind) && !(two && (two.kind === 'hundred' || two.kind === 'dozen' || (two.kind === 'scale' && last === 'scale')))
  return starts ? at + 1 : at
}

function add(state: State, { kind, value, ordinal }: NumberWord): State {
  const { total, current } = state
  const factor = kind === 'scale' || kind === 'hundred' || kind === 'dozen' ? value : state.factor
  if (kind === 'hundred' || kind === 'dozen') return { total, current: (current || 1) * value, last: kind, ordinal, factor }
  if (kind === 'scale') return { total: total + current * value, current: 0, last: kind, ordinal, factor }
  return { total, current: current + value, last: kind, ordinal, factor }
}

const wordAt = (tokens: Token[], at: number): NumberWord | undefined => (tokens[at]?.kind === 'word' ? numberWords().get(tokens[at]!.key) : undefined)
