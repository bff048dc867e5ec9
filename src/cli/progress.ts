import type { Step } from '../model/options.ts'
import type { Streams } from './streams.ts'

/** Milliseconds after which a run says what it does, and between two changes of what it says. */
const SOON = 1000
const OFTEN = 100
const STAGES: Record<Step['stage'], string> = { read: 'reading articles', link: 'linking sentences', judge: 'judging claims' }
/** Back to the start of the line, and what stands there is gone. */
const CLEAR = '\r\u001b[K'

/** Does some work that tells how far it is, and shows that on the terminal in one line, which is gone when the work is done. */
export async function withProgress<T>(streams: Streams, work: (onProgress: (step: Step) => void) => Promise<T>): Promise<T> {
  let next = performance.now() + SOON
  let shown = false
  const onProgress = ({ stage, done, of }: Step): void => {
    if (performance.now() < next) return
    streams.note(`${CLEAR}${STAGES[stage]} ${Math.floor((100 * done) / of)} %`)
    next = performance.now() + OFTEN
    shown = true
  }
  try {
    return await work(onProgress)
  } finally {
    if (shown) streams.note(CLEAR)
  }
}
