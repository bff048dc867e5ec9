/** The choice that `typed` most likely stands for, if one is near enough: a third of its letters may be wrong. */
export function nearest(typed: string, choices: string[]): string | undefined {
  if (typed.length < 2) return undefined
  return choices
    .map((choice) => ({ choice, distance: editDistance(typed.toLowerCase(), choice.toLowerCase()) }))
    .filter(({ choice, distance }) => distance <= Math.max(1, Math.floor(Math.max(choice.length, typed.length) / 3)))
    .toSorted((a, b) => a.distance - b.distance)[0]?.choice
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity
      row.push(Math.min(changed, rows[i - 1]![j]! + 1, row[j - 1]! + 1, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
