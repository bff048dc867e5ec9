/** Something the user can mend. The message is one sentence that names the input and says what to do. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError'
}
