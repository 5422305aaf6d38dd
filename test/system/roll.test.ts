import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exampleText } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const old = 'plans/2024-thang-cong-nhan.yaml'
const now = 'plans/2025-thang-cong-nhan.yaml'

test('last year’s plan becomes this year’s, which builds, and lint tells what is left', () => {
  const text = exampleText('2024-thang-cong-nhan.yaml')
  const folder = folderWith({ [old]: text })
  const { code, out, err } = run(folder, ['roll', old, '--year', '2025'])
  expect({ code, out }).toEqual({ code: 0, out: `${now}\n` })
  expect(readFileSync(join(folder, old), 'utf8')).toBe(text)
  const [, count] = /Cần kiểm tra: (\d+) chỗ/.exec(err)!
  expect(err).toContain(
    'period (thời gian của kế hoạch): giữ ngày, tháng\n       01/5/2024 - 31/5/2024 → 01/5/2025 - 31/5/2025\n',
  )
  expect(err).toContain(`Xem những chỗ còn lại: npx kehoach lint ${now}`)
  expect(run(folder, ['build', now]).code).toBe(0)
  const { diagnostics } = JSON.parse(run(folder, ['lint', now, '--format', 'json']).out) as {
    diagnostics: { ruleId: string }[]
  }
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(['to-check']))
  expect(diagnostics).toHaveLength(Number(count))
})

test('nothing is written over without being asked', () => {
  const folder = folderWith({ [old]: minimalPlan, [now]: 'của tôi' })
  const again = run(folder, ['roll', old, '--year', '2025'])
  expect(again).toMatchObject({ code: 2, out: '' })
  expect(again.err).toContain(`Đã có ${now}. Xin dùng -o với một tên khác, hoặc thêm --force để ghi đè.`)
  expect(readFileSync(join(folder, now), 'utf8')).toBe('của tôi')
  expect(run(folder, ['roll', old, '--year', '2025', '--force']).code).toBe(0)
  expect(readFileSync(join(folder, now), 'utf8')).toContain('date: 5/2025')
  const over = run(folder, ['roll', old, '--year', '2025', '-o', old, '--force'])
  expect(over).toMatchObject({ code: 2, out: '' })
  expect(readFileSync(join(folder, old), 'utf8')).toBe(minimalPlan)
})

test.each([
  ['plans/ke-hoach.yaml', ['--year', '2026'], 'plans/2026-ke-hoach.yaml'],
  ['plans/2024.yaml', ['--year', '2026'], 'plans/2026.yaml'],
  ['plans/2024-a.yaml', ['--year', '2025', '-o', 'moi/b.yaml'], 'moi/b.yaml'],
])('%s %j is written to %s', (plan, args, target) => {
  const folder = folderWith({ [plan]: minimalPlan })
  expect(run(folder, ['roll', plan, ...args]).out.replaceAll('\\', '/')).toBe(`${target}\n`)
  expect(existsSync(join(folder, target))).toBe(true)
})

test('a plan that ends in the next year is named by the year of its own', () => {
  const folder = folderWith({ 'plans/2026-a.yaml': planWith('date: 05/11/2026\nperiod: 15/11/2026 - 03/02/2027\n') })
  const same = run(folder, ['roll', 'plans/2026-a.yaml', '--year', '2027'])
  expect(same).toMatchObject({ code: 2, out: '' })
  expect(same.err).toContain(
    'Kế hoạch này là của năm 2027, năm của ngày cuối trong period: năm mới phải từ 2028 trở đi.',
  )
  expect(run(folder, ['roll', 'plans/2026-a.yaml', '--year', '2028']).out).toBe(`${join('plans', '2027-a.yaml')}\n`)
})

test.each<[string, string[], number, string]>([
  ['no year', ['roll', old], 2, 'Thiếu tuỳ chọn “--year <năm>”.'],
  [
    'a word',
    ['roll', old, '--year', 'sang năm'],
    2,
    'Năm “sang năm” chưa đúng: xin ghi bốn chữ số, ví dụ --year 2025.',
  ],
  ['an impossible year', ['roll', old, '--year', '9999'], 2, 'Năm “9999” chưa đúng'],
  ['the same year', ['roll', old, '--year', '2024'], 2, 'Kế hoạch này là của năm 2024: năm mới phải từ 2025 trở đi.'],
  ['an earlier one', ['roll', old, '--year', '2020'], 2, 'năm mới phải từ 2025 trở đi'],
  ['no file', ['roll', 'plans/2023.yaml', '--year', '2025'], 2, 'Không tìm thấy tệp này.'],
  [
    'mistakes',
    ['roll', 'plans/sai.yaml', '--year', '2025'],
    1,
    'Chưa ghi tệp nào: xin sửa kế hoạch năm ngoái trước, rồi chạy lại.',
  ],
  ['a Word file', ['roll', 'plans/a.docx', '--year', '2025'], 2, 'Tệp này không phải kế hoạch .yaml.'],
])('%s', (_, args, code, said) => {
  const folder = folderWith({
    [old]: minimalPlan,
    'plans/sai.yaml': planWith('title: "{{yeer}}"\n'),
    'plans/a.docx': 'PK\u0003\u0004',
  })
  const ran = run(folder, args)
  expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' })
  expect(ran.err).toContain(said)
})

describe('a plan rolled into another folder', () => {
  const old = planWith('template: mau/mau.docx\nbody: |\n  # Nội dung\n\n  ![Sơ đồ](<hinh/so do.png>)\n')
  const rolled = (out: string) => {
    const folder = folderWith({ '2024/a.yaml': old })
    const { err } = run(folder, ['roll', '2024/a.yaml', '--year', '2025', '-o', out])
    return { err, plan: readFileSync(join(folder, out), 'utf8') }
  }

  test('above its own finds its files by longer paths', () => {
    const { plan, err } = rolled('a.yaml')
    expect(plan).toContain('template: 2024/mau/mau.docx')
    expect(plan).toContain('![Sơ đồ](<2024/hinh/so do.png>)')
    expect(err).toContain('đường dẫn tính từ thư mục của kế hoạch mới')
  })

  test('beside its own tells which are to be copied', () => {
    const { plan } = rolled('2025/a.yaml')
    expect(plan).toContain(
      '# kiểm tra: “mau/mau.docx” nằm cạnh kế hoạch cũ: chép sang thư mục của kế hoạch mới\ntemplate: mau/mau.docx',
    )
    expect(plan).toMatch(/<!-- kiểm tra: .*“hinh\/so do\.png” nằm cạnh kế hoạch cũ/)
  })
})
