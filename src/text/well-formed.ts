/** Half of a character that is written in two: JSON may escape it alone, and JSON that has it so is refused by other programs. */
const HALF = /\p{Cs}/gu

/** The text with U+FFFD in place of such halves; as long as it was, so that every place in it stays where it is. */
export const wellFormed = (text: string): string => text.replace(HALF, '\ufffd')
