import type { SigningLine } from '../../draft/analysis/form/ending.js'
import type { KnownStandard } from '../../draft/analysis/form/recognise.js'
import type { Finding } from '../rule.js'

/** `T/M` for `TM.`, or the other way round; `TUQ.` has no such form in the Party. */
export function* wrongPrefix({ passage, start, prefix }: SigningLine, standard: KnownStandard): Generator<Finding> {
  const letters = prefix?.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (prefix === undefined || letters === undefined || letters === 'TUQ' || letters === 'TU') return
  const right = standard === 'dang' ? `${letters[0]}/${letters[1]}` : `${letters}.`
  if (prefix.toUpperCase() === right) return
  const end = start + prefix.length
  yield {
    ...{ passage, start, end },
    message: `Quyền hạn ghi “${prefix}”, văn bản ${owners[standard]} ghi “${right}”.`,
    hint: `Ghi “${right}” (${articles[standard]}).`,
    fix: [{ start, end, text: right }],
  }
}

const owners: Record<KnownStandard, string> = {
  doan: 'của Đoàn',
  nd30: 'của cơ quan nhà nước',
  dang: 'của Đảng',
}

const articles: Record<KnownStandard, string> = {
  doan: 'HD 29-HD/TWĐTN-VP §III.7',
  nd30: 'NĐ 30/2020/NĐ-CP Phụ lục I, II.7',
  dang: 'HD 05-HD/VPTW',
}

const acting = /^K\/?T\.?\s*BÍ THƯ/iu

export function* wrongDeputy({ passage, start, end, text }: SigningLine, standard: KnownStandard): Generator<Finding> {
  if (standard === 'nd30' || !acting.test(text)) return
  const [whose, collective] = standard === 'doan' ? ['của Đoàn', 'TM.'] : ['cấp ủy', 'T/M']
  yield {
    ...{ passage, start, end },
    message: `Phó bí thư ${whose} không ký thay: dòng “${text}” không có trong văn bản do tập thể ban hành.`,
    hint: `Bỏ dòng này; giữ dòng ${collective} và chức vụ PHÓ BÍ THƯ (${articles[standard]}).`,
  }
}

const bodies = {
  state: /(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND/u,
  others: /(?<!CÔNG |LIÊN )ĐOÀN|ĐẢNG (?:ỦY|UỶ)|CHI BỘ|BAN THƯỜNG VỤ/u,
}

/** A header left over from another office's document. Where several sign together, one may be of another system. */
export function* otherBody(lines: readonly SigningLine[], standard: KnownStandard): Generator<Finding> {
  const [line, ...others] = lines.filter(({ prefix }) => prefix !== undefined && /^T\/?M/iu.test(prefix))
  const isOther = line && (standard === 'nd30' ? bodies.others : bodies.state).test(line.text.toUpperCase())
  if (!isOther || others.length > 0) return
  const { passage, start, end, text } = line
  yield {
    ...{ passage, start, end },
    message: `Đầu văn bản theo thể thức ${owners[standard]} mà người ký ghi “${text}”.`,
    hint: 'Đối chiếu cơ quan ban hành ở đầu văn bản và ở chỗ ký.',
  }
}

/** The deputy of a head, or of a People's Committee's chairman, signs in his place. */
export function* missingActing(lines: readonly SigningLine[]): Generator<Finding> {
  const deputy = lines.find(({ text, prefix }) => prefix === undefined && /^PHÓ /iu.test(text))
  if (!deputy || lines.some(({ prefix }) => prefix !== undefined && /^(?:K\/?T|T\/?L|TUQ)/iu.test(prefix))) return
  const collective = lines.find(({ prefix }) => prefix !== undefined)
  if (collective && !bodies.state.test(collective.text.toUpperCase())) return
  const { passage, start, end, text } = deputy
  const head = text.replace(/^PHÓ\s+/iu, '').toUpperCase()
  yield {
    ...{ passage, start, end },
    message: `Cấp phó ký mà không có dòng “KT. ${head}” ở trên “${text}”.`,
    hint: `Thêm dòng “KT. ${head}” ngay trên chức vụ (NĐ 30/2020/NĐ-CP Điều 13; Phụ lục I, II.7b).`,
  }
}
