import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { findOffice } from '../../src/node/libreoffice/office.js'
import { standardFiles } from '../support/docx-standard.js'
import { planWith } from '../support/minimal-plan.js'
import { officeThat, programs } from '../support/programs.js'
import { oddName, pullRequest } from '../support/repository.js'
import { run, temporaryFolder } from '../support/run.js'

interface Result {
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
}

const canDraw = findOffice() !== undefined && spawnSync('pdftoppm', ['-v']).error === undefined

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
  const ends = drafts.map((name) => name.replace(/^.*-([0-9a-f]{7}(?:\.\w+)+)$/s, '$1'))
  const built = [`${short}.docx`, `${short}.html`]
  expect(ends).toEqual([`${short}.diff.html`, ...built, ...built, ...built])
  expect(drafts).toContain(`tên mới-${short}.docx`)
  // No disk and no archive has to take what a branch may call a file.
  expect(drafts.filter((name) => /["\n:<>|*?]/.test(name))).toEqual([])
  expect(filesIn(build).filter((name) => !drafts.includes(name))).toEqual([
    'comment.md',
    'findings.html',
    'kehoach.sarif',
    'review.html',
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
  expect(comment).toMatch(/- \*\*lỗi\*\* dòng \d+: “137 năm” không khớp/)
  expect(comment).not.toMatch(/@everyone|<b>|đã-chạy\)? `/)

  const diff = readFileSync(join(build, `plans/2024-thang-cong-nhan-${short}.diff.html`), 'utf8')
  expect(diff).toContain('<h1>So sánh: plans/2024-thang-cong-nhan.yaml (main) → plans/2024-thang-cong-nhan.yaml</h1>')
  const page = readFileSync(join(build, 'review.html'), 'utf8')
  expect(page.match(/<h2>/g)).toHaveLength(6)
  expect(page).toContain(`<a href="plans/2024-thang-cong-nhan-${short}.diff.html">`)
  expect(page).not.toMatch(/<b>&quot;|<img|<script|\son\w+=/)
  const sheet = readFileSync(join(build, 'findings.html'), 'utf8')
  expect(sheet).toContain('<title>Phiếu soát 5 tệp</title>')
  expect(sheet).toContain('498 năm')

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
  expect(textOf('docProps/core.xml')).toContain('<cp:keywords>abcdef0</cp:keywords><cp:version>abcdef0</cp:version>')
  expect(textOf('word/document.xml')).toContain('DỰ THẢO')
  const html = readFileSync(`${target}.html`, 'utf8')
  expect(html).toContain('<meta name="version" content="abcdef0">')
  expect(html).toContain('DỰ THẢO')
  expect(git('status', '--porcelain')).toBe('?? ra/')
})

// `$pdf` of three pages, each an object as LibreOffice writes it.
const threePages = `printf '%%PDF-1.6\\n/Type/Page/A\\n/Type/Page/B\\n/Type/Page/C\\n%%%%EOF\\n' > $pdf`
// PNG in name and in the page that it is asked for.
const drawn = `cat >/dev/null; printf '\\211PNG %s' "$3"`

describe.runIf(process.platform === 'linux')('what is printed', () => {
  function printed(scripts: Record<string, string>, pages = threePages) {
    const { folder, git } = pullRequest()
    const all = { soffice: officeThat(pages), 'fc-list': 'echo Tinos', git: 'git "$@"', ...scripts }
    const env = { PATH: programs(temporaryFolder(), all), LIBREOFFICE: '' }
    const plan = 'plans/2024-thang-cong-nhan.yaml'
    const short = git('rev-parse', 'HEAD').slice(0, 7)
    mkdirSync(join(folder, 'build/plans'), { recursive: true })
    writeFileSync(join(folder, `build/plans/2024-thang-cong-nhan-${short}.pdf`), 'của lần trước')
    const { code, err } = run(folder, ['review', '--base', 'main', '--to', 'pdf', plan], { env })
    const read = (name: string) => readFileSync(join(folder, 'build', name), 'utf8')
    return { code, err, target: `plans/2024-thang-cong-nhan-${short}`, files: filesIn(join(folder, 'build')), read }
  }

  test('is also drawn, page by page, and shown on the page of the review', () => {
    const { code, err, target, read } = printed({ pdftoppm: drawn })
    expect(code, err).toBe(0)
    const pictures = ['01', '02', '03'].map((page) => `${target}.page-${page}.png`)
    const pdf = { name: `${target}.pdf`, pages: 3, pictures, sha256: expect.any(String) }
    expect(JSON.parse(read('review.json')).files[0].outputs).toEqual([pdf])
    expect(pictures.map((name) => read(name).slice(1))).toEqual(['PNG 1', 'PNG 2', 'PNG 3'])
    const shown = Array.from(read('review.html').matchAll(/<img src="data:image\/png;base64,([^"]+)" alt="([^"]+)">/g))
    expect(shown.map(([, data, alt]) => [atob(data!).slice(1), alt])).toEqual([
      ['PNG 1', 'Trang 1'],
      ['PNG 2', 'Trang 2'],
      ['PNG 3', 'Trang 3'],
    ])
    expect(read('review.html')).toContain('img-src data:')
    expect(read('comment.md')).toContain('.pdf, 3 trang, sha256')
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'nothing that draws',
      {},
      'Không có hình từng trang: máy chưa cài pdftoppm. Cài đặt: sudo apt install poppler-utils',
    ],
    ['what fails', { pdftoppm: 'exit 1' }, 'Không có hình từng trang: pdftoppm không vẽ được.'],
    ['what draws nothing', { pdftoppm: 'cat >/dev/null' }, 'Không có hình từng trang: pdftoppm không vẽ được.'],
  ])('is there without pictures where there is %s, and one line says so', (_, scripts, line) => {
    const { code, err, files, read } = printed(scripts)
    expect([code, err]).toEqual([0, `${line}\n`])
    expect(files.filter((name) => /\.(?:pdf|png)$/.test(name))).toHaveLength(1)
    expect(read('review.html')).not.toContain('<img')
    expect(read('comment.md')).toContain('.pdf, 3 trang, sha256')
    expect(read('comment.md')).not.toContain('Hình từng trang')
  })

  test('is drawn no further than anybody looks', () => {
    const many = `{ echo '%PDF-1.6'; yes '/Type /Page /A' | head -n 1000; echo '%%EOF'; } > $pdf`
    const { files, read } = printed({ pdftoppm: drawn }, many)
    expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(30)
    expect(read('review.html')).toContain('… và 970 trang nữa, xin xem <a href="plans/')
  })

  test('that LibreOffice could not print is not shown of a former run', () => {
    const { code, err, read } = printed({ pdftoppm: drawn }, 'true')
    expect(code).toBe(2)
    expect(err + read('comment.md')).toContain('LibreOffice không tạo được tệp PDF này.')
    expect(JSON.parse(read('review.json')).files[0].outputs).toEqual([])
  })
})

test('prints and draws the same bytes again', ({ skip }) => {
  skip(!canDraw, 'LibreOffice or poppler is not installed')
  const { folder, git } = pullRequest()
  const twice = ['a', 'b'].map((outDir) => {
    run(folder, ['review', '--base', 'main', '--to', 'pdf', '--out-dir', outDir, 'plans/2024-thang-cong-nhan.yaml'])
    return filesIn(join(folder, outDir, 'plans')).map((name) => [
      name,
      readFileSync(join(folder, outDir, 'plans', name)),
    ])
  })
  expect(twice[0]).toEqual(twice[1])
  const short = git('rev-parse', 'HEAD').slice(0, 7)
  // UTF-16, as PDF takes texts.
  const keywords = Array.from(`\ufeff${short}`, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const [, pdf] = twice[0]!.at(-1)!
  expect(pdf!.toString('latin1')).toContain(`/Keywords<${keywords.toUpperCase()}>`)
  const pages = ['01', '02', '03', '04', '05'].map((page) => `2024-thang-cong-nhan-${short}.page-${page}.png`)
  expect(twice[0]!.map(([name]) => name).slice(1)).toEqual([...pages, `2024-thang-cong-nhan-${short}.pdf`])
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
  expect(comment).toMatch(/- \*\*lỗi\*\* plans\/the-thuc\/page\.hbs, dòng \d+: .*&#60;p&#62;.*\(template\)/)
})

test('takes the plans whose Word template has changed, and the template for no draft', () => {
  const { folder, git } = pullRequest()
  run(folder, ['template', 'doan', '--out', 'plans/mau.docx'])
  writeFileSync(join(folder, 'plans/điền.yaml'), planWith('template: mau.docx # của cơ quan'))
  git('add', '--all')
  git('commit', '--quiet', '--message=a')
  run(folder, ['template', 'nd30', '--out', 'khác.docx'])
  renameSync(join(folder, 'khác.docx'), join(folder, 'plans/mau.docx'))
  const told = () => {
    run(folder, ['review', '--base', 'HEAD', '--to', 'docx'])
    return readFileSync(join(folder, 'build/comment.md'), 'utf8')
  }
  const changed = told()
  expect(changed.match(/^### .*$/gm)).toEqual(['### plans/điền.yaml (sửa)'])
  expect(changed).toContain('Nội dung đổi')
  expect(run(folder, ['lint', '--changed', 'HEAD']).out).toMatch(/^1 tệp: /m)
  expect(run(folder, ['lint', 'plans']).out).not.toContain('mau.docx')
  expect(run(folder, ['lint', 'plans/điền.yaml', 'plans/mau.docx']).out).toMatch(/^2 tệp: /m)
  rmSync(join(folder, 'plans/mau.docx'))
  expect(told()).toMatch(/Chưa dựng được bản dự thảo.*\n\n- \*\*lỗi\*\* .*mau\.docx.*Không tìm thấy/)
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

test('finds anew what a branch says was found before', () => {
  const { folder, git } = pullRequest()
  for (let index = 0; index < 8; index++) {
    writeFileSync(join(folder, `plans/${index}.txt`), 'Kỷ niệm 93 năm (26/3/1931 - 26/3/2025)\n')
  }
  git('add', '--all')
  git('commit', '--quiet', '--message=z')
  mkdirSync(join(folder, 'node_modules'))
  run(folder, ['lint', 'plans'])
  const cache = join(folder, 'node_modules/.cache/kehoach/lint.json')
  const entries: Record<string, object> = JSON.parse(readFileSync(cache, 'utf8').split('\n')[1]!)
  const clean = Object.entries(entries).map(([file, entry]) => [file, { ...entry, diagnostics: [] }])
  const content = `${JSON.stringify(Object.fromEntries(clean))}\n`
  writeFileSync(cache, `${createHash('sha256').update(content).digest('hex')}\n${content}`)
  expect(run(folder, ['lint', 'plans']).out).not.toContain('93 năm')
  expect(run(folder, ['review', '--base', 'main']).out.match(/“93 năm/g)).toHaveLength(8)
})

test('says that nothing changed, and needs git', () => {
  const { folder } = pullRequest()
  expect(run(folder, ['review', '--base', 'HEAD']).code).toBe(0)
  const comment = readFileSync(join(folder, 'build/comment.md'), 'utf8')
  expect(comment).toContain('Không có kế hoạch hay dự thảo nào đổi.')
  expect(run(temporaryFolder(), ['review', '--base', 'main'])).toMatchObject({ code: 2 })
})
