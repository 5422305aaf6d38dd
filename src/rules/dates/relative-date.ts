import { wordsBefore } from '../../draft/analysis/words.js'
import type { KindName } from '../../draft/document-kinds.js'
import { matchesIn } from '../../text/matches.js'
import { wordEnd, wordStart } from '../../text/word-edge.js'
import { isWithin, quotationsIn } from '../../text/words.js'
import type { Rule } from '../rule.js'

export const relativeDate: Rule = {
  id: 'relative-date',
  subject: 'dates',
  severity: 'info',
  summary: 'Thời gian phải ghi bằng ngày, tháng, không tính từ ngày người viết soạn văn bản.',
  advice: 'Ghi ngày, tháng cụ thể.',
  why:
    '“Tuần này”, “ngày mai” chỉ đúng với người viết vào ngày viết: văn bản còn qua trình ký, phát hành, và người nhận đọc vào ngày ' +
    'khác. Nội dung văn bản phải rõ ràng, chính xác (Nghị định 30/2020/NĐ-CP Điều 10, từ 05/3/2020).',
  examples: [
    {
      text: [
        'CÔNG VĂN',
        'Về việc báo cáo số liệu',
        '',
        'Đề nghị các đơn vị gửi số liệu trong tuần này. ✗',
        'Sở sẽ họp các đơn vị vào sáng ngày mai. ✗',
        'Việc kiểm tra hoàn thành trong tháng tới. ✗',
      ].join('\n'),
    },
    {
      note: 'ghi cả ngày, hoặc lặp lại theo kỳ, hoặc là lời trong tên gọi',
      text: [
        'CÔNG VĂN',
        'Về việc báo cáo số liệu',
        '',
        'Đề nghị gửi số liệu trong tuần này (trước ngày 17/5/2024).',
        'Báo cáo hằng tháng gửi trước ngày 05 tháng sau.',
        'Hưởng ứng phong trào “Vì ngày mai lập nghiệp”.',
      ].join('\n'),
    },
  ],
  *check({ passages }, { datesOf, kind }) {
    if (!kind || !ordering.has(kind.name)) return
    for (const passage of passages) {
      const { text, kind: form } = passage
      if (form === 'title' || form === 'heading' || form === 'note' || !hint.test(text)) continue
      if (datesOf(passage).dates.length > 0 || regular.test(text)) continue
      const quoted = quotationsIn(text)
      for (const { 0: words, index } of matchesIn(text, relative)) {
        const end = index + words.length
        if (isWithin(quoted, index, end) || !setsTime.test(wordsBefore(text, index))) continue
        yield {
          ...{ passage, start: index, end },
          message: `“${words.replace(/\s+/g, ' ')}” không cho biết ngày nào.`,
          hint: 'Ghi ngày, tháng cụ thể, ví dụ “trước ngày 17/5/2024”.',
        }
      }
    }
  },
}

/** What sets tasks and dates for others; a report tells of its own month. */
const ordering = new Set<KindName>([
  ...([
    'kế hoạch',
    'công văn',
    'thông báo',
    'giấy mời',
    'thư mời',
    'hướng dẫn',
    'quyết định',
    'chỉ thị',
    'công điện',
  ] as const),
])
const hint = /tuần\s|tháng\s+(?:tới|sau)|mai|hôm\s+nay/iu
const relative = new RegExp(
  String.raw`${wordStart}(?:tuần\s+(?:này|tới|sau)|tháng\s+(?:tới|sau)|(?:ngày|sáng|chiều|tối)\s+mai|hôm\s+nay)${wordEnd}`,
  'giu',
)
const setsTime =
  /(?:trong|vào|trước|đến hết|đến|từ|ngay|đầu|giữa|cuối|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|sáng|chiều|tối)\s+$/u
/** `trước ngày 05 tháng sau`: each month anew. */
const regular =
  /h[ằà]ng\s+(?:ngày|tuần|tháng|quý)|định kỳ|mỗi\s+(?:tuần|tháng)|ngày\s+\d{1,2}\s+(?:của\s+)?tháng\s+sau/iu
