import { describe, expect, test } from 'vitest'
import { summaryOf } from '../../src/compare/report/summary.js'
import { commentMarker, pullRequestComment } from '../../src/index.js'
import { commentOf } from '../../src/pull-request/comment.js'
import type { Review, ReviewedFile } from '../../src/pull-request/review.js'
import { compared } from '../support/compared.js'
import { examples, exampleText } from '../support/examples.js'

const commit = 'abcdef0123456789abcdef0123456789abcdef01'
const none = { error: 0, warning: 0, info: 0 }
const reviewed = (file: Partial<ReviewedFile>): ReviewedFile => ({
  ...{ file: 'plans/a.yaml', kind: 'changed', counts: none, findings: [], outputs: [] },
  ...file,
})
const review = (...files: Partial<ReviewedFile>[]): Review => ({ version: 1, commit, files: files.map(reviewed) })
const empty = { facts: [], activities: [], annexes: [], moves: [], text: [], renumbered: [] }
const links = { files: `https://github.example/x/y/blob/${commit}/`, artifact: 'https://github.example/runs/1' }

describe('the comment', () => {
  test('tells of a plan its facts, what changed, findings with links, pages and the built files', async () => {
    const plan = exampleText(examples[1]!)
    const date = /^date: .*$/m.exec(plan)![0]
    const changes = summaryOf(await compared(plan, plan.replace(date, 'date: 24/4/2024')))
    const finding = { ruleId: 'weekday', severity: 'error', message: 'Sai thứ.', hint: 'Sửa thành thứ Hai.' } as const
    const file: Partial<ReviewedFile> = {
      ...{ file: 'plans/kế hoạch (2).yaml', title: 'Tháng Công nhân', number: '82', date: '24/4/2024' },
      ...{ period: 'tháng 5', changes, counts: { error: 2, warning: 0, info: 0 } },
      findings: [{ ...finding, line: 12 }],
      outputs: [{ name: 'a-abcdef0.docx', sha256: '0123456789ab'.padEnd(64, 'c'), pages: 5 }],
    }
    expect(commentOf(review(file), links)).toMatchInlineSnapshot(`
      "<!-- kehoach: kế hoạch trong lần đề nghị này -->
      ## Kế hoạch trong lần đề nghị này

      ### plans/kế hoạch (2).yaml (sửa)

      | Trích yếu | Số | Ngày | Thời gian |
      |---|---|---|---|
      | Tháng Công nhân | 82 | 24/4/2024 | tháng 5 |

      <details open><summary>Nội dung đổi</summary>

      #### Thông tin chung

      | Mục | Trước | Nay |
      |---|---|---|
      | Ngày ký | <del>23/4/2024</del> | <ins>24/4/2024</ins> |

      </details>

      **Soát lỗi:** 2 lỗi, 0 cảnh báo, 0 lưu ý

      - **lỗi** [dòng 12](https://github.example/x/y/blob/abcdef0123456789abcdef0123456789abcdef01/plans/k%E1%BA%BF%20ho%E1%BA%A1ch%20%282%29.yaml#L12): Sai thứ. *Sửa thành thứ Hai.* (weekday)
      - … và 1 phát hiện nữa, xin xem phiếu soát.

      **Bản dựng:**

      - a-abcdef0.docx, 5 trang, sha256 0123456789ab

      [Tải các bản dựng và phiếu soát](https://github.example/runs/1) · Bản abcdef0
      "
    `)
  })

  test.each(['../../../../other/page', 'plans/../../x', 'plans\\..\\..\\x'])('leads no way out: %s', (file) => {
    const findings = [{ ruleId: 'weekday', severity: 'error', message: 'Sai thứ.', file, line: 1 }] as const
    const comment = commentOf(review({ findings: [...findings] }), links)
    expect(comment).toContain(', dòng 1: Sai thứ.')
    expect(comment).not.toContain(links.files)
  })

  test('says that nothing changed, what is new, gone and renamed, and that there is nothing to say', () => {
    const comment = commentOf(
      review(
        { changes: empty },
        { file: 'moi.yaml', kind: 'added' },
        { file: 'cu.yaml', kind: 'gone' },
        { file: 'b.yaml', kind: 'renamed', before: 'a.yaml' },
      ),
      {},
    )
    expect(comment.match(/Không có gì đổi/g)).toHaveLength(1)
    expect(comment.match(/^### .*$/gm)).toEqual([
      '### plans/a.yaml (sửa)',
      '### moi.yaml (mới)',
      '### cu.yaml (bỏ)',
      '### b.yaml (đổi tên)',
    ])
    expect(comment).toContain('Tên cũ: a.yaml')
    expect(comment.match(/\*\*Soát lỗi:\*\*/g)).toHaveLength(3)
    expect(commentOf(review(), {})).toContain('Không có kế hoạch hay dự thảo nào đổi.')
  })

  test('leads to the page with the pictures, which a comment can’t hold', () => {
    const outputs = [{ name: 'a.pdf', sha256: 'a'.repeat(64), pages: 2, pictures: ['a.page-01.png', 'a.page-02.png'] }]
    const endOf = (given: object) => commentOf(review({ outputs }), given).split('aaaaaaaaaaaa\n\n')[1]
    const page = 'https://github.example/runs/1/artifacts/2'
    const said = 'Hình từng trang không đặt được vào nhận xét, xin xem ở'
    expect(endOf({ ...links, page })).toBe(
      `${said} [trang xem trước](${page}).\n\n[Xem trước](${page}) · [Tải các bản dựng và phiếu soát](https://github.example/runs/1) · Bản abcdef0\n`,
    )
    expect(endOf(links)).toContain(`${said} review.html trong [bản tải về](https://github.example/runs/1).\n`)
    expect(endOf({})).toBe(`${said} review.html.\n\nBản abcdef0\n`)
    expect(commentOf(review({}), { ...links, page })).not.toContain('Hình từng trang')
  })

  test('says that a plan could not be built, or not be compared', () => {
    const counts = { error: 1, warning: 0, info: 0 }
    const comment = commentOf(review({ counts }, { file: 'b.yaml', title: 'Hội thao' }), {})
    expect(comment.match(/^Chưa .*$/gm)).toEqual([
      'Chưa dựng được bản dự thảo, xin sửa các lỗi sau.',
      'Chưa so được với bản cũ: bản cũ có lỗi hoặc không đọc được.',
    ])
  })

  const evil =
    '@all #1 <img src=x onerror=a> | `x` [y](http://z)\n\n# to\n--> {{commit}} ~~a~~ https://evil.example www.evil.example'
  const hostile = reviewed({
    ...{ file: evil, before: evil, kind: 'renamed', title: evil, number: evil, date: evil, period: evil },
    changes: {
      facts: [{ label: evil, cells: [[{ kind: 'gone', text: evil }]] }],
      activities: [{ label: 'Sửa', title: evil, fields: [] }],
      annexes: [],
      moves: [evil],
      text: [{ section: evil, changes: [] }],
      renumbered: [evil],
    },
    findings: [{ ruleId: evil.slice(0, 90), severity: 'info', message: evil, hint: evil, file: evil, place: evil }],
    outputs: [{ name: evil, sha256: 'a'.repeat(64) }],
  })

  test.each([
    undefined,
    '{{#each files}}{{name}} {{{title}}} {{#each findings}}{{{message}}} {{link}}{{/each}}{{/each}}',
  ])('takes no text of a stranger for more than words, by the template %s', (template) => {
    const comment = commentOf({ version: 1, commit, files: [hostile] }, { ...links, ...(template && { template }) })
    expect(comment).toContain('evil')
    const own = comment.replace(/https:\/\/github\.example[^)\s]*/g, '').replace(commentMarker, '')
    expect(own).not.toMatch(
      /<(?!\/?(?:details|summary|ins|del)\b)|@(?=[a-z])|`|\]\((?:http|[^)]*[<>"\s])|:\/\/|www\.|~~|\{\{|-->/,
    )
    expect(own.match(/^# /gm)).toBe(null)
  })

  test('stays within what GitHub takes, and says what it leaves out', () => {
    const findings = Array.from({ length: 100 }, (_, index) => ({
      ruleId: 'x',
      severity: 'error' as const,
      message: evil.repeat(20),
      line: index,
    }))
    const counts = { error: 300, warning: 0, info: 0 }
    const many = commentOf(
      { version: 1, commit, files: Array.from({ length: 1000 }, () => ({ ...hostile, findings, counts })) },
      links,
    )
    expect(many.length).toBeLessThanOrEqual(65_536)
    expect(many).toMatch(/… và \d+ phát hiện nữa/)
    expect(many).toMatch(/… và 9\d\d tệp nữa/)
    const own = commentOf(review({}), { template: 'dài\n'.repeat(100_000) })
    expect(own.length).toBeLessThanOrEqual(65_536)
    expect(own).toContain('phần sau không nêu')
  })
})

describe('pullRequestComment', () => {
  test('begins with the mark, by which it is found again', async () => {
    const comment = await pullRequestComment(review({}), { commit, template: 'Của cơ quan: {{commit}}' })
    expect(comment).toBe(`${commentMarker}\nCủa cơ quan: abcdef0\n`)
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another version', { ...review({}), version: 2 }],
    ['a list without end', review(...Array.from({ length: 1001 }, () => ({})))],
    ['a text without end', review({ title: 'x'.repeat(20_001) })],
    ['another commit', { ...review({}), commit: 'f'.repeat(40) }],
    ['no hash', review({ outputs: [{ name: 'a', sha256: '<b>' }] })],
  ])('takes no %s', async (_, value) => {
    await expect(pullRequestComment(value, { commit })).rejects.toThrow(RangeError)
  })
})
