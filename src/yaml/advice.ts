import type { PlacedProblem } from '../problem.js'

export interface YamlAdvice {
  message: string
  hint: string
}

/** Advice, and the characters to change. */
export type YamlMistake = PlacedProblem & YamlAdvice

/** Where the value stands on a line of its own, `explainYamlError` shows it so. */
export const quoteIt =
  "Đặt cả giá trị trong dấu nháy đơn '…', hoặc ghi “|” sau dấu hai chấm rồi viết ở các dòng dưới, thụt vào."
const alignIt =
  'Thụt dòng này thẳng với khóa cùng nhóm ở trên (dùng dấu cách); phần tiếp của một đoạn thì thụt sâu hơn khóa của nó.'

/** What goes wrong in YAML, in the words of someone who writes plans. */
export const yamlAdvice = {
  tab: { message: 'Dòng thụt lề bằng phím Tab; YAML chỉ nhận dấu cách.', hint: 'Thay mỗi Tab bằng hai dấu cách.' },
  notAligned: { message: 'Dòng này thụt lề không thẳng với các dòng cùng nhóm.', hint: alignIt },
  /** `schedule: true`, and its keys below it. */
  underValue: (key: string, value: string): YamlAdvice => ({
    message: `Khóa “${key}” đã ghi “${value}” nên không nhận các dòng thụt vào ở dưới.`,
    hint: `Xóa “${value}”, chỉ để lại “${key}:”. Nếu dòng này không thuộc “${key}”, thụt nó thẳng với “${key}”.`,
  }),
  /** Words as far to the left as the key that they stand under. */
  underBlock: (key: string): YamlAdvice => ({
    message: `Dòng này chưa thụt sâu hơn “${key}” nên nằm ngoài “${key}”.`,
    hint: `Thụt dòng này và các dòng sau của “${key}” vào hai dấu cách so với “${key}”.`,
  }),
  lessIndented: {
    message: 'Dòng này thụt ít hơn dòng đầu của đoạn ở trên nên rơi ra ngoài đoạn.',
    hint: 'Thụt mọi dòng của một đoạn viết sau dấu | bằng nhau.',
  },
  dashNotAligned: {
    message: 'Dấu - này không thẳng với các dấu - cùng danh sách.',
    hint: 'Thụt các dấu - của một danh sách bằng nhau.',
  },
  openList: { message: 'Danh sách mở bằng “[” hoặc “{” chưa đóng.', hint: 'Thêm dấu đóng “]” hoặc “}”.' },
  severalLists: (one: string): YamlAdvice => ({
    message: 'Một khóa chỉ nhận một danh sách “[…]”.',
    hint: `Gộp lại: “${one}”.`,
  }),
  comma: {
    message: 'Thiếu dấu phẩy giữa hai mục của danh sách “[…]”.',
    hint: 'Thêm dấu phẩy, hoặc đặt từng mục trong ngoặc kép.',
  },
  closeOnly: { message: 'Dấu đóng ngoặc này không có dấu mở.', hint: quoteIt },
  opening: (mark: string) => ({ message: `Giá trị bắt đầu bằng “${mark}”, nên YAML không đọc là chữ.`, hint: quoteIt }),
  firstCharacter: (mark: string) => ({ message: `Giá trị không được bắt đầu bằng “${mark}”.`, hint: quoteIt }),
  escape: (code: string) => ({
    message: `Trong ngoặc kép, “${code}” không có nghĩa.`,
    hint: "Dùng dấu nháy đơn '…' thay cho ngoặc kép, hoặc viết “\\\\” nếu cần in một dấu \\.",
  }),
  openQuote: { message: 'Dấu ngoặc mở ở đây chưa đóng.', hint: 'Thêm dấu ngoặc đóng ở cuối giá trị.' },
  /** `"Hội trại”` */
  otherQuote: (mark: string) => ({
    message: `Giá trị mở bằng ${mark} mà đóng bằng ngoặc cong của Word, nên YAML coi là chưa đóng.`,
    hint: `Gõ lại dấu đóng là ${mark}.`,
  }),
  curly: {
    message: 'Ngoặc cong của Word ở đầu giá trị chỉ là chữ; YAML không coi đó là dấu bao giá trị.',
    hint: quoteIt,
  },
  afterQuote: {
    message: 'Sau dấu ngoặc đóng vẫn còn chữ.',
    hint: "Trong giá trị có ngoặc kép, dùng ngoặc cong “…”, hoặc đặt cả giá trị trong dấu nháy đơn '…'.",
  },
  colon: {
    message: 'Giá trị có dấu hai chấm rồi dấu cách, nên YAML hiểu phần trước là một khóa nữa.',
    hint: quoteIt,
  },
  tightColon: (key: string, value: string) => ({
    message: 'Sau dấu hai chấm của khóa thiếu dấu cách.',
    hint: `Viết “${key}: ${value}”.`,
  }),
  tightDash: (item: string) => ({ message: 'Sau dấu - đầu dòng thiếu dấu cách.', hint: `Viết “- ${item}”.` }),
  dashBesideKey: {
    message: 'Dấu - của danh sách đứng cùng dòng với khóa.',
    hint: `Xuống dòng rồi mới gạch đầu dòng. Nếu đây là chữ: ${quoteIt}`,
  },
  notKey: {
    message: 'Dòng này không phải là khóa, cũng không nằm trong giá trị nào.',
    hint: 'Nếu là phần tiếp của một đoạn, thụt nó vào như các dòng của đoạn; nếu là khóa, thêm dấu hai chấm và một dấu cách sau tên.',
  },
  header: {
    message: 'Sau dấu | hoặc > không được có chữ.',
    hint: 'Xuống dòng, thụt vào rồi mới viết nội dung.',
  },
  comment: {
    message: 'Trước dấu # phải có dấu cách.',
    hint: 'Thêm một dấu cách, hoặc đặt cả giá trị trong ngoặc kép.',
  },
  directive: { message: 'Dòng bắt đầu bằng “%” là chỉ thị YAML, kế hoạch không dùng.', hint: 'Xóa dòng này.' },
  documents: {
    message: 'Tệp chứa nhiều tài liệu YAML (có dòng “---” hoặc “...” ở giữa), mỗi tệp chỉ được một.',
    hint: 'Xóa dòng này, hoặc tách phần sau ra tệp khác.',
  },
  deep: { message: 'Các giá trị lồng nhau quá sâu.', hint: 'Xem lại cách thụt lề từ dòng này.' },
  other: { message: 'Không đọc được phần này theo quy tắc YAML.', hint: quoteIt },
} satisfies Record<string, YamlAdvice | ((...words: string[]) => YamlAdvice)>
