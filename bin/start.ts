import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/*
 * The command, with the code that the build has compiled: to parse and compile it takes longer than to start Node. Another version of
 * Node than the one that built it refuses what is compiled and compiles by itself.
 */
const filename = join(__dirname, 'main.cjs')
const main = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readFileSync(join(__dirname, 'main.bin')) })
// By default a function is optimized so early that two short articles spend a fifth of their time on code that then hardly runs; long ones
// are no slower for the wait. It stands after the script, since what is compiled is refused under other flags.
setFlagsFromString('--interrupt-budget=1000000')
// A pattern is compiled once, for the machine: by default first to be interpreted and, when it is asked again, anew.
setFlagsFromString('--no-regexp-tier-up')
const start = main.runInThisContext() as (load: NodeJS.Require) => void
start(require)
