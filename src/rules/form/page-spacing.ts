import type { KnownStandard } from '../../draft/analysis/form/recognise.js'
import type { Gap, Layout, Leading } from '../../draft/layout.js'
import { mostlyOutside, percent, print, type Range, type Said } from './page-said.js'

const articles: Record<KnownStandard, string> = {
  doan: 'HD 29-HD/TWĐTN-VP §III.6',
  nd30: 'NĐ 30/2020/NĐ-CP Phụ lục I, II.6e',
  dang: 'HD 05-HD/VPTW',
}

// Times New Roman's own line height, of its size.
const single = 1.15
const usualSize = 14

/** The distance of lines and of paragraphs in the body. HD 05 is known by its summaries alone. */
export function* spacing(layout: Layout, standard: KnownStandard): Generator<Said> {
  const said = [standard === 'dang' ? exactLines(layout) : lines(layout, standard), gaps(layout, standard)]
  for (const one of said) if (one) yield standard === 'dang' ? { ...one, severity: 'info' } : one
}

const times: Record<'doan' | 'nd30', Range> = { doan: [1, 1.2], nd30: [1, 1.5] }

/** Distances in points are no part of HD 29 and NĐ 30: what they come to in lines is only nearly known. */
function lines(layout: Layout, standard: 'doan' | 'nd30'): Said | undefined {
  const [least, most] = times[standard]
  const height = single * sizeOf(layout)
  const odd = mostlyOutside(layout.lines, ({ rule, value }) => {
    if (rule === 'times') return value < least - 0.02 || value > most + 0.02
    const factor = value / height
    return (rule === 'exact' && factor < least - 0.1) || factor > most + 0.1
  })
  if (!odd) return undefined
  const range = `cần từ dòng đơn đến ${print(most)} dòng`
  return { ...linesSaid(odd, range, standard), ...(odd.value.rule !== 'times' && { severity: 'info' }) }
}

function exactLines(layout: Layout): Said | undefined {
  const height = single * sizeOf(layout)
  const odd = mostlyOutside(layout.lines, ({ rule, value }) => {
    const points = rule === 'times' ? value * height : rule === 'least' ? Math.max(value, height) : value
    return points < 17.5 || points > 22.5
  })
  return odd && linesSaid(odd, 'cần đúng 18–22 pt', 'dang')
}

function linesSaid({ value, part }: { value: Leading; part: number }, range: string, standard: KnownStandard): Said {
  return {
    message: `Dãn dòng của phần nội dung là ${written(value)} (${percent({ part })} số chữ), ${range}.`,
    hint: `Trong Word: Home › Line and Paragraph Spacing (${articles[standard]}).`,
  }
}

function written({ rule, value }: Leading): string {
  if (rule === 'times') return `${print(value, 2)} dòng`
  return rule === 'exact' ? `đúng ${print(value)} pt` : `ít nhất ${print(value)} pt`
}

function gaps(layout: Layout, standard: KnownStandard): Said | undefined {
  const isOutside = ({ least, most }: Gap) => (standard === 'doan' ? least > 6.5 : most < 5.5)
  const odd = mostlyOutside(layout.gaps, isOutside)
  if (!odd) return undefined
  const { least, most } = odd.value
  const [found, right] = standard === 'doan' ? [least, 'không quá'] : [most, 'ít nhất']
  return {
    message: `Các đoạn của phần nội dung cách nhau ${print(found)} pt (${percent(odd)} số đoạn), cần ${right} 6 pt.`,
    hint: `Trong Word: Layout › Spacing › Before, After (${articles[standard]}).`,
  }
}

function sizeOf({ sizes }: Layout): number {
  return sizes[0]?.value || usualSize
}
