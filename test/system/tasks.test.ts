import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { exampleText } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

const name = '2024-thang-cong-nhan'

function folderWith(text: string): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'plans'))
  writeFileSync(join(folder, `plans/${name}.yaml`), text)
  return folder
}

const tasks = (folder: string, ...args: string[]) => run(folder, ['tasks', `plans/${name}.yaml`, ...args])

test('a file for each unit, and nothing beside the folder for them', () => {
  const folder = folderWith(exampleText(`${name}.yaml`))
  const { code, out, err } = tasks(folder, '--to', 'docx,txt,ics', '--out-dir', 'phieu')
  expect(code).toBe(0)
  const written = out.replaceAll('\\', '/').trim().split('\n')
  expect(written.length).toBe(37)
  expect(written.every((file) => file.startsWith(`phieu/${name}-`))).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['phieu', 'plans'])
  expect(readdirSync(join(folder, 'phieu')).sort()).toEqual(written.map((file) => file.replace('phieu/', '')).sort())
  expect(err).toContain('Không việc nào của “Đoàn Sở Du lịch” có ngày cụ thể, nên đơn vị này không có tệp lịch .ics.')
  expect(err).toContain('1 tệp: 0 lỗi, 0 cảnh báo, 6 lưu ý')
  const again = readFileSync(join(folder, written[0]!))
  tasks(folder, '--out-dir', 'phieu')
  expect(readFileSync(join(folder, written[0]!))).toEqual(again)
})

test('one unit, by its name', () => {
  const folder = folderWith(exampleText(`${name}.yaml`))
  const { code, out } = tasks(folder, '--unit', 'đoàn sở ngoại vụ', '--to', 'txt')
  expect([code, out.replaceAll('\\', '/')]).toEqual([0, `build/${name}-doan-so-ngoai-vu.txt\n`])
  expect(readFileSync(join(folder, out.trim()), 'utf8')).toContain('| 3. | Lớp tập huấn “Nghiệp vụ lễ tân” |')
})

test.each([
  [['--unit', 'Đoàn Sở Ngoai vụ'], 'Có phải ý bạn là “Đoàn Sở Ngoại vụ”?'],
  [['--to', 'pdf'], 'Không có dạng “pdf” cho --to. Các dạng có thể dùng: docx, html, txt, ics, xlsx.'],
])('a wrong call %j is refused, and nothing is written', (args, message) => {
  const folder = folderWith(exampleText(`${name}.yaml`))
  const ran = tasks(folder, ...args)
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(message)
  expect(readdirSync(folder)).toEqual(['plans'])
})

test.each([
  ['without activities', minimalPlan],
  ['with a mistake', planWith('activities: [{id: a, name: A, when: 31/4/2024, lead: B}]\nschedule: true')],
])('a plan %s has no sheets', (_, text) => {
  const folder = folderWith(text)
  expect(tasks(folder)).toMatchObject({ code: 1, out: '' })
  expect(readdirSync(folder)).toEqual(['plans'])
})

test('build makes a calendar and a table, the same each time, and neither half of them', () => {
  const folder = folderWith(exampleText(`${name}.yaml`))
  const build = () => run(folder, ['build', `plans/${name}.yaml`, '--to', 'ics,xlsx'])
  const { code, out, err } = build()
  expect([code, out.replaceAll('\\', '/')]).toEqual([0, `build/${name}.ics\nbuild/${name}.xlsx\n`])
  expect(err).toContain('57:11  lưu ý  Hoạt động không có ngày cụ thể, nên không có trong tệp lịch .ics.')
  expect(err).toContain('1 tệp: 0 lỗi, 0 cảnh báo, 5 lưu ý')
  const files = () => ['ics', 'xlsx'].map((ending) => readFileSync(join(folder, `build/${name}.${ending}`)))
  const first = files()
  expect(new ICAL.Component(ICAL.parse(first[0]!.toString())).getAllSubcomponents('vevent').length).toBe(7)
  build()
  expect(files()).toEqual(first)
})

test('a format that has nothing to show keeps the others from being written', () => {
  const folder = folderWith(minimalPlan)
  const { code, out, err } = run(folder, ['build', `plans/${name}.yaml`, '--to', 'docx,ics'])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('Kế hoạch không có hoạt động nào (activities), nên không lập được tệp lịch .ics.')
  expect(readdirSync(folder)).toEqual(['plans'])
})
