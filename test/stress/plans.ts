import { stringify } from 'yaml'
import { annexes } from './annexes.js'
import { bodies } from './bodies.js'
import type { Office, Strain } from './offices.js'
import { signings } from './signings.js'
import { day, deed, unit } from './words.js'

/** Each strains one thing on the page; what it is depends on whose plan it is. */
export const strains: Record<string, Strain> = {
  'one-line': ({ calls }) => ({ body: `${calls} tổ chức họp mặt lúc 08g00 ngày 07/5/2026.` }),
  'long-head': longHead,
  ...signings,
  ...bodies,
  ...annexes,
  'activities-60': () => scheduled(60),
  'activities-400': () => scheduled(400),
}

/** A plan as a clerk would write it, in YAML. */
export function planOf(office: Office, strain: string): string {
  return planWith(office, strains[strain]!(office))
}

/** The plan that every stress plan begins with, with keys in place of its own. */
export function planWith(office: Office, keys: Record<string, unknown>): string {
  const { standard, issuer, symbol, place, signature, archive, calls } = office
  const common = {
    standard,
    issuer,
    number: 8,
    symbol,
    place,
    date: '05/02/2026',
    period: '01/5/2026 - 30/6/2026',
    title: standard === 'dang' ? 'tổ chức Tháng Công nhân năm 2026' : 'Tổ chức Tháng Công nhân năm 2026',
    body: `${calls} xây dựng kế hoạch như sau:\n\n# Mục đích\n\n- Chăm lo đoàn viên, người lao động.\n`,
    recipients: ['Cấp trên trực tiếp (để báo cáo)', 'Các đơn vị trực thuộc', archive],
    signature,
  }
  return stringify({ ...common, ...keys }, { lineWidth: 0 })
}

/** A subject of four lines that is typed as one, an issuer of three and a superior of two. */
function longHead({ standard, issuer }: Office): ReturnType<Strain> {
  const subject = [
    `${standard === 'dang' ? 't' : 'T'}ổ chức chuỗi hoạt động chào mừng Tháng “Văn hóa công sở” lần thứ 3`,
    'Đại hội Đoàn các cấp nhiệm kỳ 2025 - 2030',
    'kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)',
    'hưởng ứng Chiến dịch Thanh niên tình nguyện hè',
  ]
  const name = ['Ban Chỉ đạo phong trào', 'Toàn dân đoàn kết', 'xây dựng đời sống văn hóa']
  return { title: subject.join(', '), issuer: { ...issuer, parent: 'Ban Chấp hành Đoàn Thành phố Hồ Chí Minh', name } }
}

function scheduled(count: number): ReturnType<Strain> {
  const all = Array.from({ length: count }, (_, index) => ({
    id: `viec-${index + 1}`,
    name: `${deed(index)} (đợt ${index + 1})`,
    when: index % 5 === 0 ? `08g00 ngày ${day(index)}` : day(index),
    lead: index % 6 === 0 ? [unit(index), unit(index + 3)] : [unit(index)],
  }))
  return { activities: all, schedule: true }
}
