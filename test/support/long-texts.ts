/** Texts that lead a careless search into going over the same characters again and again; each of about `size` characters. */
export type LongText = [name: string, text: (size: number) => string]

const repeated =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length))

/** One passage, for the rules. */
export const longPassages: LongText[] = [
  ['spaces', (size) => `a${' '.repeat(size)}b`],
  ['one word', repeated('a')],
  ['dots', repeated('.')],
  ['letters that wait for words, before one that ends none', (size) => `${'x'.repeat(size)}z`],
  ['brackets', repeated('([')],
  ['names', repeated('Đoàn ')],
  ['faces', repeated(':(a')],
  ['closing brackets', repeated(')')],
  ['one word again and again', repeated('các ')],
  ['quoted names', repeated('“Quốc Hội trẻ” ')],
  ['dates', repeated('11/5/2024 ')],
  ['cited documents', repeated('Số 12-KH/ĐTN ngày 1/1/2024 ')],
  ['numbers of years', repeated('93 năm ')],
]

/** A draft as Markdown, for the reader. */
export const longDrafts: LongText[] = [
  ['one long line', repeated('kỷ niệm 49 năm ')],
  ['many lines', repeated('- kỷ niệm 49 năm;\n')],
  ['many wrapped lines', repeated('kỷ niệm 49 năm và\n')],
  ['open brackets', repeated('(\n')],
  ['dashes', (size) => `${'-'.repeat(size / 2)}\n`.repeat(2)],
  ['rules without end', repeated('--- ---\na  b\n')],
  ['stars', repeated('*')],
  ['spaces', (size) => ` a${' '.repeat(size)}b`],
  ['tabs', repeated('\t')],
  ['brackets of links', repeated('[')],
  ['tags that never close', repeated('<p ')],
  ['ampersands', repeated('&a')],
  ['bars', repeated('|')],
  ['combining marks', (size) => `a${'\u0301'.repeat(size)}`],
  ['line breaks', repeated('\r')],
  ['lines behind tabs', repeated('\n\ta')],
  [
    'rules of all lengths',
    (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, i) => `\n--- ${'-'.repeat(i + 3)}`).join('\na  b\n'),
  ],
  ['brackets far apart', repeated('(     ')],
  ['words far apart', repeated('a     ')],
  ['columns', (size) => `\n--- ---\n${repeated('a  b\n\n')(size)}--- ---\n`],
  ['rows of tabs', repeated('\na\tb\tc')],
  ['digits', repeated('1.')],
  ['capitals', repeated('A ')],
]

const things = ['Hội thi', 'Tọa đàm', 'Lớp tập huấn', 'Giải chạy', 'Ngày hội', 'Hội trại', 'Chuyên đề']
const topics = ['an toàn giao thông', 'chuyển đổi số', 'văn hóa đọc', 'khởi nghiệp', 'sức khỏe học đường']
const units = ['Đoàn Sở Du lịch', 'Đoàn Sở Xây dựng', 'Văn phòng Đoàn Khối']

/** A draft of that many activities, each told by a line of the body and a row of the schedule. */
const draftOf =
  (itemOf: (activity: Activity) => string, rowOf: (activity: Activity) => string) =>
  (size: number): string => {
    const all = Array.from({ length: size }, (_, index) => activityOf(index))
    const head = 'KẾ HOẠCH\n\nTổ chức hoạt động năm 2024\n\nI. NỘI DUNG\n\n'
    const table = ['| TT | Nội dung | Thời gian | Đơn vị phụ trách |', '|---|---|---|---|', ...all.map(rowOf)]
    return `${head}${all.map(itemOf).join('\n')}\n\nLỊCH HOẠT ĐỘNG\n\n${table.join('\n')}\n`
  }

interface Activity {
  index: number
  name: string
  day: string
  unit: string
}

function activityOf(index: number): Activity {
  const of = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length]!
  const name = `${of(things, 1)} ${of(topics, things.length)} tại đơn vị ${index + 1}`
  return { index, name, day: `${(index % 28) + 1}/5/2024`, unit: of(units, 1) }
}

const item = ({ name, unit }: Activity) => `- Tổ chức ${name} (Phân công ${unit} phụ trách).`
const row = ({ index, name, day, unit }: Activity) => `| ${index + 1} | ${name} | ${day} | ${unit} |`

/** A draft with a schedule as Markdown; the size counts rows. */
export const longSchedules: LongText[] = [
  ['rows that the body tells', draftOf(item, row)],
  [
    'rows that the body tells by other days and units',
    draftOf(({ name }) => `- ${name}: ngày 30/4/2024 (Phân công Đoàn Sở Y tế phụ trách).`, row),
  ],
  ['rows that the body keeps silent on', draftOf(() => '', row)],
  [
    'rows all alike',
    draftOf(
      () => item(activityOf(0)),
      () => row(activityOf(0)),
    ),
  ],
  [
    'rows without a day',
    draftOf(item, ({ index, name, unit }) => `| ${index + 1} | ${name} | Trong tháng 5 | ${unit} |`),
  ],
  [
    'rows whose words are misspelled',
    draftOf(item, ({ index, name, day }) => `| ${index + 1} | ${name} chuẩn bi | ${day} | Đoàn sở Du lịch |`),
  ],
  [
    'rows that cite documents',
    draftOf(({ index }) => `- Theo Kế hoạch số ${index}-KH/ĐTN ngày 01/4/2024 của Ban Thường vụ Đoàn Khối.`, row),
  ],
]

/** Comments that ask for silence, or look as if they did. */
export const longSuppressions: LongText[] = [
  ['never closed', repeated('<!-- kehoach-ignore ')],
  ['on one line', repeated('<!-- kehoach-ignore weekday: x --> a ')],
  ['one above the other', repeated('<!-- kehoach-ignore weekday: x -->\n\n')],
  ['behind blanks', (size) => `${' '.repeat(size)}kehoach-ignor kehoach-ignore`],
  ['before blanks', (size) => `kehoach-ignore${' '.repeat(size)}x`],
]
