import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/check.ts'
import { COMMAND } from '../support/command.ts'

const SOURCE = 'The ferry ran aground in thick fog on Monday, injuring 14 people, the coastguard said.\n'

/** Starts the command; `until` waits for what it says. */
function start(folder: string, args = ['draft.md', '--against', 'wire']) {
  const child: ChildProcess = spawn(process.execPath, [COMMAND, 'check', ...args, '--watch'], { cwd: folder })
  const said = { out: '', err: '', code: undefined as number | null | undefined }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => { said.out += text })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => { said.err += text })
  child.on('close', (code) => { said.code = code })
  const until = (holds: (now: typeof said) => boolean) => expect.poll(() => holds(said), { interval: 100, timeout: 15_000 }).toBe(true)
  return { said, until, child }
}

/** As editors do, so that nobody reads half of it. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

test('--watch checks again when a file changes, and ends when a source is gone', async () => {
  const folder = makeFolder({ 'draft.md': SOURCE, 'wire/a.txt': SOURCE })
  const { said, until, child } = start(folder)
  try {
    await until(({ out }) => out.includes('nothing found'))
    save(join(folder, 'draft.md'), SOURCE.replace('14', '16'))
    await until(({ out }) => out.includes('a says 14 people, draft says 16 people'))
    save(join(folder, 'wire/a.txt'), SOURCE.replace('14', '18'))
    await until(({ out }) => out.includes('a says 18 people'))
    rmSync(join(folder, 'wire/a.txt'))
    await until(({ code }) => code !== undefined)
    expect(said).toMatchObject({ code: 2, err: 'compare-sources: wire/a.txt is gone: bring it back and start again\n' })
  } finally {
    child.kill()
  }
})

test('--watch notices new drafts and new sources of a pattern, and waits until what is broken is mended', async () => {
  const config = '{ "drafts": { "drafts/*.md": ["wire/*.txt"] } }'
  const folder = makeFolder({ 'drafts/one.md': SOURCE, 'wire/post.txt': SOURCE, '.compare-sources.json': config })
  const { said, until, child } = start(folder, [])
  try {
    await until(({ out }) => out.includes('1 draft checked: nothing found'))
    save(join(folder, 'drafts/two.md'), SOURCE.replace('14', '15'))
    await until(({ out }) => out.includes('2 drafts checked: 1 error'))
    save(join(folder, 'wire/echo.txt'), SOURCE.replace('14', '17'))
    await until(({ out }) => out.includes('echo says 17 people'))
    save(join(folder, '.compare-sources.json'), config.replace(']', ''))
    await until(({ err }) => /^compare-sources: \.compare-sources\.json:1:\d+ /.test(err))
    save(join(folder, '.compare-sources.json'), config.replace('{', '{ "rules": { "conflicting-number": "info" },'))
    await until(({ out }) => /\binfo +echo says 17 people/.test(out))
    expect(said.code).toBeUndefined()
  } finally {
    child.kill()
  }
})
