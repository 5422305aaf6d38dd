import type { Gap, Layout, Leading, Share } from '../../../draft/layout.js'
import type { FormPart } from '../../../standard/form/form.js'
import { mostlyOutside, percent, print, printRange, type Said } from './page-said.js'

type SpacingForm = FormPart<'spacing'>

// Times New Roman's own line height, of its size.
const single = 1.15
const usualSize = 14

/** The distance of lines and of paragraphs in the body. */
export function* spacing(layout: Layout, form: SpacingForm): Generator<Said> {
  const said = [form.lines.unit === 'points' ? exactLines(layout, form) : lines(layout, form), gaps(layout, form)]
  for (const one of said) if (one) yield form.isUsage ? { ...one, severity: 'info' } : one
}

/** What a distance in points comes to in lines is only nearly known. */
function lines(layout: Layout, form: SpacingForm): Said | undefined {
  const [least, most = Number.POSITIVE_INFINITY] = form.lines.range
  const height = single * sizeOf(layout)
  const odd = mostlyOutside(layout.lines, ({ rule, value }) => {
    if (rule === 'times') return value < least - 0.02 || value > most + 0.02
    const factor = value / height
    return (rule === 'exact' && factor < least - 0.1) || factor > most + 0.1
  })
  if (!odd) return undefined
  const upper = most === Number.POSITIVE_INFINITY ? 'trở lên' : `đến ${print(most, 2)} dòng`
  const range = `cần từ ${least === 1 ? 'dòng đơn' : print(least, 2)} ${upper}`
  return { ...linesSaid(odd, range, form), ...(odd.value.rule !== 'times' && { severity: 'info' }) }
}

function exactLines(layout: Layout, form: SpacingForm): Said | undefined {
  const [least, most] = form.lines.range
  const height = single * sizeOf(layout)
  const odd = mostlyOutside(layout.lines, ({ rule, value }) => {
    const points = rule === 'times' ? value * height : rule === 'least' ? Math.max(value, height) : value
    return points < least - 0.5 || (most !== undefined && points > most + 0.5)
  })
  const right = `cần đúng ${most === undefined ? `${least} pt trở lên` : `${printRange([least, most])} pt`}`
  if (odd) return linesSaid(odd, right, form)
  // As high as it should be, but not set so: the eye sees no difference.
  const loose = mostlyOutside(layout.lines, ({ rule }) => rule !== 'exact')
  return loose && { ...linesSaid(loose, right, form), severity: 'info' }
}

function linesSaid({ value, part }: Share<Leading>, range: string, { article }: SpacingForm): Said {
  return {
    message: `Dãn dòng của phần nội dung là ${written(value)} (${percent({ part })} số chữ), ${range}.`,
    hint: `Trong Word: Home › Line and Paragraph Spacing (${article}).`,
  }
}

function written({ rule, value }: Leading): string {
  if (rule === 'times') return `${print(value, 2)} dòng`
  return rule === 'exact' ? `đúng ${print(value)} pt` : `ít nhất ${print(value)} pt`
}

function gaps(layout: Layout, { gaps: form, article }: SpacingForm): Said | undefined {
  if (!form) return undefined
  const isTooFar = ({ least }: Gap) => form.most !== undefined && least > form.most + 0.5
  const isTooNear = ({ most }: Gap) => form.least !== undefined && most < form.least - 0.5
  const odd = mostlyOutside(layout.gaps, (gap) => isTooFar(gap) || isTooNear(gap))
  if (!odd) return undefined
  const { least, most } = odd.value
  const isFar = isTooFar(odd.value)
  const right = isFar ? `không quá ${print(form.most!)}` : `ít nhất ${print(form.least!)}`
  return {
    message: `Các đoạn của phần nội dung cách nhau ${print(isFar ? least : most)} pt (${percent(odd)} số đoạn), cần ${right} pt.`,
    hint: `Trong Word: Layout › Spacing › Before, After (${article}).`,
  }
}

function sizeOf({ sizes }: Layout): number {
  return sizes[0]?.value || usualSize
}
