import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.js'
import { planWith } from '../support/minimal-plan.js'
import { p, r, word } from '../support/word.js'

const aboutOf = async (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return (await lint({ name, bytes })).about
}

const lines = [
  'Số: 82-KH/ĐTN',
  'TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024',
  'KẾ HOẠCH',
  'Tổ chức Tháng Thanh niên',
  '(từ ngày 01/3/2024 đến 31/3/2024)',
]
const whole = {
  kind: 'kế hoạch',
  number: '82',
  symbol: 'KH/ĐTN',
  date: '23/4/2024',
  period: '01/3/2024 - 31/3/2024',
  title: 'Tổ chức Tháng Thanh niên (từ ngày 01/3/2024 đến 31/3/2024)',
}

describe('what a draft says of itself', () => {
  test('in a text', async () => expect(await aboutOf('a.txt', `${lines.join('\n')}\n`)).toEqual(whole))

  test('in a Word file', async () => {
    const { title: _, ...told } = whole
    expect(await aboutOf('a.docx', word({ body: lines.map((line) => p(r(line))).join('') }))).toMatchObject(told)
  })

  test('in a plan', async () => {
    const plan = planWith('number: 9\nsymbol: KH/ĐTN\ndate: 07/5/2024')
    expect(await aboutOf('a.yaml', plan)).toMatchObject({
      kind: 'kế hoạch',
      number: '9',
      symbol: 'KH/ĐTN',
      date: '07/5/2024',
    })
  })

  test('whose number and day wait for the pen', async () => {
    const text = 'Số:      /BC-SNV\nHà Nội, ngày     tháng 4 năm 2025\n\nBÁO CÁO\nKết quả công tác\n'
    expect(await aboutOf('a.txt', text)).toEqual({
      ...{ kind: 'báo cáo', symbol: 'BC-SNV', date: 'tháng 4/2025', title: 'Kết quả công tác' },
    })
  })

  test('that says nothing', async () => expect(await aboutOf('a.txt', 'Chào các bạn.\n')).toEqual({}))

  test('that cannot be read is not known', async () => {
    expect(await aboutOf('a.yaml', 'standard: doan\n  title: x\n')).toBeUndefined()
    expect(await aboutOf('a.docx', 'PK\u0003\u0004')).toBeUndefined()
  })
})

test('what a fix makes of a Word file is told', async () => {
  const { diagnostics } = await lint({
    name: 'a.docx',
    bytes: word({ body: lines.map((line) => p(r(line))).join('') + p(r('Phối hợp với tổ chức Công Đoàn các cấp.')) }),
  })
  const { rewrites } = diagnostics.find(({ ruleId }) => ruleId === 'capitalisation')!
  expect(rewrites).toEqual([{ before: 'Công Đoàn', after: 'Công đoàn' }])
})
