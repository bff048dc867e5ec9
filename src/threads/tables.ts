/** The same tables in memory that threads share: numbers in typed arrays, however deep, are not copied when they are sent. */
export function shareTables<T extends object>(tables: T): T {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, share(table)])) as T
}

function share(table: unknown): unknown {
  if (table instanceof Int32Array) return fill(new Int32Array(new SharedArrayBuffer(table.byteLength)), table)
  if (table instanceof Float64Array) return fill(new Float64Array(new SharedArrayBuffer(table.byteLength)), table)
  if (table instanceof Uint8Array) return fill(new Uint8Array(new SharedArrayBuffer(table.byteLength)), table)
  if (Array.isArray(table)) return table.map(share)
  return typeof table === 'object' && table !== null ? shareTables(table) : table
}

function fill<T extends Int32Array | Float64Array | Uint8Array>(shared: T, table: T): T {
  shared.set(table)
  return shared
}
