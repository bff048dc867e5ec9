import { afterEach, expect, test, vi } from 'vitest'
import { withProgress } from '../../src/cli/progress.ts'
import { compareSources } from '../../src/index.ts'
import type { Step } from '../../src/model/options.ts'
import type { Streams } from '../../src/cli/streams.ts'

afterEach(() => vi.restoreAllMocks())

function notesOf(milliseconds: number[]) {
  let notes = ''
  const now = vi.spyOn(Date, 'now')
  const streams: Streams = { env: {}, isTerminal: () => true, columns: () => 80, print: () => true, complain: () => {}, note: (text) => { notes += text } }
  now.mockReturnValue(0)
  return withProgress(streams, async (onProgress) => {
    for (const [i, time] of milliseconds.entries()) {
      now.mockReturnValue(time)
      onProgress({ stage: 'read', done: i + 1, of: 8 })
    }
  }).then(() => notes)
}

test('a run that takes over a second says what it does, in one line that is gone at the end', async () => {
  expect(await notesOf([400, 999])).toBe('')
  expect(await notesOf([500, 1100, 1150, 1300])).toBe('\r\u001b[Kreading articles 25 %\r\u001b[Kreading articles 50 %\r\u001b[K')
})

test('the line is gone too when the work fails', async () => {
  let notes = ''
  const now = vi.spyOn(Date, 'now').mockReturnValue(0)
  const streams: Streams = { env: {}, isTerminal: () => true, columns: () => 80, print: () => true, complain: () => {}, note: (text) => { notes += text } }
  await expect(withProgress(streams, async (onProgress) => {
    now.mockReturnValue(2000)
    onProgress({ stage: 'judge', done: 1, of: 2 })
    throw new Error('no')
  })).rejects.toThrow('no')
  expect(notes).toBe('\r\u001b[Kjudging claims 50 %\r\u001b[K')
})

test('what is written meanwhile stands on a line of its own', async () => {
  let screen = ''
  const add = (text: string) => { screen += text }
  const now = vi.spyOn(Date, 'now').mockReturnValue(0)
  const streams: Streams = { env: {}, isTerminal: () => true, columns: () => 80, print: (text) => { add(text); return true }, complain: (line) => add(`${line}\n`), note: add }
  await withProgress(streams, async (onProgress, { print, complain }) => {
    now.mockReturnValue(2000)
    onProgress({ stage: 'read', done: 1, of: 2 })
    complain('line 3 is bad')
    now.mockReturnValue(3000)
    onProgress({ stage: 'compare', done: 1, of: 4 })
    print('{}\n')
  })
  expect(screen).toBe('\r\u001b[Kreading articles 50 %\r\u001b[Kline 3 is bad\n\r\u001b[Kcomparing stories 25 %\r\u001b[K{}\n')
})

test('a comparison tells of every stage, never of more than all', async () => {
  const steps: Step[] = []
  await compareSources([{ text: 'The tram opened on Monday.' }, { text: 'On Monday the tram opened.' }], { onProgress: (step) => steps.push(step) })
  expect(new Set(steps.map((s) => s.stage))).toEqual(new Set(['read', 'link', 'judge']))
  expect(steps.every(({ done, of }) => done >= 0 && done < of)).toBe(true)
})
