import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { FORMATS } from '../formats/table.ts'
import { compareSources } from '../pipeline.ts'
import { VERSION } from '../version.ts'

/** Runs the command with the arguments after its name; resolves to the exit code. */
export async function run(argv: string[], { stdout }: { stdout: NodeJS.WritableStream }): Promise<number> {
  const program = new Command('compare-sources').version(VERSION).argument('<files...>').option('--format <name>', 'terminal or json', 'terminal')
  program.action(async (files: string[], { format }: { format: string }) => {
    const comparison = await compareSources(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })))
    stdout.write(FORMATS.find((f) => f.name === format)!.render(comparison, { color: false, width: 80 }))
  })
  await program.parseAsync(argv, { from: 'user' })
  return 0
}
