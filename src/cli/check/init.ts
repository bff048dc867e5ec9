import { writeFileSync } from 'node:fs'
import { ExpectedError } from '../../model/errors.ts'
import { RULE_TEXTS } from '../../rules/table.ts'
import { CONFIG_NAME } from './config.ts'

/** A configuration that says what can be said, and changes nothing yet. */
export const startingConfig = (): string => `{
  "$schema": "./node_modules/compare-sources/dist/config.schema.json",

  // Each draft, or pattern of drafts, with its sources; paths are relative to this file.
  "drafts": {
    // "drafts/rutte.md": ["wire/*.txt"]
  },

  // error fails the check; warning and info do not; off switches a rule off.
  "rules": {
${RULE_TEXTS.map(({ name, level }, i) => `    // "${name}": "${level}"${i + 1 < RULE_TEXTS.length ? ',' : ''}`).join('\n')}
  },

  // Findings that are accepted, by fingerprint, with the reason and if you like the last day.
  "suppress": [
    // { "fingerprint": "0123456789abcdef", "reason": "our own interview", "until": "2027-01-31" }
  ]
}
`

/** @throws {ExpectedError} where there is a configuration already */
export function writeStart(): string {
  try {
    writeFileSync(CONFIG_NAME, startingConfig(), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new ExpectedError(`${CONFIG_NAME} exists already: edit it, or remove it first`, { cause: error })
    throw new ExpectedError(`${CONFIG_NAME} cannot be written (${(error as NodeJS.ErrnoException).code}): go to a folder that you may write to`, { cause: error })
  }
  return `${CONFIG_NAME} written: name your drafts and their sources in it, then run compare-sources check\n`
}
