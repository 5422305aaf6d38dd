import type { Standard, Style } from '../../standard/standard.js'

/**
 * The name by which Word knows a heading or the title, whatever it looks like: its navigation, contents and readers for the
 * blind go by that name. Word has one style of each, so of several classes of a level the first is it.
 */
export function builtInName(name: string, { styles }: Standard): string | undefined {
  const { outline, title } = styles[name]!
  const isFirst = (key: 'outline' | 'title') =>
    Object.values(styles).find((style: Style) => style[key] === styles[name]![key]) === styles[name]
  if (title && isFirst('title')) return 'Title'
  return outline !== undefined && isFirst('outline') ? `heading ${outline}` : undefined
}
