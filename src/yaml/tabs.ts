/** The tabs that indent the line of a character. */
export function tabIndentAt(text: string, at: number): readonly [number, number] | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const tabs = /^ *(\t+)/.exec(text.slice(line, line + 200))
  return tabs ? [line + tabs[0].length - tabs[1]!.length, line + tabs[0].length] : undefined
}

/** The tabs of every line from `start` on that they indent. */
export function tabIndentsFrom(text: string, start: number): (readonly [number, number])[] {
  const first = text.lastIndexOf('\n', start - 1) + 1
  return Array.from(text.slice(first).matchAll(/^ *(\t+)/gm), ({ 0: indent, 1: tabs, index }) => {
    const end = first + index + indent.length
    return [end - tabs!.length, end] as const
  })
}
