import { describe, expect, it, test } from 'vitest'
import type { BaseReader } from '../../src/standard/extend.js'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles, standardOf } from '../support/docx-standard.js'

/** What a standard of one file comes to, with others beside it by the names of their folders. */
function extended(yaml: string, beside: Record<string, string> = {}) {
  const baseOf: BaseReader = (name) => {
    const own = beside[name.replace('../', '')]
    if (own !== undefined) return { files: { 'standard.yaml': own }, folder: `${name.replace('../', '')}/` }
    if (name === 'nd30') return { files: standardFiles('nd30'), folder: 'templates/nd30/' }
    return { fault: { message: 'không có thể thức nào tên như vậy.', hint: 'Các thể thức đang có: nd30.' } }
  }
  const { value, diagnostics } = loadStandard({ 'standard.yaml': yaml }, 'rieng/', baseOf)
  const lines = yaml.split('\n')
  return {
    value,
    told: diagnostics.map(({ position, message, hint }) => {
      const { line, column } = position!.start
      const { end } = position!
      return [lines[line - 1]!.slice(column - 1, end.line === line ? end.column - 1 : undefined), message, hint]
    }),
  }
}

describe('a standard that extends another', () => {
  const nd30 = standardOf('nd30')

  it('is the other one where it says nothing', () => {
    const { value } = extended('extends: nd30')
    expect({ ...value, folder: '' }).toEqual({ ...nd30, folder: '' })
  })

  it('changes keys one by one and lists whole', () => {
    const { value } = extended('extends: nd30\nstyles:\n  paragraph: { size: 13 }\nwording:\n  bullets: ["*", "-"]\n')
    expect(value!.styles.paragraph).toEqual({ ...nd30.styles.paragraph, size: 13 })
    expect(value!.wording).toEqual({ ...nd30.wording, bullets: ['*', '-'] })
  })

  it('keeps the proportions of columns when a margin changes', () => {
    const { value } = extended('extends: nd30\norientations: { portrait: { margins: { right: 15 } } }\n')
    const sums = Object.values(value!.tables).flatMap(({ columns }) =>
      columns === 'content' ? [] : [columns.reduce((sum, column) => sum + column, 0)],
    )
    expect(sums.length).toBeGreaterThan(3)
    for (const sum of sums) expect(sum).toBeCloseTo(165)
  })

  it('changes the form, and leaves out a part by false', () => {
    const { value } = extended('extends: nd30\nform:\n  headings: false\n  text: { size: [13, 13], article: Điều 5 }\n')
    expect(value!.form).toMatchObject({
      owner: 'của cơ quan nhà nước',
      headings: false,
      text: { font: 'Times New Roman', size: [13, 13], article: 'Điều 5' },
    })
  })

  it('may extend one that extends', () => {
    const { value } = extended('extends: ../chung\nname: Phòng', { chung: 'extends: nd30\nname: Sở\nfont: Tinos' })
    expect(value).toMatchObject({ name: 'Phòng', font: 'Tinos', source: nd30.source })
  })

  test.each<[yaml: string, beside: Record<string, string>, told: string[]]>([
    [
      'extends: nd3',
      {},
      ['nd3', 'Không dùng được thể thức gốc “nd3”: không có thể thức nào tên như vậy.', 'Các thể thức đang có: nd30.'],
    ],
    [
      'extends: [nd30]',
      {},
      [
        'extends',
        'Không dùng được thể thức gốc “”: khóa này cần tên một thể thức.',
        'Ghi, chẳng hạn, “extends: nd30”.',
      ],
    ],
    [
      'extends: ../rieng',
      { rieng: 'extends: ../rieng' },
      [
        '../rieng',
        'Thể thức gốc “../rieng” lại dựa vào chính thể thức này.',
        'Bỏ khóa extends ở một trong các thể thức dựa vào nhau.',
      ],
    ],
    [
      'extends: ../chung',
      { chung: 'extends: nd30\nfont: 5' },
      [
        '../chung',
        'Thể thức gốc “../chung” có lỗi ở chung/standard.yaml, dòng 2: font ghi “5” mà YAML hiểu là số, không phải chữ.',
        'Sửa thể thức gốc trước.',
      ],
    ],
    [
      'extends: nd30\nstyles:\n  paragrap: { size: 13 }',
      {},
      ['paragrap', 'Thể thức gốc không có styles.paragrap để sửa.', 'Có phải ý bạn là “paragraph”?'],
    ],
    [
      'extends: nd30\nform:\n  pagenumber: { hideFirst: false }',
      {},
      ['pagenumber', 'Không có khóa “pagenumber” trong form.', 'Có phải ý bạn là “pageNumber”?'],
    ],
    [
      'extends: nd30\nform:\n  kinds:\n    BÁO CÁO: { numbr: { code: BC } }',
      {},
      ['numbr', 'Không có khóa “numbr” trong form.kinds.BÁO CÁO.', 'Có phải ý bạn là “number”?'],
    ],
  ])('%s', (yaml, beside, told) => {
    expect(extended(yaml, beside).told).toEqual([told])
  })
})
