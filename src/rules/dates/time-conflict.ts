import { compareDates, formatDate, formatSigning, type Span } from '../../calendar/date.js'
import type { Analysis } from '../../draft/analysis/analysis.js'
import type { PlannedTime } from '../../draft/analysis/times/planned-times.js'
import type { Draft } from '../../draft/draft.js'
import { wordEnd } from '../../text/word-edge.js'
import type { Finding, Rule } from '../rule.js'
import { beforeItsEnd, beyondPeriod } from './beyond-period.js'
import { type Issued, issuedLater } from './issued-later.js'
import { monthWords, ownName } from './own-words.js'
import { compareReports } from './reports-first.js'

export const timeConflict: Rule = {
  id: 'time-conflict',
  subject: 'dates',
  severity: 'warning',
  summary:
    'Hoạt động, thời hạn, báo cáo và văn bản viện dẫn phải theo đúng thứ tự trước sau với ngày ký, với thời gian của kế hoạch.',
  advice: 'Xem lại mốc bị nêu hoặc ngày ký.',
  why:
    'Ngày ghi ở đầu văn bản là ngày ký (Hướng dẫn 29-HD/TWĐTN-VP §III.4, từ 29/10/2013; Nghị định 30/2020/NĐ-CP Phụ lục I, ' +
    'mục II.4, từ 05/3/2020). Kế hoạch không thể căn cứ một văn bản ra đời sau mình, giao việc đã kết thúc, hay đòi báo ' +
    'cáo kết quả khi hoạt động chưa bắt đầu. Hoạt động kéo dài quá thời gian ghi dưới tên kế hoạch và báo cáo cả kế hoạch ' +
    'khi kế hoạch chưa hết chỉ được nhắc.',
  examples: [
    {
      note: 'trước ngày ký, sau ngày ký',
      text: `Phúc An, ngày 14 tháng 01 năm 2026

KẾ HOẠCH
Ra quân bảo đảm trật tự đô thị

Thực hiện Kế hoạch số 33/KH-UBND ngày 15/01/2026 của UBND Thành phố; ✗
Căn cứ Công văn số 15/UBND-KT ngày 07/01/2026 của UBND Thành phố.

1. Các đợt ra quân
- Đợt 1: từ ngày 13/12/2025 đến hết ngày 30/12/2025. ✗
- Đợt 2: từ ngày 05/01/2026 đến hết ngày 15/02/2026.
- Đợt thí điểm đã tổ chức từ ngày 01/12/2025 đến ngày 10/12/2025.
2. Báo cáo
- Các đơn vị đăng ký danh sách trước ngày 10/01/2026. ✗
- Báo cáo kết quả thực hiện trước ngày 20/02/2026.`,
    },
    {
      note: 'báo cáo kết quả trước khi bắt đầu',
      text: `KẾ HOẠCH
Hưởng ứng Tháng Công nhân năm 2024
(từ ngày 01/5/2024 đến 31/5/2024)

- Các cơ sở Đoàn báo cáo kết quả tổ chức trước ngày 25/4/2024. ✗
- Đăng ký tham gia trước ngày 25/4/2024.
- Báo cáo kết quả đợt 1 gửi về trước ngày 27/5/2024.`,
    },
    {
      note: 'báo cáo kết quả của một hoạt động trước khi hoạt động ấy bắt đầu; hạn ghi trong ngoặc, ngày ký để trống',
      text: `Phúc An, ngày     tháng 4 năm 2024

KẾ HOẠCH
Tổ chức các hoạt động hè năm 2024

1. Tập huấn
- Thời gian: ngày 10/5/2024.
2. Hội thi cắm hoa
- Thời gian: ngày 25/6/2024.
- Các đội gửi danh sách (chậm nhất ngày 28/3/2024). ✗
3. Giải bóng đá
- Thời gian: từ ngày 02/7/2024 đến ngày 09/7/2024.
- Báo cáo kết quả tổ chức giải trước ngày 30/6/2024. ✗
4. Báo cáo
- Báo cáo kết quả Hội thi cắm hoa trước ngày 20/6/2024. ✗
- Báo cáo kết quả tập huấn trước ngày 20/5/2024.`,
    },
    {
      note: 'hoạt động kéo dài quá thời gian của kế hoạch, báo cáo cả tháng khi tháng chưa hết: chỉ nhắc',
      text: `KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024
(từ ngày 01/3/2024 đến 31/3/2024)

1. Hội thi trực tuyến
- Thời gian: từ ngày 10/3 đến 07/4/2024. ✗
- Thời gian công bố kết quả và trao giải: từ ngày 25/3/2024 đến ngày 12/4/2024.
2. Báo cáo
- Các chi đoàn báo cáo kết quả tổ chức Tháng Thanh niên về Văn phòng trước ngày 25/3/2024. ✗
- Báo cáo nhanh kết quả tổ chức Tháng Thanh niên trước ngày 20/3/2024.
- Báo cáo kết quả thực hiện hội thi trước ngày 29/3/2024.
- Báo cáo kết quả tổ chức Tháng Thanh niên trước ngày 05/4/2024.`,
    },
    {
      note: 'dòng của lịch nằm ngoài thời gian của kế hoạch: chỉ nhắc',
      text: `KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2024
(từ ngày 01/3/2024 đến 31/3/2024)

| TT | HOẠT ĐỘNG | THỜI GIAN | PHỤ TRÁCH |
|---|---|---|---|
| 1 | Hội thi cắm hoa | 27/02/2024 | Công đoàn | ✗
| 2 | Tập huấn | 10-11/3/2024 | Văn phòng |
| 3 | Hội trại | 15/4/2024 | Ban Phong trào | ✗
| 4 | Hội nghị tổng kết | 05/4/2024 | Văn phòng |`,
    },
    {
      note: 'chỗ để trống của văn bản viện dẫn',
      text: `Phúc An, ngày 05 tháng 01 năm 2025

KẾ HOẠCH
Chăm lo Tết năm 2025

Thực hiện Chỉ thị số     -CT/ĐU ngày    /12/2025 của Ban Thường vụ Đảng ủy xã; ✗
Căn cứ Công văn số     -CV/ĐU ngày    /12/2024 của Ban Thường vụ Đảng ủy xã.`,
    },
    {
      note: 'đúng thứ tự, và những ngày không phải thời hạn',
      text: `Phúc An, ngày 14 tháng 3 năm 2024

KẾ HOẠCH
Tổ chức Hội thao năm 2024

Căn cứ Công văn số 15/UBND-VX ngày 14/3/2024 của UBND Quận.

1. Nội dung
- Thời gian: từ ngày 10/3/2024 đến ngày 20/4/2024.
- Đối tượng: đoàn viên kết nạp trước ngày 26/3/2023.
- Giải lần trước đã diễn ra ngày 20/4/2023.
- Lập danh sách gửi về Ban Tổ chức trước ngày 20/3/2024.
- Báo cáo kết quả đăng ký trước ngày 18/3/2024.`,
    },
  ],
  *check(draft, analysis) {
    const signing = draft.facts.signed?.value
    if (signing) {
      yield* compareIssues(issuedLater(draft, analysis, signing), signing, ownName(analysis))
      yield* compareTimes(draft, analysis, signing)
    }
    yield* compareReports(draft, analysis)
    yield* beyondPeriod(draft, analysis)
    yield* beforeItsEnd(draft, analysis)
  },
}

/** One slip in the draft's own date makes every document late, so the first speaks for all. */
function* compareIssues([first, ...others]: readonly Issued[], signing: Span, name: string): Generator<Finding> {
  if (!first) return
  const { passage, start, end } = first
  const more = others.length > 0 ? ` (và ${others.length} văn bản khác)` : ''
  yield {
    ...{ passage, start, end },
    message: `Văn bản được viện dẫn ghi ${wordsOf(first)}${more}, sau khi ký ${name} (${formatSigning(signing)}).`,
    hint: `Kiểm tra ngày của văn bản này và ngày, tháng, năm ở đầu ${name}.`,
  }
}

function wordsOf({ date: { day, month, year } }: Issued): string {
  return day === undefined ? monthWords({ year, month }) : `ngày ${formatDate({ year, month, day })}`
}

function* compareTimes(draft: Draft, analysis: Analysis, signing: Span): Generator<Finding> {
  const name = ownName(analysis)
  const own = analysis.times.filter(({ role }) => role !== 'mention')
  const over = own.filter((time) => compareDates(time.span.end, signing.start) < 0 && !goesOn(own, time, signing))
  const late = over.filter((time) => analysis.meantYear(time) === undefined && !prepares(time, analysis))
  if (late.length > 2 && late.length * 2 > own.length) {
    const { passage, start, end } = draft.facts.signed!
    yield {
      ...{ passage, start, end },
      message: `${late.length} trong ${own.length} mốc thời gian của ${name} đứng trước khi ký (${formatSigning(signing)}).`,
      hint: `Kiểm tra ngày, tháng, năm ở đầu ${name}.`,
    }
    return
  }
  for (const time of late) {
    const { passage, start, end, role, span } = time
    if (late.findLast((other) => other.passage === passage) !== time) continue
    const what = role === 'activity' ? 'Hoạt động kết thúc' : role === 'report' ? 'Hạn báo cáo' : 'Thời hạn'
    yield {
      ...{ passage, start, end },
      message: `${what} ngày ${formatDate(span.end)}, trước khi ký ${name} (${formatSigning(signing)}).`,
      hint: 'Kiểm tra ngày này, hoặc bỏ phần đã qua.',
    }
  }
}

/** Several dates of one passage are one time, which ends with the last of them. */
function goesOn(own: readonly PlannedTime[], { passage }: PlannedTime, { start }: Span): boolean {
  return own.some((other) => other.passage === passage && compareDates(other.span.end, start) >= 0)
}

const preparation = new RegExp(
  String.raw`^[\s\d.)+-]*(?:xây dựng|ban hành|tham mưu|chuẩn bị|khảo sát|dự thảo|lấy ý kiến|họp)${wordEnd}`,
  'iu',
)

/** The steps by which a plan comes about lie before it is signed. */
function prepares({ passage }: PlannedTime, { namesAt }: Analysis): boolean {
  const names = namesAt(passage)
  return (names.length > 0 ? names : [passage]).every(({ text }) => preparation.test(text))
}
