import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelSuffix } from 'docx'
import type { Standard } from '../../standard/standard.js'
import { styleId } from './names.js'
import { levelFormat, styleOfLevel } from './numbering.js'
import { indentOf } from './styles.js'

/** The standard's lists as Word's own, so that numbers follow when a clerk adds, moves or deletes a paragraph. */
export function listsOf(standard: Standard): INumberingOptions {
  const config = Object.entries(standard.lists).map(([reference, list]) => ({
    reference,
    levels: list.levels.flatMap((_, level): ILevelsOptions[] => {
      const format = levelFormat(list, level)
      if (!format) return []
      const look = { alignment: AlignmentType.LEFT, suffix: suffixes[list.after] }
      const style = styleOfLevel(reference, level + 1, standard)
      if (!style) return [{ level, ...format, ...look }]
      const paragraph = { indent: indentOf(standard.styles[style]!) }
      return [{ level, ...format, ...look, style: { style: styleId(style), paragraph } }]
    }),
  }))
  return { config }
}

const suffixes = { space: LevelSuffix.SPACE, tab: LevelSuffix.TAB, nothing: LevelSuffix.NOTHING }
