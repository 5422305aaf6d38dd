import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { standardFiles } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'
import { oddName, pullRequest } from '../support/repository.js'
import { run, temporaryFolder } from '../support/run.js'

interface Result {
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()

test('tells of each changed plan and draft what changed, what is wrong and what was built', () => {
  const { folder, git } = pullRequest()
  const short = git('rev-parse', 'HEAD').slice(0, 7)
  const { code, out, err } = run(folder, ['review', '--base', 'main'])
  expect(code, err).toBe(1)
  const build = join(folder, 'build')
  const drafts = filesIn(join(build, 'plans'))
  const ends = drafts.map((name) => name.replace(/^.*-([0-9a-f]{7}\.\w+)$/s, '$1'))
  expect(ends).toEqual(Array.from({ length: 3 }, () => [`${short}.docx`, `${short}.html`]).flat())
  expect(drafts).toContain(`tên mới-${short}.docx`)
  // No disk and no archive has to take what a branch may call a file.
  expect(drafts.filter((name) => /["\n:<>|*?]/.test(name))).toEqual([])
  expect(filesIn(build).filter((name) => !drafts.includes(name))).toEqual([
    'comment.md',
    'kehoach.sarif',
    'review.json',
  ])
  expect(existsSync(join(folder, 'đã-chạy'))).toBe(false)
  expect(out).toContain(`build/plans/2024-thang-cong-nhan-${short}.docx`)

  const comment = readFileSync(join(build, 'comment.md'), 'utf8')
  expect(comment.match(/^### .*$/gm)).toEqual([
    '### plans/2024-thang-cong-nhan.yaml (sửa)',
    '### plans/2026-chi-bo-ngay-thanh-lap-dang.yaml (sửa)',
    '### plans/bỏ.yaml (bỏ)',
    '### plans/dự thảo.txt (mới)',
    expect.stringMatching(/^### plans\/kế hoạch .* hai \.yaml \(mới\)$/),
    '### plans/tên mới.yaml (đổi tên)',
  ])
  expect(comment).toContain('| Ngày ký | <del>23/4/2024</del> | <ins>24/4/2024</ins> |')
  expect(comment).toContain('Tên cũ: plans/cũ/đổi tên.yaml\n')
  expect(comment.match(/Không có gì đổi trong văn bản\./g)).toHaveLength(1)
  expect(comment.match(/Chưa dựng được bản dự thảo/g)).toHaveLength(1)
  expect(comment).toMatch(/- lỗi dòng \d+: “137 năm” không khớp/)
  expect(comment).not.toMatch(/@everyone|<b>|đã-chạy\)? `/)

  const sarif = JSON.parse(readFileSync(join(build, 'kehoach.sarif'), 'utf8'))
  const uris = sarif.runs[0].results.map((one: Result) => one.locations[0]!.physicalLocation.artifactLocation.uri)
  expect(uris).toContain(`plans/${encodeURIComponent(oddName)}`)
})

test('stamps each draft and says in its properties which commit it was built from', () => {
  const { folder, git } = pullRequest()
  const commit = 'abcdef0'.padEnd(40, '1')
  run(folder, ['review', '--base', 'main', '--commit', commit, '--out-dir', 'ra', 'plans/2024-thang-cong-nhan.yaml'])
  const target = join(folder, 'ra/plans/2024-thang-cong-nhan-abcdef0')
  const parts = unzipSync(readFileSync(`${target}.docx`))
  const textOf = (name: string) => new TextDecoder().decode(parts[name])
  expect(textOf('docProps/core.xml')).toContain('<cp:version>abcdef0</cp:version>')
  expect(textOf('word/document.xml')).toContain('DỰ THẢO')
  const html = readFileSync(`${target}.html`, 'utf8')
  expect(html).toContain('<meta name="version" content="abcdef0">')
  expect(html).toContain('DỰ THẢO')
  expect(git('status', '--porcelain')).toBe('?? ra/')
})

test('takes the plans whose own standard has changed, and says why they can’t be built by it', () => {
  const { folder, git } = pullRequest()
  const standard = join(folder, 'plans/the-thuc')
  mkdirSync(standard)
  for (const [name, text] of Object.entries(standardFiles())) writeFileSync(join(standard, name), text)
  writeFileSync(join(folder, 'plans/riêng.yaml'), planWith('standard: ./the-thuc'))
  git('add', '--all')
  git('commit', '--quiet', '--message=a')
  const template = join(standard, 'page.hbs')
  writeFileSync(
    template,
    readFileSync(template, 'utf8').replace('</section>', '<p>Câu mới của thể thức.</p></section>'),
  )
  run(folder, ['review', '--base', 'HEAD', '--to', 'docx'])
  const comment = readFileSync(join(folder, 'build/comment.md'), 'utf8')
  expect(comment.match(/^### .*$/gm)).toEqual(['### plans/riêng.yaml (sửa)', '### plans/the-thuc/standard.yaml (sửa)'])
  expect(comment).toContain('Chưa dựng được bản dự thảo')
  expect(comment).toMatch(/- lỗi plans\/the-thuc\/page\.hbs, dòng \d+: .*&#60;p&#62;.*\(template\)/)
})

test('takes a part of the list, and a template of the office’s own', () => {
  const { folder } = pullRequest()
  writeFileSync(join(folder, 'mau.hbs'), '{{#each files}}[{{name}}]{{/each}}')
  const part = (shard: string) => {
    run(folder, ['review', '--base', 'main', '--to', 'docx', '--shard', shard, '--template', 'mau.hbs'])
    return readFileSync(join(folder, 'build/comment.md'), 'utf8').split('\n')[1]!
  }
  const names = [part('1/2'), part('2/2')].map((line) => line.split('][').length)
  expect(names).toEqual([3, 3])
})

test.each<[string, string[], string]>([
  ['no such commit', ['--base', 'không-có'], 'Không tìm thấy mốc “không-có”'],
  ['half a hash', ['--base', 'main', '--commit', 'abc'], '--commit cần mã commit đầy đủ'],
  ['no template', ['--base', 'main', '--template', 'x.hbs'], '--template x.hbs: không đọc được'],
  ['a template that is none', ['--base', 'main', '--template', 'sai.hbs'], '--template: mẫu này không dùng được'],
  ['no base', [], '--base'],
])('says what is wrong with the command line: %s', (_, args, told) => {
  const { folder } = pullRequest()
  writeFileSync(join(folder, 'sai.hbs'), '{{#each}')
  const { code, err } = run(folder, ['review', ...args])
  expect(code).toBe(2)
  expect(err).toContain(told)
})

test('says that nothing changed, and needs git', () => {
  const { folder } = pullRequest()
  expect(run(folder, ['review', '--base', 'HEAD']).code).toBe(0)
  const comment = readFileSync(join(folder, 'build/comment.md'), 'utf8')
  expect(comment).toContain('Không có kế hoạch hay dự thảo nào đổi.')
  expect(run(temporaryFolder(), ['review', '--base', 'main'])).toMatchObject({ code: 2 })
})
