import { run } from '../src/cli/run.ts'
import { openStreams } from '../src/cli/streams.ts'

void run(process.argv.slice(2), openStreams(process)).then((code) => { process.exitCode = code })
