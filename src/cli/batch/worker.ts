import { parentPort, workerData } from 'node:worker_threads'
import type { CompareOptions } from '../../model/options.ts'
import type { Story } from './scan.ts'
import { compareStory } from './story.ts'

/** A thread of its own that compares the stories it is sent, one after the other. Threads share the open file. */
const { file, options } = workerData as { file: number; options: CompareOptions }
parentPort!.on('message', async (story: Story) => parentPort!.postMessage(await compareStory(file, story, options), []))
