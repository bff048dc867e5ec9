// The script and the style of the HTML report, in one piece each: they stand inside the page that `--format html` writes.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What `PAGE` stands for in src/formats/html/html.ts. */
export async function bundlePage() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { script: 'src/formats/html/page/main.ts', style: 'src/formats/html/page/style.css' },
    outdir: 'dist',
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const of = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text.trim()
  return JSON.stringify({ script: of('.js'), style: of('.css') })
}
