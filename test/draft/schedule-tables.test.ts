import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.js'
import { lintDraft } from '../../src/lint.js'
import { readDocx } from '../../src/readers/docx.js'
import { readText } from '../../src/readers/text.js'
import { rules } from '../../src/rules/index.js'
import { type WordCell, wordTable } from '../support/schedule-tables.js'
import { p, r, word } from '../support/word.js'

const lines = (...texts: string[]) => texts.map((text) => p(r(text))).join('')
const docx = (body: string): Draft => readDocx(word({ body }), 'a.docx').value!
const txt = (text: string): Draft => readText(text, 'a.txt').value!

/** `number | name | when | lead` of each row. */
function rowsOf({ schedule }: Draft): string[] | undefined {
  return schedule?.map(({ number, name, when, lead }) =>
    [number?.text ?? '', name.text, when.text, lead.text].join(' | '),
  )
}

const across = (text: string, columns = 4): WordCell => ({ text, across: columns })
const down = (text: string): WordCell => ({ text, down: true })
const head = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'PHỤ TRÁCH']
const untimed = ['TT', 'NỘI DUNG CÔNG VIỆC', 'ĐƠN VỊ THỰC HIỆN']
const camp = ['1', 'Hội trại', '07/5/2024', 'Văn phòng']
const run = ['2', 'Giải chạy', '15/5/2024', 'Ban Phong trào']
const both = ['1 | Hội trại | 07/5/2024 | Văn phòng', '2 | Giải chạy | 15/5/2024 | Ban Phong trào']

describe('tables of a Word file', () => {
  test.each<[what: string, rows: WordCell[][], expected: string[]]>([
    ['a row for an activity', [head, camp, run], both],
    [
      'what an activity is about, before its name',
      [
        ['TT', 'Nội dung cụ thể', 'Nội dung', 'Thời gian', 'Phụ trách'],
        ['1', 'Ôn truyền thống', 'Hội trại', '07/5/2024', 'Văn phòng'],
        ['2', 'Chạy 5 km', 'Giải chạy', '15/5/2024', 'Ban Phong trào'],
      ],
      both,
    ],
    [
      'a unit merged over rows',
      [
        head,
        ['1', 'Hội trại', '07/5/2024', down('Văn phòng')],
        ['2', 'Giải chạy', '15/5/2024', '^'],
        ['3', 'Thi', '16/5', 'Đội'],
      ],
      ['1 | Hội trại | 07/5/2024 | Văn phòng', '2 | Giải chạy | 15/5/2024 | Văn phòng', '3 | Thi | 16/5 | Đội'],
    ],
    [
      'number, name and date merged over rows',
      [head, [down('1'), down('Hội trại'), down('07/5/2024'), 'Văn phòng'], ['^', '^', '^', 'Ban Phong trào']],
      ['1 | Hội trại | 07/5/2024 | Văn phòng', '1 | Hội trại | 07/5/2024 | Ban Phong trào'],
    ],
    [
      'a cell merged over rows and columns',
      [
        ['TT', 'HOẠT ĐỘNG', { text: 'THỜI GIAN', across: 2 }, 'PHỤ TRÁCH'],
        ['1', 'Hội trại', { text: '07/5/2024', across: 2, down: true }, 'Văn phòng'],
        ['2', 'Giải chạy', { text: '^', across: 2 }, 'Đội'],
      ],
      ['1 | Hội trại | 07/5/2024 | Văn phòng', '2 | Giải chạy | 07/5/2024 | Đội'],
    ],
    [
      'an empty cell in each column',
      [
        head,
        ['', 'Hội trại', '07/5', 'VP'],
        ['2', '', '08/5', 'VP'],
        ['3', 'Thi', '', 'VP'],
        ['4', 'Diễn', '09/5', ''],
      ],
      [' | Hội trại | 07/5 | VP', '2 |  | 08/5 | VP', '3 | Thi |  | VP', '4 | Diễn | 09/5 | '],
    ],
    ['a title over the header', [[across('TUẦN 1 (từ 01 – 07/5)')], [across('LỊCH')], head, camp, run], both],
    [
      'a header of two rows',
      [
        [down('TT'), down('HOẠT ĐỘNG'), { text: 'THỜI GIAN', across: 2 }, down('PHỤ TRÁCH')],
        ['^', '^', 'Giờ', 'Ngày', '^'],
        ['1', 'Hội trại', '08g00', '07/5/2024', 'Văn phòng'],
        ['2', 'Giải chạy', '14g00', '15/5/2024', 'Ban Phong trào'],
      ],
      both,
    ],
    [
      'a header of two rows, of which the lower names the unit',
      [
        [down('TT'), down('THỜI GIAN'), { text: 'NỘI DUNG', across: 3 }],
        ['^', '^', 'Tên hoạt động', 'Đơn vị phối hợp', 'Đơn vị chủ trì'],
        ['1', '07/5/2024', 'Hội trại', 'Đội', 'Văn phòng'],
        ['2', '15/5/2024', 'Giải chạy', 'Đội', 'Ban Phong trào'],
      ],
      both,
    ],
    [
      'the surest of several titles',
      [
        ['TT', 'Nội dung', 'Hoạt động', 'Thời gian', 'Ngày', 'Đơn vị', 'Lãnh đạo chủ trì', 'Người phụ trách'],
        ['1', 'Vui chơi', 'Hội trại', '08g00', '07/5/2024', 'Khối', 'Hậu cần', 'Văn phòng'],
        ['2', 'Thể thao', 'Giải chạy', '14g00', '15/5/2024', 'Khối', 'Hậu cần', 'Ban Phong trào'],
      ],
      both,
    ],
    ['a title of two cells', [['Tháng 5', across('Từ 01 đến 31/5', 3)], head, camp, run], both],
    ['numbers of the columns', [head, ['(1)', '(2)', '(3)', '(4)'], camp, run], both],
    ['the header again', [head, camp, head, run], both],
    ['headings between rows', [head, [across('A. CHÀO MỪNG 30/4')], camp, ['', across('Tuần 2', 3)], run], both],
    [
      'a heading that tells the day of rows without one',
      [head, [across('Ngày 12/5/2024')], ['1', 'Hội trại', '08g00', 'VP'], ['2', 'Thi', '', 'VP'], run],
      ['1 | Hội trại | Ngày 12/5/2024 | VP', '2 | Thi | Ngày 12/5/2024 | VP', both[1]!],
    ],
    [
      'a heading that names a holiday',
      [head, [across('Hoạt động chào mừng 30/4')], ['1', 'Hội trại', '', 'VP'], run],
      ['1 | Hội trại |  | VP', both[1]!],
    ],
    [
      'other columns, in another order',
      [
        [
          'Đơn vị phối hợp',
          'Đơn vị chủ trì',
          'Địa điểm thực hiện',
          'Ngày',
          'Nội dung thực hiện',
          'Kết quả thực hiện',
          'STT',
        ],
        ['Đội', 'Văn phòng', 'Hội trường', '07/5/2024', 'Hội trại', '1 trại', '1'],
        ['Đội', 'Ban Phong trào', 'Sân', '15/5/2024', 'Giải chạy', '50 người', '2'],
      ],
      both,
    ],
    [
      'a title over two columns',
      [
        ['TT', 'HOẠT ĐỘNG', { text: 'THỜI GIAN', across: 2 }, 'PHỤ TRÁCH'],
        ['1', 'Hội trại', 'Thứ Ba', '07/5/2024', 'Văn phòng'],
        ['2', 'Giải chạy', 'Thứ Tư', '15/5/2024', 'Ban Phong trào'],
      ],
      both,
    ],
    ['a time of two paragraphs', [head, ['1', 'Hội trại', '08g00\n07/5/2024', 'Văn phòng'], run], both],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf(docx(wordTable(rows)))).toEqual(expected)
  })

  test('a cell that goes on with nothing above it is one of its own', () => {
    const rows = [
      head,
      ['1', 'Hội trại', '07/5', '^'],
      ['2', 'Thi', '08/5', down('VP')],
      run,
      ['3', 'Diễn', '20/5', '^'],
    ]
    expect(rowsOf(docx(wordTable(rows)))?.map((row) => row.split(' | ')[3])).toEqual(['', 'VP', 'Ban Phong trào', ''])
  })

  test('a cell merged over rows is one passage, read and reported once', () => {
    const draft = docx(wordTable([head, ['1', 'Hội trại', down('31/4/2024'), 'VP'], ['2', 'Thi', '^', 'VP']]))
    const found = lintDraft(
      draft,
      rules.filter(({ id }) => id === 'date-impossible'),
    )
    expect(found.map(({ place }) => place?.part)).toEqual(['bảng 1, dòng 2, cột 3'])
  })
})

describe('several tables', () => {
  const first = wordTable([head, camp])
  const second = wordTable([head, run])

  test.each<[what: string, body: string, expected: string[] | undefined]>([
    ['a table for each week', lines('LỊCH HOẠT ĐỘNG', 'Tuần 1') + first + lines('Tuần 2') + second, both],
    ['the same header again', first + lines('2. Tuần 2') + second, both],
    [
      'a table without titles',
      first + lines('Tuần 2') + wordTable([run, ['3', 'Thi', '16/5', 'VP']]),
      [...both, '3 | Thi | 16/5 | VP'],
    ],
    [
      'another order of columns below LỊCH',
      lines('LỊCH HOẠT ĐỘNG') + first + lines('Tuần 2') + wordTable([[...head].reverse(), [...run].reverse()]),
      both,
    ],
    [
      'days over the tables',
      lines('LỊCH HOẠT ĐỘNG', 'Ngày 12/5') +
        wordTable([head, ['1', 'Hội trại', '8h00 - 9h00', 'VP']]) +
        lines('Ngày 13/5') +
        wordTable([head, ['1', 'Thi', '8h00', 'VP']]),
      ['1 | Hội trại | Ngày 12/5 | VP', '1 | Thi | Ngày 13/5 | VP'],
    ],
    ...(
      [
        ['Giờ', '8h00', '7h30 - 9h00'],
        ['BUỔI', 'Sáng', 'Chiều tối'],
        ['Buổi, giờ', 'Sáng, 8h00', 'Cả ngày'],
      ] as const
    ).map(([title, hour, later]): [string, string, string[]] => [
      `days over tables with a column ${title}`,
      lines('LỊCH HOẠT ĐỘNG', 'Ngày 12/5') +
        wordTable([
          [title, 'Nội dung', 'Đơn vị'],
          [hour, 'Hội trại', 'VP'],
        ]) +
        lines('Thứ Hai, ngày 13/5') +
        wordTable([
          [title, 'Nội dung', 'Đơn vị'],
          [later, 'Thi', 'VP'],
        ]),
      [' | Hội trại | Ngày 12/5 | VP', ' | Thi | Thứ Hai, ngày 13/5 | VP'],
    ]),
    [
      'days over tables without a column of times',
      lines('LỊCH HOẠT ĐỘNG', 'Ngày 12/5') +
        wordTable([untimed, ['1', 'Hội trại', 'VP']]) +
        lines('Ngày 13/5') +
        wordTable([untimed, ['1', 'Thi', 'VP']]),
      ['1 | Hội trại | Ngày 12/5 | VP', '1 | Thi | Ngày 13/5 | VP'],
    ],
    [
      'days in the first rows of such tables',
      lines('LỊCH HOẠT ĐỘNG') +
        wordTable([[across('NGÀY 12/5/2024', 3)], untimed, ['1', 'Hội trại', 'VP']]) +
        lines('') +
        wordTable([[across('NGÀY 13/5/2024', 3)], untimed, ['1', 'Thi', 'VP']]),
      ['1 | Hội trại | NGÀY 12/5/2024 | VP', '1 | Thi | NGÀY 13/5/2024 | VP'],
    ],
    ['such a table that is not called so', lines('Ngày 12/5') + wordTable([untimed, ['1', 'Thi', 'VP']]), undefined],
    ['such a table without a day', lines('LỊCH HOẠT ĐỘNG') + wordTable([untimed, ['1', 'Thi', 'VP']]), undefined],
    [
      'the line that cites the plan is no day',
      lines('LỊCH HOẠT ĐỘNG', '(Kèm theo Kế hoạch số 1-KH/ĐTN ngày 23/4/2024)') +
        wordTable([head, ['1', 'Thi', '', 'VP']]),
      ['1 | Thi |  | VP'],
    ],
    ['an appendix of its own', first + lines('PHỤ LỤC II') + second, [both[0]!]],
    ['steps in the body, and the schedule', first + lines('LỊCH HOẠT ĐỘNG') + second, [both[1]!]],
    [
      'an appendix for each week',
      lines('PHỤ LỤC I', 'LỊCH TUẦN 1') + first + lines('PHỤ LỤC II', 'LỊCH TUẦN 2') + second,
      both,
    ],
    ['four lines between', first + lines(...Array(4).fill('Tuần 2')) + second, both],
    ['five lines between', first + lines(...Array(5).fill('Tuần 2')) + second, [both[0]!]],
    ['prose between', first + lines(`Tuần 2 ${'a'.repeat(154)}`) + second, [both[0]!]],
    ['a long line between', first + lines(`Tuần 2 ${'a'.repeat(153)}`) + second, both],
    ['four rows of title', wordTable([...Array(4).fill([across('Tuần 1')]), head, camp]), [both[0]!]],
    ['five rows of title', wordTable([...Array(5).fill([across('Tuần 1')]), head, camp]), undefined],
    ['names and signature below', first + wordTable([['Nơi nhận:', 'TM. BAN THƯỜNG VỤ']]), [both[0]!]],
  ])('%s', (_, body, expected) => {
    expect(rowsOf(docx(body))).toEqual(expected)
  })
})

describe('what is no schedule of the plan', () => {
  const hours = [
    ['7h30 - 8h00', 'Xem phim tư liệu', 'Văn phòng'],
    ['8h00 - 9h00', 'Chuyên đề 1: Kỹ năng số', 'Trung tâm'],
    ['9h00 - 10h00', 'Chuyên đề 2: An toàn mạng', 'Trung tâm'],
  ]
  const agenda = [
    ['Sáng 12/5', 'Đón tiếp đại biểu', 'Văn phòng'],
    ['Sáng 12/5', 'Phát biểu khai mạc', 'Lãnh đạo Sở'],
    ['Sáng 12/5', 'Chuyên đề 1: Kỹ năng số', 'Trung tâm'],
    ['Chiều 12/5', 'Chuyên đề 2: An toàn mạng', 'Trung tâm'],
  ]
  const years = [
    ['2021 - 2025', 'Hoàn thiện quy chế', 'Văn phòng'],
    ['Năm 2023', 'Xây dựng phần mềm', 'Trung tâm'],
    ['Hằng năm', 'Tập huấn cán bộ', 'Văn phòng'],
  ]
  const title = ['Thời gian', 'Nội dung', 'Thực hiện']

  test.each<[what: string, lines: string[], rows: string[][], found: boolean]>([
    ['hours without a title', ['CHƯƠNG TRÌNH HỘI NGHỊ'], hours, false],
    [
      'parts of a day without a title',
      ['CHƯƠNG TRÌNH'],
      [
        ['Sáng', 'Chuyên đề 1: Kỹ năng số', 'Trung tâm'],
        ['Chiều', 'Chuyên đề 2: An toàn mạng', 'Trung tâm'],
      ],
      false,
    ],
    ['hours below LỊCH', ['LỊCH HOẠT ĐỘNG', 'Ngày 12/5/2024'], hours, true],
    ['the work of a delegation', ['LỊCH LÀM VIỆC'], hours, false],
    ['ceremonies', ['CHƯƠNG TRÌNH'], agenda, false],
    ['one ceremony', ['CHƯƠNG TRÌNH'], agenda.slice(1), true],
    ['a quarter of ceremonies', [], [...agenda, ...agenda.slice(2), ...agenda.slice(2)], false],
    [
      'fewer ceremonies',
      [],
      [...agenda, ...agenda.slice(2), ...agenda.slice(2), ['Chiều 13/5', 'Hội thao', 'VP']],
      true,
    ],
    ['ceremonies below LỊCH', ['LỊCH HOẠT ĐỘNG'], agenda, false],
    [
      'debates',
      ['CHƯƠNG TRÌNH'],
      agenda.map(([when, name, lead]) => [when!, name!.replace('Đón tiếp đại biểu', 'Thảo luận'), lead!]),
      false,
    ],
    ['hours of a conference', ['LỊCH HỘI NGHỊ'], hours, false],
    [
      'tasks of two years',
      [],
      [
        ['Năm 2025', 'Xây dựng phần mềm', 'VP'],
        ['Thường xuyên', 'Tập huấn', 'VP'],
        ['2026', 'Tổng kết', 'VP'],
      ],
      false,
    ],
    [
      'months of two years',
      [],
      [
        ['12/2025', 'Hội trại', 'VP'],
        ['Tháng 01/2026', 'Tổng kết', 'VP'],
      ],
      true,
    ],
    ['tasks of several years', ['DANH MỤC NHIỆM VỤ GIAI ĐOẠN 2021 - 2025'], years, false],
    [
      'a plan across New Year',
      [],
      [
        ['28/12/2023', 'Hội trại', 'VP'],
        ['05/01/2024', 'Tổng kết', 'VP'],
      ],
      true,
    ],
    [
      'one year',
      [],
      [
        ['Năm 2024', 'Hội trại', 'VP'],
        ['Năm 2024', 'Tổng kết', 'VP'],
      ],
      true,
    ],
  ])('%s', (_, above, rows, found) => {
    const draft = docx(lines(...above) + wordTable([title, ...rows]))
    expect(draft.schedule?.length).toBe(found ? rows.length : undefined)
  })
})

describe('tables of a text', () => {
  const bars = (...rows: string[][]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const tabs = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n')

  test.each<[what: string, text: string, expected: string[]]>([
    [
      'bars, an empty cell',
      bars(head, ['', 'Hội trại', '07/5', 'VP'], ['2', 'Thi', '', ''], run),
      [' | Hội trại | 07/5 | VP', '2 | Thi |  | ', both[1]!],
    ],
    ['bars, a title and a heading', bars(['TUẦN 1', '', '', ''], head, camp, ['', 'Tuần 2', '', ''], run), both],
    [
      'bars, a header of two rows',
      bars(
        ['TT', 'Thời gian', '', 'Nội dung', 'Phụ trách'],
        ['', 'Ngày', 'Giờ', '', ''],
        ['1', '07/5/2024', '8h', 'Hội trại', 'Văn phòng'],
        ['2', '15/5/2024', '8h', 'Giải chạy', 'Ban Phong trào'],
      ),
      both,
    ],
    ['bars, the header again', bars(head, camp, head, run), both],
    ['bars, two tables', `LỊCH HOẠT ĐỘNG\n\nTuần 1\n\n${bars(head, camp)}\n\nTuần 2\n\n${bars(head, run)}`, both],
    [
      'tabs, an empty cell',
      tabs(head, ['', 'Hội trại', '07/5', 'VP'], ['2', 'Thi', '08/5', ''], run),
      [' | Hội trại | 07/5 | VP', '2 | Thi | 08/5 | ', both[1]!],
    ],
    [
      'tabs taken off the end',
      `${tabs(head)}\n1\tHội trại\t07/5\n2\tThi\n${tabs(run)}`,
      ['1 | Hội trại | 07/5 | ', '2 | Thi |  | ', both[1]!],
    ],
    ['tabs, a heading between rows', `Tuần 1\n${tabs(head, camp)}\nTuần 2\n${tabs(run)}`, both],
    ['tabs, two tables', `LỊCH\nTuần 1\n${tabs(head, camp)}\n\nTuần 2\n${tabs(head, run)}`, both],
    ['the last rows have a name alone', bars(head, camp, ['', 'Tổng kết', '', '']), [both[0]!, ' | Tổng kết |  | ']],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(txt(text))).toEqual(expected)
  })

  test('what stands below a table with tabs is none of its rows', () => {
    const { passages } = txt(`${tabs(head, camp)}\nNơi nhận:\tTM. BAN THƯỜNG VỤ\n`)
    expect(passages.filter(({ kind }) => kind !== 'cell').map(({ text }) => text)).toEqual([
      'Nơi nhận:',
      'TM. BAN THƯỜNG VỤ',
    ])
  })

  test('a letterhead behind tabs is no table', () => {
    const { passages } = txt('\tTHÀNH ĐOÀN\tĐOÀN TNCS\n\tBCH ĐOÀN KHỐI\tTP. Huế, ngày 01 tháng 5 năm 2024\n')
    expect(passages.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'))
  })
})
