// Types and ES modules for importers (tsc), and CommonJS in one piece for the command, compiled beforehand, because that starts fastest (esbuild).
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundlePage } from './page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const command = join(dist, 'compare-sources.cjs')

// commander loads it for subcommands that are programs of their own; it has none here, and it takes as long to load as commander itself.
const withoutPrograms = {
  name: 'without-programs',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (importer.includes('commander') ? { path: 'child_process', namespace: 'none' } : null))
    bundle.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

// What is imported when it is needed stays in a file of its own: a bundle is parsed as a whole, and with an import inside it, twice. So does what threads run.
const later = new Map([['worker', join(root, 'src/cli/threads/worker.ts')], ['threads-worker', join(root, 'src/threads/worker.ts')]])
const inFilesOfTheirOwn = {
  name: 'in-files-of-their-own',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return null
      const file = join(resolveDir, path)
      const name = relative(join(root, 'src'), file).replace(/\.ts$/, '').replaceAll(sep, '-')
      later.set(name, file)
      return { path: `./${name}.cjs`, external: true }
    })
  },
}

rmSync(dist, { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: root, stdio: 'inherit' })
const OPTIONS = {
  absWorkingDir: root,
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // As ES modules where there are any, since a UMD wrapper hides what it requires; tinyglobby's asks for import.meta.
  mainFields: ['module', 'main'],
  alias: { tinyglobby: createRequire(import.meta.url).resolve('tinyglobby') },
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  define: { PAGE: await bundlePage(), 'import.meta.dirname': '__dirname' },
  // Who reads PDF or web archives installs what reads them.
  external: ['pdfjs-dist', 'warcio'],
  plugins: [withoutPrograms, inFilesOfTheirOwn],
  logLevel: 'warning',
}
await build({ ...OPTIONS, entryPoints: { 'compare-sources': 'bin/start.ts' }, banner: { js: '#!/usr/bin/env node' } })
await build({ ...OPTIONS, entryPoints: { main: 'bin/compare-sources.ts' }, banner: { js: '(function (require) {' }, footer: { js: '})' } })
// Each may import others: the loop goes on as long as new ones come.
for (const [name, file] of later) await build({ ...OPTIONS, entryPoints: { [name]: file } })
// esbuild leaves the letters of patterns as they are; `\u00e9` means the same there, and a text in ASCII alone is read and kept in half the time and room.
const main = join(dist, 'main.cjs')
writeFileSync(main, readFileSync(main, 'utf8').replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`), 'latin1')
chmodSync(command, 0o755)

const story = join(root, 'fixtures/stories/nato-handover/sources')
const articles = readdirSync(story).map((name) => join(story, name))
execFileSync(process.execPath, [join(root, 'scripts/precompile.cjs'), main, join(dist, 'main.bin'), ...articles], { stdio: ['ignore', 'ignore', 'inherit'] })

const { COMPARISON_SCHEMA } = await import('../dist/src/model/schema.js')
const { CONFIG_SCHEMA } = await import('../dist/src/cli/check/schema.js')
for (const [name, schema] of Object.entries({ schema: COMPARISON_SCHEMA, 'config.schema': CONFIG_SCHEMA })) writeFileSync(join(dist, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
