import { Worker } from 'node:worker_threads'

/** A thread that answers what it is sent, in the order of sending. */
export class Thread<Question, Answer> {
  readonly #worker: Worker
  /** Who waits for the next answers, in the order of asking. */
  readonly #waiting: { resolve(answer: Answer): void; reject(error: unknown): void }[] = []

  /** @param file what the thread runs; `workerData` is what it finds there */
  constructor(file: string, workerData?: unknown) {
    this.#worker = new Worker(file, { workerData })
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()!.resolve(answer))
    this.#worker.on('error', (error) => { for (const { reject } of this.#waiting) reject(error) })
  }

  ask(question: Question): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.push({ resolve, reject }))
    // Whoever waits for the answer hears of an error; until somebody does, it is not unhandled.
    answer.catch(() => {})
    this.#worker.postMessage(question, [])
    return answer
  }

  stop(): void {
    void this.#worker.terminate()
  }
}
