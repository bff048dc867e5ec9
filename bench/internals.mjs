// The stages themselves, bundled from the sources on the fly, for scripts that fit or measure what the package does not export.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Imports what the given TypeScript says, with paths from the project's root. */
export async function internals(contents) {
  const outfile = join(tmpdir(), `compare-sources-internals-${process.pid}.mjs`)
  await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' })
  try { return await import(pathToFileURL(outfile).href) } finally { rmSync(outfile) }
}
