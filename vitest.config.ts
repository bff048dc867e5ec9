import { defineConfig } from 'vitest/config'
import { bundlePage } from './scripts/page.mjs'

// A golden that is missing fails; `vitest run --update` writes it. By itself vitest leaves one core idle, which on two is half of them, and loads
// everything anew for each file, which costs as much again; no test changes what another one loads.
export default defineConfig({ define: { PAGE: await bundlePage() }, test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/support/seed.ts'], maxWorkers: '100%', isolate: false, testTimeout: 30_000, update: 'none' } })
