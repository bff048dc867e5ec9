import type { NameForm } from '../model/article.ts'

const NAMING: ReadonlySet<NameForm> = new Set<NameForm>(['full', 'surname', 'given', 'acronym'])

/** `The governor` and `he` name nobody by themselves, and `French` is more often a quality than a name. */
export const isNaming = (form: NameForm): boolean => NAMING.has(form)
