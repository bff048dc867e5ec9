import { type CheckOptions, checkDraft } from '../../check.ts'
import type { ArticleInput } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { CompareOptions } from '../../model/options.ts'
import type { Story } from '../batch/scan.ts'
import { compareStory } from '../batch/story.ts'

/** A draft with its sources; `options` is an index, since many drafts have the same. */
export interface Draft {
  draft: ArticleInput
  sources: ArticleInput[]
  options: number
}

/** What threads do: each job makes, of what all its tasks share, the function that does one of them. Threads share open files. */
const JOBS = {
  stories: ({ file, options }: { file: number; options: CompareOptions }) => (story: Story): Promise<string> => compareStory(file, story, options),
  drafts: (options: CheckOptions[]) => ({ draft, sources, options: number }: Draft): Promise<Finding[]> => checkDraft(draft, sources, options[number]),
}

type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type Shared<Name extends JobName> = Parameters<Jobs[Name]>[0]
export type Task<Name extends JobName> = Parameters<ReturnType<Jobs[Name]>>[0]
export type Result<Name extends JobName> = Awaited<ReturnType<ReturnType<Jobs[Name]>>>

export const startJob = <Name extends JobName>(name: Name, shared: Shared<Name>): ((task: Task<Name>) => Promise<Result<Name>>) =>
  (JOBS[name] as (shared: Shared<Name>) => (task: Task<Name>) => Promise<Result<Name>>)(shared)
