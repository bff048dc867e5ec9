import { defineConfig } from 'vitest/config'

// A golden that is missing fails; `vitest run --update` writes it.
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/support/seed.ts'], testTimeout: 30_000, update: 'none' } })
