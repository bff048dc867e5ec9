import { defineConfig } from 'vitest/config'
import { bundlePage } from './scripts/page.mjs'

// A golden that is missing fails; `vitest run --update` writes it.
export default defineConfig({ define: { PAGE: await bundlePage() }, test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/support/seed.ts'], testTimeout: 30_000, update: 'none' } })
