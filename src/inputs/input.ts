import type { ArticleInput } from '../model/article.ts'

/** What a reader makes of a file. */
export type Content = Pick<ArticleInput, 'text' | 'published'>

/** One kind of file that articles come in. */
export interface InputFormat {
  name: string
  describes: string
  /** Whether these bytes, from a file of this name, are of the kind. */
  accepts(bytes: Uint8Array, path: string): boolean
  /** @throws {ExpectedError} with a message that goes on after the file's name */
  read(bytes: Uint8Array): Content
}
