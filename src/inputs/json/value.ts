/** A JSON object whose keys are asked in small letters, since versions of one format differ in nothing but capitals. */
export type Fields = Map<string, unknown>

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field])) : null

/** The objects of a list, of an object's values, or one object. */
export function objectsIn(value: unknown): Fields[] {
  const values = Array.isArray(value) ? value : [value]
  return values.map(fieldsOf).filter((fields) => fields !== null)
}

/** The first of these keys that holds words. */
export function textAt(fields: Fields | undefined | null, ...keys: string[]): string | null {
  const found = keys.map((key) => fields?.get(key)).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : null
}
