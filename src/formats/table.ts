import type { Format, FormatEntry } from './format.ts'
import { json } from './json.ts'
import { terminal } from './terminal/terminal.ts'

export const FORMATS: FormatEntry[] = [
  { name: 'terminal', describes: 'for reading', parts: ['article', 'quotes'], load: async () => terminal },
  { name: 'json', describes: 'everything, for other programs', parts: ['article', 'quotes'], load: async () => json },
  { name: 'html', describes: 'one page for a browser, everything side by side', isPage: true, load: async () => (await import('./html/html.ts')).html },
  { name: 'markdown', describes: 'for a pull request or a wiki', parts: ['quotes'], load: async () => (await import('./markdown/markdown.ts')).markdown },
  { name: 'csv', describes: 'a line for each place of each claim, for spreadsheets', load: async () => (await import('./csv.ts')).csv },
  { name: 'sarif', describes: 'conflicts as SARIF 2.1.0, for code scanning', load: () => ofConflicts('sarif') },
  { name: 'junit', describes: 'conflicts as JUnit XML', load: () => ofConflicts('junit') },
  { name: 'checkstyle', describes: 'conflicts as Checkstyle XML', load: () => ofConflicts('checkstyle') },
  { name: 'github', describes: 'conflicts as annotations of a pull request', load: () => ofConflicts('github') },
  { name: 'gitlab', describes: 'conflicts as GitLab code quality JSON', load: () => ofConflicts('gitlab') },
]

async function ofConflicts(name: string): Promise<Format> {
  return (await import('./conflicts.ts')).conflictsAs(name)
}
