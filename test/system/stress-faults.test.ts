import { beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../stress/faults/index.js'
import { offices } from '../stress/offices.js'
import { planWith } from '../stress/plans.js'
import { compileFor, type Printed } from '../stress/printed.js'
import { hasOffice, type Line, type Page, type Pdf } from '../support/office.js'

if (!hasOffice) console.warn('stress-faults.test.ts skipped: poppler is not installed')

const table =
  '| TT | Nội dung công việc | Phụ trách |\n|---|---|---|\n| Sáng | Hội thảo chuyển đổi số | Văn phòng |\n| ^^ | Tập huấn nghiệp vụ lễ tân | Đoàn Sở |'
const range = 'Việc thực hiện theo Kế hoạch số 12-KH/TĐTN ngày 15/01/2026 giai đoạn 2025 - 2030 giữa hai cơ quan.'
const [above, more, signed, post, name] = [
  'Cácđơnvị',
  'kháchmời',
  'TM.BANTHƯỜNGVỤĐOÀNKHỐI',
  'PHÓBÍTHƯ',
  'TrầnThịBíchNgọc',
]

/** Pages of lines, each with how far down and from where, and what is wrong with them. */
const pages: [fault: string, wrong: Row[][], right: Row[][]][] = [
  ['text outside of the margins', [[at(50, 30, 'xa', 165)]], [[at(50, 30, 'xa', 150)]]],
  ['empty pages', [[at(14, 110, '2')].slice(1)], [[at(50, 30, 'xa')]]],
  [
    'headings at the foot of a page',
    [[at(50, 30, above), at(270, 43, 'I. NỘI DUNG')], [at(30, 30, more)]],
    [[at(50, 43, 'I. NỘI DUNG'), at(270, 30, above)], [at(30, 30, more)]],
  ],
  [
    'signatures without text above',
    [[at(30, 30, above), at(40, 120, signed), at(46, 130, post), at(80, 125, name)]],
    [[at(30, 30, above), at(36, 30, more), at(46, 120, signed), at(80, 125, name)]],
  ],
  [
    'recipients without a signature',
    [[at(30, 30, above), at(40, 30, 'Nơi nhận:'), at(45, 30, '- Văn phòng;')]],
    [[at(40, 120, post), at(40, 30, 'Nơi nhận:'), at(45, 30, '- Văn phòng;')]],
  ],
  [
    'rows over two pages',
    [[at(270, 50, 'Hội thảo')], [at(30, 50, 'chuyển đổi số')]],
    [[at(270, 50, 'chuyển đổi số')], [at(30, 50, 'Tập huấn nghiệp')]],
  ],
  [
    'joined cells over two pages',
    [[at(270, 50, 'Hội thảo chuyển đổi số')], [at(30, 50, 'Tập huấn nghiệp vụ lễ tân')]],
    [[at(250, 50, 'Hội thảo chuyển đổi số'), at(270, 50, 'Tập huấn nghiệp vụ lễ tân')]],
  ],
  [
    'header rows missing',
    [[at(30, 50, 'Tập huấn nghiệp vụ lễ tân')]],
    [[at(30, 50, 'Nội dung công việc'), at(40, 50, 'Tập huấn nghiệp vụ lễ tân')]],
  ],
  [
    'numbers, dates and ranges in two lines',
    [
      [at(50, 30, 'số 12-KH/'), at(55, 30, 'TĐTN ngày')],
      [at(50, 30, 'đoạn 2025 -'), at(55, 30, '2030 giữa')],
    ],
    [[at(50, 30, 'số'), at(55, 30, '12-KH/TĐTN ngày')]],
  ],
  [
    'words in two lines',
    [[at(50, 30, 'Hội thảo chu'), at(55, 30, 'yển đổi')]],
    [[at(50, 30, 'Hội thảo'), at(55, 30, 'chuyển đổi')]],
  ],
  ['lines that begin with a dash', [[at(50, 30, '- 2030 giữa hai')]], [[at(50, 30, '- Chăm lo đoàn viên;')]]],
  ['stretched lines', [[at(50, 30, 'Việc thực hiện', 150)]], [[at(50, 30, 'Việc thực hiện', 26)]]],
]

describe.runIf(hasOffice)('a page shows its fault', () => {
  let printed: Printed

  beforeAll(async () => {
    const office = offices.doan!
    const yaml = planWith(office, {
      body: `${range}\n\n# Nội dung\n\n- Chăm lo đoàn viên;\n- Việc khác.\n\n${table}\n`,
    })
    printed = { ...(await compileFor(office, yaml)), office: 'doan', name: 'fault' } as Printed
  })

  test.each(pages)('%s', (what, wrong, right) => {
    const find = faults[what]!
    expect(find({ printed, pdf: pdfOf(wrong) })).toHaveLength(what.startsWith('numbers') ? 2 : 1)
    expect(find({ printed, pdf: pdfOf(right) })).toEqual([])
  })
})

interface Row {
  down: number
  left: number
  text: string
  width: number
}

/** A line, in millimetres; its words share out the width. */
function at(down: number, left: number, text: string, width = text.length * 2): Row {
  return { down, left, text, width }
}

function pdfOf(rows: readonly (readonly Row[])[]): Pdf {
  const all = rows.map((lines): Page => ({ width: 210, height: 297, lines: lines.map(lineOf) }))
  return { bytes: blankPages(all.length), pages: all, fonts: [], rulesOn: () => [] }
}

function lineOf({ down, left, text, width }: Row): Line {
  const words = text.split(' ')
  const step = (width - 7) / Math.max(1, words.length - 1)
  const box = { top: down - 5.5, bottom: down }
  const placed = words.map((word, index) => ({
    text: word,
    left: left + index * step,
    right: left + index * step + 7,
    ...box,
  }))
  return { text: words.join(''), words: placed, left, right: left + width, ...box }
}

/** A PDF with nothing drawn on its pages. */
function blankPages(count: number): Uint8Array {
  const page = (index: number) => `${index + 3} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj\n`
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  const root = '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n'
  const tree = `2 0 obj <</Type/Pages/Count ${count}/Kids[${kids}]>> endobj\n`
  const all = Array.from({ length: count }, (_, index) => page(index)).join('')
  return Buffer.from(`%PDF-1.4\n${root}${tree}${all}trailer <</Root 1 0 R>>\n%%EOF\n`)
}
