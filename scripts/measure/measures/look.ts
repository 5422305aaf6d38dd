import type { Seen } from '../../../test/support/pdf/looks.js'
import type { LayoutRule } from '../rule.js'
import { isOn } from '../word-file.js'

type Measures = Pick<LayoutRule, 'xml' | 'page'>

/** `14 bold italic CAPS`: size in points and style of the first line or paragraph of that text. */
export function look(pattern: RegExp): Measures {
  return {
    xml: (file) => {
      const { text, settings } = file.paragraph(pattern)
      return shown({
        text,
        size: Number(settings.get('sz')?.val) / 2,
        bold: isOn(settings, 'b'),
        italic: isOn(settings, 'i'),
      })
    },
    page: (print) => shown(print.line(pattern)),
  }
}

function shown({ text, size, bold, italic }: Pick<Seen, 'text' | 'size' | 'bold' | 'italic'>): string {
  const isCapitals = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
  const styles = [bold && 'bold', italic && 'italic', isCapitals && 'CAPS'].filter((style) => style !== false)
  return [Math.round(size * 2) / 2, ...styles].join(' ')
}

/** The colour of its letters, as `#ff0000`. */
export function color(pattern: RegExp): Measures {
  return {
    xml: (file) => `#${(file.paragraph(pattern).settings.get('color')?.val ?? '000000').toLowerCase()}`,
    page: (print) => print.line(pattern).color,
  }
}

/** How a text is set between the margins: `both`, `center`, `left`, `right`. */
export function alignment(pattern: RegExp): Measures {
  return { xml: (file) => file.paragraph(pattern).settings.get('jc')?.val ?? 'left' }
}

/** The words as printed, without blanks, in the part of the pattern that is in brackets. */
export function words(pattern: RegExp): Measures {
  const found = (text: string) => pattern.exec(text)?.[1] ?? ''
  return {
    xml: (file) => found(file.paragraph(pattern).text),
    page: (print) => found(print.line(pattern).text),
  }
}
