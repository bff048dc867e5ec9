import { defineConfig } from 'vitest/config'
import { bundlePage } from './scripts/page.mjs'

// A golden that is missing fails; `vitest run --update` writes it. By itself vitest leaves one core idle, which on two is half of them, and loads
// everything anew for each file, which costs as much again; no test changes what another one loads. As in the command itself, what runs a few times
// is not worth optimizing.
export default defineConfig({ define: { PAGE: await bundlePage() }, test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/support/seed.ts'], maxWorkers: '100%', isolate: false, execArgv: ['--interrupt-budget=1000000'], testTimeout: 30_000, update: 'none' } })
