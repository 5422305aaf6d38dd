import { expect, test } from 'vitest'
import { reviewPage } from '../../src/pull-request/page/page.js'
import type { Review, ReviewedFile } from '../../src/pull-request/review.js'

const commit = 'abcdef0123456789abcdef0123456789abcdef01'
const none = { error: 0, warning: 0, info: 0 }
const reviewed = (file: Partial<ReviewedFile>): ReviewedFile => ({
  ...{ file: 'plans/a.yaml', kind: 'changed', counts: none, findings: [], outputs: [] },
  ...file,
})
const pageOf = (files: Partial<ReviewedFile>[], pictures: Record<string, Uint8Array> = {}) => {
  const review: Review = { version: 1, commit, files: files.map(reviewed) }
  return reviewPage(review, (name) => pictures[name]).join('\n')
}

const empty = { facts: [], activities: [], annexes: [], moves: [], text: [], renumbered: [] }
const sha256 = 'a'.repeat(64)

test('shows of each file what it says, what changed, what is wrong, what was built and its pages', () => {
  const finding = { ruleId: 'weekday', severity: 'error', message: 'Sai thứ.', hint: 'Sửa.', line: 12 } as const
  const day = [
    { kind: 'gone', text: '23/4/2024' },
    { kind: 'added', text: '24/4/2024' },
  ] as const
  const html = pageOf(
    [
      {
        ...{ title: 'Tháng Công nhân', number: '82', date: '24/4/2024', period: 'tháng 5' },
        changes: { ...empty, facts: [{ label: 'Ngày ký', cells: [day] }] },
        ...{ counts: { error: 3, warning: 0, info: 0 }, findings: [finding], comparison: 'plans/a.diff.html' },
        outputs: [{ name: 'plans/tháng 5 #1.pdf', sha256, pages: 3, pictures: ['1.png', '2.png'] }],
      },
      { file: 'b.yaml', kind: 'renamed', before: 'cũ.yaml', title: 'B', changes: empty },
      { file: 'c.yaml', kind: 'gone' },
      { file: 'd.yaml', kind: 'added', counts: { error: 1, warning: 0, info: 0 } },
      { file: 'e.yaml', title: 'E' },
    ],
    { '1.png': Uint8Array.of(1, 2, 3) },
  )
  for (const told of [
    '<dt>Số</dt><dd>82</dd>',
    '<h4>Thông tin chung</h4>',
    '<td><del>23/4/2024</del></td><td><ins>24/4/2024</ins></td>',
    '<a href="plans/a.diff.html">Cả hai văn bản cạnh nhau</a>',
    '<li class="error"><b>lỗi</b> dòng 12: Sai thứ. <span class="hint">Sửa.</span> (weekday)</li>',
    '… và 2 phát hiện nữa.',
    '<a href="plans/th%C3%A1ng%205%20%231.pdf">plans/tháng 5 #1.pdf</a>, 3 trang',
    '<img src="data:image/png;base64,AQID" alt="Trang 1"><figcaption>Trang 1/3</figcaption>',
    '… và 2 trang nữa, xin xem',
    '<p>Tên cũ: cũ.yaml</p>',
    '<h2>c.yaml (bỏ)</h2>',
  ]) {
    expect(html).toContain(told)
  }
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html.match(/Không có gì đổi trong văn bản\.|Chưa (?:dựng|so) được/g)).toEqual([
    'Không có gì đổi trong văn bản.',
    'Chưa dựng được',
    'Chưa so được',
  ])
  expect(html.match(/Soát lỗi:/g)).toHaveLength(4)
  expect(pageOf([])).toContain('Không có kế hoạch hay dự thảo nào đổi.')
})

test('loads nothing, and takes no text of a stranger for more than words', () => {
  const evil = '"><script>a</script><img src=x onerror=a>\n\u202e\u0007 {{x}} javascript:a'
  const html = pageOf([
    {
      ...{ file: evil, before: evil, kind: 'renamed', title: evil, number: evil, date: evil, period: evil },
      changes: {
        facts: [{ label: evil, cells: [[{ kind: 'gone', text: evil }]] }],
        activities: [{ label: evil, title: evil, fields: [{ label: evil, cells: [[{ kind: 'same', text: evil }]] }] }],
        annexes: [{ label: evil, cells: [] }],
        moves: [evil],
        text: [{ section: evil, changes: [{ label: evil, cells: [[{ kind: 'added', text: evil }]] }] }],
        renumbered: [evil],
      },
      findings: [{ ruleId: evil, severity: 'info', message: evil, hint: evil, file: evil, place: evil }],
      ...{ comparison: evil, outputs: [{ name: evil, sha256, pages: 1, pictures: [evil] }] },
    },
  ])
  expect(html).toContain('javascript:a')
  expect(html).not.toMatch(/<script|<img|\u202e|(?!\n)\p{Cc}|href="(?!#|findings\.html|%22)/u)
  expect(html).toMatch(/content="default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'/)
})
