/** Something the user can mend. The message is one sentence that names the input and says what to do. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError'
}

/** By its name, since each bundle of the command has the class once more. */
export const isExpected = (error: unknown): error is ExpectedError => error instanceof Error && error.name === 'ExpectedError'
