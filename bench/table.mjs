/** Prints rows in columns; the first column is flush left, the others right. */
export function table(title, head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String))
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)))
  const [first, ...others] = lines.map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   '),
  )
  console.log([title, first, '-'.repeat(first.length), ...others, ''].join('\n'))
}
