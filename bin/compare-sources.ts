import { run } from '../src/cli/run.ts'

void run(process.argv.slice(2), process).then((code) => { process.exitCode = code })
