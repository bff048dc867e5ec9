import type { Step } from '../model/options.ts'
import type { Streams } from './streams.ts'

/** Milliseconds after which a run says what it does, and between two changes of what it says. */
const SOON = 1000
const OFTEN = 100
/** What a run may be at: the stages of a comparison, and those around them of a batch and of a check. */
export type Doing = Omit<Step, 'stage'> & { stage: Step['stage'] | 'group' | 'compare' | 'check' }
const STAGES: Record<Doing['stage'], string> = {
  read: 'reading articles', link: 'linking sentences', judge: 'judging claims', group: 'grouping articles', compare: 'comparing stories', check: 'checking drafts',
}
/** Back to the start of the line, and what stands there is gone. */
const CLEAR = '\r\u001b[K'

/**
 * Does some work that tells how far it is, and shows that on the terminal in one line, which is gone when the work is done. What the work
 * writes meanwhile goes to streams that take the line away first.
 */
export async function withProgress<T>(streams: Streams, work: (onProgress: (step: Doing) => void, around: Streams) => Promise<T>): Promise<T> {
  // Not by `performance`, which would be loaded for it: that takes a hundredth of a comparison of two short articles.
  let next = Date.now() + SOON
  let shown = false
  const onProgress = ({ stage, done, of }: Doing): void => {
    if (Date.now() < next) return
    streams.note(`${CLEAR}${STAGES[stage]} ${Math.floor((100 * done) / of)} %`)
    next = Date.now() + OFTEN
    shown = true
  }
  const clear = (): void => {
    if (shown) streams.note(CLEAR)
    shown = false
  }
  const around: Streams = {
    ...streams,
    print: (text) => {
      clear()
      return streams.print(text)
    },
    complain: (line) => {
      clear()
      streams.complain(line)
    },
  }
  try {
    return await work(onProgress, around)
  } finally {
    clear()
  }
}
