import type { Command } from './program.ts'

/** The options for sources that are addresses. */
export const addFetching = (command: Command): Command =>
  command
    .option('--cache <folder>', 'keep what is fetched from the web there, and do not fetch it again', (path) => path)
    .option('--allow-private', 'fetch from this machine and from private networks too')
