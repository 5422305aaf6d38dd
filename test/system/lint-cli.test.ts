import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examples } from '../support/examples.js'
import { minimalPlan, planWith } from '../support/minimal-plan.js'
import { run, temporaryFolder } from '../support/run.js'

const wrongCount = '- Kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024).\n'
const wrongDay = '- Họp lúc 08g00, thứ Hai, ngày 11/5/2024.\n'
const draft = `KẾ HOẠCH\n\n${wrongCount}\n${wrongDay}`

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

function compact(folder: string, ...args: string[]) {
  const { code, out, err } = run(folder, ['lint', '--format', 'compact', ...args])
  const found = out
    .split('\n')
    .flatMap((line) => /^(.*): (error|warning|info): .* \((.*)\)$/.exec(line)?.slice(1).join(' ') ?? [])
  return { code, found, err }
}

const both = ['a.txt:3:11 error anniversary-count', 'a.txt:5:18 error weekday']

test('a passage too long for the rules is a warning, not a file that cannot be read', () => {
  const folder = folderWith({ 'a.txt': `${'Họp giao ban. '.repeat(2000)}\n`, 'b.txt': draft })
  const tooLong = 'a.txt:1:1 warning file-read'
  expect(compact(folder, 'a.txt')).toMatchObject({ code: 0, found: [tooLong] })
  expect(compact(folder, 'a.txt', '--max-warnings', '0').code).toBe(1)
  expect(compact(folder, '.').code).toBe(1)
})

describe('reports', () => {
  test('one to the terminal and others to files, each in its form', () => {
    const folder = folderWith({ 'a.txt': draft })
    const files = ['--format', 'sarif', '--output-file', 'ra/a.sarif', '--format', 'junit', '--output-file', 'ra/a.xml']
    const { code, out } = run(folder, ['lint', 'a.txt', ...files, '--format', 'compact'])
    expect(code).toBe(1)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    const [{ results, tool }] = JSON.parse(readFileSync(join(folder, 'ra/a.sarif'), 'utf8')).runs
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['anniversary-count', 'weekday'])
    expect(tool.driver.rules.length).toBeGreaterThan(5)
    expect(readFileSync(join(folder, 'ra/a.xml'), 'utf8')).toContain('<testsuite name="a.txt" tests="2" failures="2"')
  })

  test('a review sheet is the same of a file that is remembered, and of one by a thread', () => {
    const names = Array.from({ length: 110 }, (_, index) => `${index}.txt`)
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, `Số: 8-KH/ĐTN\n\n${draft}`])))
    mkdirSync(join(folder, 'node_modules'))
    const sheet = (...args: string[]) => run(folder, ['lint', ...names, '--format', 'html', ...args]).out
    const first = sheet()
    expect(first.match(/<dt>Ký hiệu<\/dt><dd>KH\/ĐTN<\/dd>/g)).toHaveLength(names.length)
    expect(first.match(/<del>498<\/del> → <ins>49<\/ins>/g)).toHaveLength(names.length)
    expect(sheet()).toBe(first)
    expect(sheet('--no-cache')).toBe(first)
    expect(run(folder, ['lint', '0.txt', '--format', 'html', '--fix', '--dry-run']).err).toContain('KH/ĐTN')
  })

  test('a review sheet says what it leaves out', () => {
    const folder = folderWith({ 'a.txt': draft })
    const options = ['--rule', 'weekday=off', '--rule', 'anniversary-count=warning', '--quiet', '--format', 'html']
    const { code, out } = run(folder, ['lint', 'a.txt', ...options])
    expect(code).toBe(0)
    expect(out).toContain('Các quy tắc đã tắt: weekday.')
    expect(out).toContain('1 cảnh báo, lưu ý không nêu ở đây.')
    expect(out).not.toContain('498')
    run(folder, ['lint', 'a.txt', '--update-baseline'])
    const known = run(folder, ['lint', 'a.txt', '--baseline', 'kehoach.baseline.json', '--format', 'html'])
    expect(known.out).toContain('2 phát hiện đã biết không nêu ở đây.')
  })

  test('GitHub chooses its own form, and the summary gets a table', () => {
    const folder = folderWith({ 'a.txt': draft, 'summary.md': 'trước\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    const { out } = run(folder, ['lint', 'a.txt'], { env })
    expect(out).toMatch(/^::error file=a\.txt,line=3,/)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^trước\n## kehoach\n[\s\S]*\| a\.txt:3:11 \|/)
    expect(run(folder, ['lint', 'a.txt', '--format', 'json'], { env }).out).toMatch(/^\{/)
  })

  test('GitHub gets the same of build', () => {
    const folder = folderWith({ 'a.yaml': planWith('date: 31/4/2024') })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    const { code, out, err } = run(folder, ['build', 'a.yaml'], { env })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(
      /^::error file=a\.yaml,line=\d+,endLine=\d+,col=7,endColumn=16,title=[a-z-]+::.*31\/4\/2024.*\n$/,
    )
    expect(run(folder, ['lint', 'a.yaml'], { env }).out).toContain(err)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| a.yaml:22:7 |')
    expect(run(folder, ['build', 'a.yaml']).err).toContain('\n1 tệp: 1 lỗi')
  })

  test.each([
    [['--format', 'sarf'], 'Có phải ý bạn là “sarif”?'],
    [['--format', 'xyz'], 'pretty, compact, html, json, github, sarif, junit, checkstyle, rdjson, gitlab'],
    [['--format', 'json', '--format', 'junit'], 'dạng thứ hai cần --output-file'],
    [['--output-file', 'a', '--output-file', 'b'], 'thiếu --format'],
    [['--rule', 'weekdya=off'], 'Có phải ý bạn là “weekday”?'],
    [['--rule', 'weekday=loud'], 'off, info, warning hoặc error'],
    [['--standard', 'nd3'], 'Không có thể thức “nd3”. Có phải ý bạn là “nd30”?'],
    [['--standard', 'xyzw'], 'Các thể thức đang có: '],
    [['--standard', './rieng'], '--standard ./rieng: Không tìm thấy thư mục này.'],
    [['*.docx'], 'Không có kế hoạch hay dự thảo nào khớp với “*.docx”.'],
    [['--max-warnings', '-1'], 'số nguyên'],
    [['--changed'], 'git quản lý'],
  ])('%j is wrong usage', (args, message) => {
    const { code, out, err } = run(folderWith({ 'a.txt': draft }), ['lint', 'a.txt', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('a pattern that the shell has left alone', () => {
  const files = ['KH (1).txt', 'KH (2).txt', 'KH 3.md', 'con/KH 4.txt', 'con/sâu/KH 5.txt', 'KH.pdf', '~$KH 6.txt']

  test.each([
    [['*.txt'], ['KH (1).txt', 'KH (2).txt']],
    [['KH (?).txt'], ['KH (1).txt', 'KH (2).txt']],
    [['kh*'], ['KH (1).txt', 'KH (2).txt', 'KH 3.md']],
    [['con/*'], ['con/KH 4.txt']],
    [['**/*.txt'], ['KH (1).txt', 'KH (2).txt', 'con/KH 4.txt', 'con/sâu/KH 5.txt']],
    [
      ['con/**', 'KH 3.md'],
      ['con/KH 4.txt', 'con/sâu/KH 5.txt', 'KH 3.md'],
    ],
  ])('%j', (patterns, expected) => {
    const folder = folderWith(Object.fromEntries(files.map((file) => [file, wrongDay])))
    expect(compact(folder, ...patterns).found).toEqual(expected.map((file) => `${file}:1:18 error weekday`))
  })

  test.skipIf(process.platform === 'win32')('is a name where there is such a file', () => {
    const folder = folderWith({ 'KH *.txt': wrongDay, 'KH 1.txt': wrongDay })
    expect(compact(folder, 'KH *.txt').found).toEqual(['KH *.txt:1:18 error weekday'])
  })
})

describe('levels', () => {
  test('come from the command line, else from the nearest config', () => {
    const folder = folderWith({
      'kehoach.config.yaml': 'rules:\n  weekday: warning\n  anniversary-count: info\nignore:\n  - bỏ\n',
      'a.txt': draft,
      'bỏ/b.txt': draft,
      'con/kehoach.config.yaml': 'rules:\n  weekday: off\n',
      'con/c.txt': draft,
    })
    expect(compact(folder, '.')).toMatchObject({
      code: 1,
      found: [
        'a.txt:3:11 info anniversary-count',
        'a.txt:5:18 warning weekday',
        'con/c.txt:3:11 error anniversary-count',
      ],
    })
    expect(compact(folder, 'a.txt', '--rule', 'weekday=error', '--rule', 'anniversary-count=off').found).toEqual([
      both[1],
    ])
    expect(compact(folder, 'bỏ/b.txt').found).toHaveLength(2)
  })

  test('a mistake in a config is told at its place, and the files are checked all the same', () => {
    const folder = folderWith({ 'kehoach.config.yaml': 'rules:\n  weekday: warn\n', 'a.txt': wrongDay })
    expect(compact(folder, 'a.txt').found).toEqual([
      'kehoach.config.yaml:2:12 error config',
      'a.txt:1:18 error weekday',
    ])
  })

  test('--quiet shows errors alone, --max-warnings counts the others still', () => {
    const folder = folderWith({ 'a.txt': draft })
    const warn = ['a.txt', '--rule', 'weekday=warning', '--rule', 'anniversary-count=warning']
    expect(compact(folder, ...warn)).toMatchObject({ code: 0, err: '' })
    expect(compact(folder, ...warn, '--max-warnings', '2').code).toBe(0)
    expect(compact(folder, ...warn, '--max-warnings', '1', '--quiet')).toEqual({
      code: 1,
      found: [],
      err: 'Có 2 cảnh báo, quá mức 1 của --max-warnings.\n',
    })
    expect(run(folder, ['lint', ...warn, '--quiet']).out).toBe('1 tệp: 0 lỗi, 2 cảnh báo, 0 lưu ý\n')
  })
})

describe('--standard', () => {
  const signed = 'KẾ HOẠCH\nTổ chức hội thi\n\nNơi nhận:\n- Lưu VP.\n\nT/M BAN TỔ CHỨC\nTRƯỞNG BAN\n'
  const notice = 'Nội dung trao đổi\n\nKT. BÍ THƯ\nPHÓ BÍ THƯ\n'
  const own = 'TM. ĐẢNG ỦY\nPHÓ BÍ THƯ\n'
  const wrongFor = {
    doan: ['a.txt:7:1 warning form-signing'],
    nd30: ['a.txt:5:3 info form-recipients'],
    dang: ['a.txt:2:1 info form-subject', 'a.txt:8:1 warning form-signing'],
  }

  test('has that standard judge a draft that does not tell its own', () => {
    const folder = folderWith({ 'a.txt': signed })
    expect(compact(folder, 'a.txt').found).toEqual([])
    expect(compact(folder, 'a.txt', '--standard', 'doan').found).toEqual(wrongFor.doan)
    expect(compact(folder, 'a.txt', '--standard', 'nd30').found).toEqual([...wrongFor.nd30, ...wrongFor.doan])
    expect(compact(folder, 'a.txt', '--standard', 'dang').found).toEqual(wrongFor.dang)
  })

  test('goes before the config, and the config before the header', () => {
    const folder = folderWith({
      'kehoach.config.yaml': 'standard: doan\n',
      'a.txt': signed,
      'b.txt': notice,
      'c.txt': `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${signed}`,
    })
    expect(compact(folder, 'a.txt').found).toEqual(wrongFor.doan)
    expect(compact(folder, 'a.txt', '--standard', 'dang').found).toEqual(wrongFor.dang)
    expect(compact(folder, 'b.txt').found).toEqual(['b.txt:3:1 warning form-signing'])
    expect(compact(folder, 'c.txt').found.map((line) => line.slice(6))).toEqual(['9:1 warning form-signing'])
  })

  test('counts for what is remembered, and in threads', () => {
    const names = Array.from({ length: 110 }, (_, i) => `${i}.txt`)
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, own])))
    const found = (...args: string[]) => compact(folder, '.', ...args).found.length
    expect([found(), found('--standard', 'dang'), found(), found('--standard', 'doan')]).toEqual([0, 110, 0, 0])
  })

  test('leaves a plan to the standard that it names, and says so', () => {
    const folder = folderWith({
      'a.yaml': minimalPlan,
      'con/kehoach.config.yaml': 'standard: nd30\n',
      'con/a.yaml': minimalPlan,
    })
    expect(compact(folder, '.', '--standard', 'doan')).toMatchObject({ code: 0, found: [] })
    expect(compact(folder, 'con/a.yaml').found).toEqual([])
    expect(compact(folder, 'a.yaml', '--standard', 'nd30')).toMatchObject({
      code: 0,
      found: ['a.yaml:1:11 warning standard-option'],
    })
    expect(compact(folder, 'a.yaml', '--standard', 'nd30', '--rule', 'standard-option=off').found).toEqual([])
    expect(run(folder, ['lint', 'a.yaml', '--standard', 'nd30']).out).toContain('Gợi ý: Sửa khóa standard của kế hoạch')
  })
})

test.each(examples)('%s is built without a warning', (name) => {
  const folder = temporaryFolder()
  expect(run(folder, ['build', resolve('plans', name), '--to', 'docx,txt', '--out-dir', '.']).code).toBe(0)
  const { code, found } = compact(folder, '.')
  expect([code, found.filter((line) => !/ info /.test(line))]).toEqual([0, []])
})

describe('comments that silence', () => {
  const reason = 'số của văn bản gốc'

  test('work in a draft and are not read as its text', () => {
    const text = draft.replace(wrongCount, `<!-- kehoach-ignore anniversary-count: ${reason} -->\n${wrongCount}`)
    expect(compact(folderWith({ 'a.txt': text }), 'a.txt').found).toEqual(['a.txt:6:18 error weekday'])
  })

  test('work in the body of a plan, which is printed without them', () => {
    const comment = `\n  <!-- kehoach-ignore anniversary-count: ${reason} -->`
    const plan = `${minimalPlan.trimEnd()}\n`.replace(/^body: \|\n/m, `body: |${comment}\n  ${wrongCount}\n`)
    expect(plan).toContain(comment)
    const folder = folderWith({ 'a.yaml': plan, 'b.yaml': plan.replace(comment, '') })
    expect(compact(folder, '.').found.map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      'b.yaml error anniversary-count',
    ])
    expect(run(folder, ['build', 'a.yaml', '--to', 'txt']).code).toBe(0)
    expect(readFileSync(join(folder, 'build/a.txt'), 'utf8')).not.toContain('kehoach')
  })
})

describe('a baseline', () => {
  test('hides what was known, and tells what is gone', () => {
    const folder = folderWith({ 'a.txt': draft })
    expect(compact(folder, 'a.txt', '--update-baseline')).toMatchObject({ code: 0, found: [] })
    writeFileSync(join(folder, 'a.txt'), `Thêm một dòng.\n\n${draft}${wrongDay.replace('11/5', '12/5')}`)
    const known = ['a.txt', '--baseline', 'kehoach.baseline.json']
    expect(compact(folder, ...known)).toMatchObject({
      found: ['a.txt:8:18 error weekday'],
      err: '2 phát hiện đã biết không nêu ở đây.\n',
    })
    writeFileSync(join(folder, 'a.txt'), draft.replace('498', '49'))
    expect(compact(folder, ...known)).toMatchObject({ code: 0, found: ['a.txt info baseline-gone'] })
    expect(compact(folder, ...known, '--update-baseline').code).toBe(0)
    expect(compact(folder, ...known).found).toEqual([])
  })

  test('that is missing is an error', () => {
    expect(compact(folderWith({ 'a.txt': draft }), 'a.txt', '--baseline', 'không-có.json').code).toBe(2)
  })
})

describe('fixes', () => {
  test('--dry-run prints a diff and writes nothing', () => {
    const folder = folderWith({ 'a.txt': draft })
    const { out, err } = run(folder, ['lint', 'a.txt', '--fix', '--dry-run'])
    expect(out).toContain('@@ -1,5 +1,5 @@')
    expect(out).toContain(`\n-${wrongCount}+${wrongCount.replace('498', '49')}`)
    expect(err).toContain('weekday')
    expect(err).toContain(
      '\nSẽ sửa 1 chỗ trong 1 tệp (chưa ghi tệp); kết quả ở trên là những gì còn lại sau khi sửa.\n',
    )
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(draft)
  })

  test('--fix leaves to a person what --fix-unsafe changes', () => {
    const folder = folderWith({ 'a.txt': draft })
    expect(compact(folder, 'a.txt', '--fix')).toMatchObject({ found: [both[1]], err: 'Đã sửa 1 chỗ trong 1 tệp.\n' })
    expect(compact(folder, 'a.txt', '--fix').err).toBe('Không có chỗ nào tự sửa được.\n')
    expect(compact(folder, 'a.txt', '--fix-unsafe')).toMatchObject({ code: 0, found: [] })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('thứ Bảy, ngày 11/5/2024')
  })

  test('what is off or silenced is not changed', () => {
    const folder = folderWith({ 'a.txt': draft })
    compact(folder, 'a.txt', '--fix', '--rule', 'anniversary-count=off')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(draft)
  })
})

describe('many files', () => {
  const name = (i: number) => `kh-${String(i).padStart(3, '0')}.txt`
  const files = Object.fromEntries(
    Array.from({ length: 160 }, (_, i) => [name(i), i % 3 === 0 ? wrongDay : 'Không có gì.\n']),
  )

  test('are checked in threads with the same result, and remembered', { timeout: 60_000 }, () => {
    const folder = folderWith(files)
    mkdirSync(join(folder, 'node_modules'))
    const report = (...args: string[]) => run(folder, ['lint', '.', '--format', 'json', ...args])
    const first = report()
    expect(JSON.parse(first.out).summary).toEqual({ files: 160, errors: 54, warnings: 0, infos: 0 })
    expect(JSON.parse(first.out).diagnostics.map(({ file }: { file: string }) => file)).toEqual(
      Object.keys(files).filter((_, i) => i % 3 === 0),
    )
    const cache = join(folder, 'node_modules/.cache/kehoach/lint.json')
    expect(readFileSync(cache, 'utf8')).toContain(name(3))
    expect(report()).toEqual(first)
    expect(report('--no-cache')).toEqual(first)
    writeFileSync(cache, 'hỏng')
    expect(report()).toEqual(first)
    writeFileSync(join(folder, name(0)), 'Đã sửa.\n')
    expect(JSON.parse(report().out).summary.errors).toBe(53)
    expect(JSON.parse(report('--rule', 'weekday=off').out).summary.errors).toBe(0)
    expect(readdirSync(join(folder, 'node_modules/.cache/kehoach'))).toEqual(['lint.json'])
  })
})

test('rules and explain', () => {
  const folder = temporaryFolder()
  expect(run(folder, ['rules']).out).toMatch(/^weekday +lỗi +\S/m)
  expect(run(folder, ['explain', 'weekday']).out).toContain('Vì sao')
  expect(run(folder, ['explain', 'weekdy'])).toMatchObject({
    code: 2,
    out: '',
    err: 'Không có quy tắc “weekdy”. Có phải ý bạn là “weekday”?\n',
  })
})

describe('--shard', () => {
  const texts = { 'a.txt': draft, 'b.txt': draft, 'c.txt': draft }
  const checked = ({ found }: { found: string[] }) => [...new Set(found.map((line) => line.slice(0, 5)))]

  test('lints one part of the files', () => {
    const folder = folderWith(texts)
    expect(checked(compact(folder, '.', '--shard', '1/2'))).toEqual(['a.txt', 'c.txt'])
    expect(checked(compact(folder, '.', '--shard', '2/2'))).toEqual(['b.txt'])
    expect(compact(folder, '.', '--shard', '4/4')).toMatchObject({ code: 0, found: [] })
  })

  test('builds one part of the plans, each of them once', () => {
    const folder = folderWith({ 'a.yaml': minimalPlan, 'b.yaml': minimalPlan })
    expect(run(folder, ['build', 'b.yaml', 'a.yaml', 'a.yaml', '--shard', '1/2']).out).toBe('build/a.docx\n')
    expect(run(folder, ['build', 'b.yaml', 'a.yaml', '--shard', '2/2']).out).toBe('build/b.docx\n')
  })

  test.each(['lint', 'build'])('%s says what a part is', (command) => {
    const { code, err } = run(folderWith({ 'a.yaml': minimalPlan }), [command, 'a.yaml', '--shard', '3/2'])
    expect([code, err]).toEqual([
      2,
      '--shard cần phần thứ mấy trên tổng số phần, từ 1/1 trở lên, ví dụ 2/5, nhưng ở đây là “3/2”.\n',
    ])
  })
})
