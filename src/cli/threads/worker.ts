import { parentPort, workerData } from 'node:worker_threads'
import { type JobName, type Shared, startJob, type Task } from './jobs.ts'

/** A thread of its own that does the tasks it is sent, one after the other. */
const { name, shared } = workerData as { name: JobName; shared: Shared<JobName> }
const doTask = startJob(name, shared)
parentPort!.on('message', async (task: Task<JobName>) => parentPort!.postMessage(await doTask(task), []))
