/** Of so many sources each has a line of its own; of more, lines are shared. */
export const FEW = 5

/** Whether the first `shown` stand for all: where it would save little, all are told. */
const isMany = (items: string[], shown: number): boolean => items.length > 2 * shown + 1

/** The first of many and, last, how many more there are. */
export const fewOf = (items: string[], shown: number): string[] =>
  (isMany(items, shown) ? [...items.slice(0, shown), `and ${items.length - shown} more`] : items)

/** `AP, BBC and CNN`, and of many `AP, BBC and 26 more`. */
export function listed(items: string[]): string {
  if (isMany(items, 2)) return `${items.slice(0, 2).join(', ')} and ${items.length - 2} more`
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}` : items.join()
}
