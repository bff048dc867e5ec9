/** Characters that take no room and carry no meaning in a word: soft hyphen, zero-width, bidirectional controls, byte-order mark. Inside a `[…]` of a pattern. */
export const INVISIBLE = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'

/** Apostrophes as found in news, the right single quotation mark among them. Inside a `[…]`. */
export const APOSTROPHES = "'’ʼ′＇"
