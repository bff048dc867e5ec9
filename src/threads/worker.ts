import { parentPort } from 'node:worker_threads'
import type { Task } from './crew.ts'
import { Hand } from './hand.ts'

/** A thread that is a helper of a crew. */
const hand = new Hand()
parentPort!.on('message', ({ task, input }: { task: Task; input: never }) => parentPort!.postMessage(hand[task](input), []))
