// node precompile.cjs MAIN OUT ARTICLES…: compares the articles, and writes what was compiled for it where bin/start.ts finds it.
const { readFileSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')

const [node, , filename, out, ...articles] = process.argv
const main = new Script(readFileSync(filename, 'latin1'), { filename })
process.argv = [node, filename, ...articles]
process.on('exit', () => writeFileSync(out, main.createCachedData()))
main.runInThisContext()(require)
