/** Whether a text begins with what closes a dateline: the dash of `LISBON — `, or `(AP) — `. */
export const closesDateline = (text: string): boolean => /^\s*(?:\([^()\n]{1,40}\)\s*)?(?:[—–]|--?\s)/.test(text)
