import type { Severity } from './diagnostic.js'

export interface Check {
  id: string
  /** One Vietnamese sentence. */
  summary: string
  /** Where a config may set another; what keeps a file from being read is always an error. */
  severity?: Severity
}

/** What is reported besides the findings of rules. */
export const otherChecks: readonly Check[] = [
  { id: 'yaml-syntax', summary: 'Tệp kế hoạch phải đúng quy tắc viết YAML.' },
  { id: 'plan-schema', summary: 'Kế hoạch phải đủ khóa bắt buộc, không có khóa lạ, mỗi giá trị đúng kiểu.' },
  { id: 'plan-text', summary: 'Kế hoạch chỉ chứa những ký tự in được.' },
  { id: 'plan-date', summary: 'Ngày và thời gian trong kế hoạch phải viết theo các dạng nhận được và có thật.' },
  { id: 'plan-id', summary: 'Mã của hoạt động, ngày kỷ niệm, lần tổ chức không được trùng nhau.' },
  {
    id: 'plan-unprinted',
    severity: 'warning',
    summary: 'Điều ghi ở một hoạt động phải được in ra ở nội dung, lịch hoặc phụ lục.',
  },
  { id: 'markdown', summary: 'Thân bài chỉ dùng những dạng Markdown in được: đề mục, đoạn, gạch đầu dòng, bảng.' },
  { id: 'expression', summary: 'Biểu thức {{…}} phải viết đúng và gọi tên có thật.' },
  {
    id: 'secrecy',
    severity: 'info',
    summary: 'Kế hoạch có dấu chỉ độ mật không được đưa lên mạng, CI hay pull request.',
  },
  { id: 'standard', summary: 'Thể thức mà kế hoạch nêu phải có và đọc được.' },
  {
    id: 'standard-option',
    severity: 'warning',
    summary: 'Thể thức mà kế hoạch nêu nên trùng với thể thức của --standard.',
  },
  {
    id: 'form-unjudged',
    severity: 'info',
    summary: 'Thể thức riêng của cơ quan nên nói đủ các phần mà quy tắc form-* soát.',
  },
  { id: 'word-template', summary: 'Mẫu Word của cơ quan phải an toàn, đủ chỗ điền và tên chỗ điền phải đúng.' },
  { id: 'template', summary: 'Mẫu trình bày của thể thức phải đúng cú pháp.' },
  {
    id: 'pending-changes',
    severity: 'info',
    summary: 'Dự thảo Word còn thay đổi chưa chấp nhận; kehoach đọc bản sau khi chấp nhận.',
  },
  { id: 'config', summary: 'Tệp kehoach.config.yaml phải đúng khóa, đúng tên quy tắc, đúng mức.' },
  {
    id: 'suppression-form',
    severity: 'warning',
    summary: 'Ghi chú kehoach-ignore phải nêu tên quy tắc có thật và lý do.',
  },
  {
    id: 'suppression-unused',
    severity: 'warning',
    summary: 'Ghi chú kehoach-ignore không còn bỏ qua lỗi nào thì nên xóa.',
  },
  { id: 'baseline', summary: 'Tệp ghi các lỗi đã biết phải do kehoach tạo.' },
  {
    id: 'baseline-gone',
    severity: 'info',
    summary: 'Lỗi đã biết nay không còn thì nên bỏ khỏi tệp ghi các lỗi đã biết.',
  },
  {
    id: 'to-check',
    severity: 'warning',
    summary: 'Chỗ có ghi chú “kiểm tra:” phải được người soạn xem lại rồi xóa ghi chú.',
  },
  {
    id: 'activity-undated',
    severity: 'info',
    summary: 'Hoạt động không có ngày cụ thể thì không có trong tệp lịch .ics.',
  },
  {
    id: 'activity-unassigned',
    severity: 'info',
    summary: 'Hoạt động không ghi đơn vị phụ trách hay phối hợp thì không có trong phiếu giao việc nào.',
  },
  {
    id: 'no-activities',
    summary: 'Tệp lịch .ics, bảng .xlsx và phiếu giao việc chỉ lập được cho kế hoạch có hoạt động.',
  },
  { id: 'file-read', summary: 'Tệp phải có và đọc được.' },
  { id: 'file-write', summary: 'Kết quả phải ghi được ra đĩa.' },
  { id: 'internal-fault', summary: 'Lỗi của chính kehoach khi xử lý một tệp; các tệp khác vẫn được xử lý.' },
]

/** The names that `--rule` and a config may use. */
export function configurable<T extends Check>(rules: readonly T[]): Required<Check>[] {
  return [...rules, ...otherChecks].filter((check): check is Required<Check> => check.severity !== undefined)
}
