import { describe, expect, test } from 'vitest'
import { formFindings } from '../support/form-drafts.js'

const state = (code: string) => `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/${code}
Cần Thơ, ngày 12 tháng 5 năm 2025`
const union = (code: string) => `BCH ĐOÀN XÃ TÂN PHÚ
ĐOÀN TNCS HỒ CHÍ MINH
Số: 12-${code}
Tân Phú, ngày 12 tháng 5 năm 2025`
const party = (code: string) => `ĐẢNG BỘ TỈNH ĐỒNG THÁP
ĐẢNG ỦY XÃ TÂN PHÚ
ĐẢNG CỘNG SẢN VIỆT NAM
Tân Phú, ngày 12 tháng 6 năm 2026
Số 12-${code}`

const body = 'Các đơn vị thực hiện theo hướng dẫn của cấp trên./.'
const stateEnd = (first = '') => `Nơi nhận:\n${first}- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\nLê Thị Mai`
const unionEnd = (first = '') =>
  `Nơi nhận:\n${first}- Các chi đoàn;\n- Lưu VP.\n\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị Mai`
const partyEnd = (first = '') =>
  `Nơi nhận:\n${first}- Các chi bộ;\n- Lưu Văn phòng Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị Mai`
const asAbove = '- Như trên;\n'

const papers: [name: string, text: string][] = [
  ['công văn', `${state('SNV-VP')}\nV/v cử cán bộ\n\nKính gửi: Các xã.\n\n${body}\n\n${stateEnd(asAbove)}`],
  [
    'tờ trình',
    `${state('TTr-SNV')}\n\nTỜ TRÌNH\nVề việc cử cán bộ\n\nKính gửi: Bộ Nội vụ\n\n${body}\n\n${stateEnd(asAbove)}`,
  ],
  ['báo cáo', `${state('BC-SNV')}\n\nBÁO CÁO\nKết quả công tác năm 2025\n\n${body}\n\n${stateEnd()}`],
  ['thông báo', `${state('TB-SNV')}\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở\n\n${body}\n\n${stateEnd()}`],
  ['giấy mời', `${state('GM-SNV')}\n\nGIẤY MỜI\nHọp giao ban tháng 5\n\n${body}\n\n${stateEnd()}`],
  [
    'biên bản',
    `${state('BB-SNV')}\n\nBIÊN BẢN\nHọp giao ban tháng 5\n\n${body}\n\nTHƯ KÝ\nLê Thị Mai\n\nCHỦ TỌA\nTrần Văn Ba`,
  ],
  [
    'quyết định',
    `${state('QĐ-SNV')}\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật Thư viện;\n\nTheo đề nghị của Chánh Văn phòng.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. ${body}\n\n${stateEnd('- Như Điều 2;\n')}`,
  ],
  ['hợp đồng', `${state('HĐ-SNV')}\n\nHỢP ĐỒNG\n\n${body}`],
  ['của Đoàn: công văn', `${union('CV/ĐTN')}\nV/v cử cán bộ\n\nKính gửi: Các chi đoàn\n\n${body}\n\n${unionEnd()}`],
  ['của Đoàn: thông báo', `${union('TB/ĐTN')}\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\n${body}\n\n${unionEnd()}`],
  ['của Đoàn: chương trình', `${union('CTr/ĐTN')}\n\nCHƯƠNG TRÌNH\nCông tác năm 2025\n\n${body}\n\n${unionEnd()}`],
  [
    'của Đảng: nghị quyết',
    `${party('NQ/ĐU')}\n\nNGHỊ QUYẾT\nvề công tác cán bộ\n\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.\n\nĐảng ủy quyết nghị.\n\n${partyEnd()}`,
  ],
  [
    'của Đảng: quy định',
    `${party('QĐ/ĐU')}\n\nQUY ĐỊNH\nvề giờ làm việc\n\nĐiều 1. Phạm vi\n\nĐảng ủy quy định.\n\n${partyEnd()}`,
  ],
  [
    'của Đảng: tờ trình',
    `${party('TTr/ĐU')}\n\nTỜ TRÌNH\nvề công tác cán bộ\n\nKính trình: Ban Thường vụ Tỉnh ủy,\n\nĐảng ủy kính trình.\n\n${partyEnd(asAbove)}`,
  ],
  [
    'của Đảng: công văn',
    `${party('CV/ĐU')}\nvề việc cử cán bộ\n\nKính gửi: Các chi bộ,\n\nĐảng ủy đề nghị các chi bộ cử cán bộ.\n\n${partyEnd(asAbove)}`,
  ],
]

describe('a paper of its kind', () => {
  test.each(papers)('that is right is left alone: %s', (_, text) => {
    expect(formFindings(text)).toEqual([])
  })

  test.each<[kind: string, from: string, to: string, findings: string[]]>([
    ['công văn', 'SNV-VP', 'CV-SNV', ['form-number: 12/CV-SNV']],
    ['công văn', '- Như trên;\n', '', ['form-recipients: Nơi nhận:']],
    ['tờ trình', 'TTr-', 'TT-', ['form-number: 12/TT-SNV']],
    ['tờ trình', '- Như trên;\n', '', ['form-recipients: Nơi nhận:']],
    ['báo cáo', 'Kết quả', 'V/v kết quả', ['form-subject: V/v']],
    ['thông báo', 'TB-', 'KL-', ['form-number: 12/KL-SNV']],
    ['quyết định', 'Điều 1.', 'Điều 1:', ['form-headings: Điều 1:']],
    ['quyết định', 'Văn phòng.\n', 'Văn phòng;\n', ['form-body: ;']],
    ['quyết định', '- Như Điều 2;\n', '', ['form-recipients: Nơi nhận:']],
    ['của Đoàn: thông báo', 'Về việc', 'V/v', ['form-subject: V/v']],
    ['của Đoàn: chương trình', 'CTr', 'CT', ['form-number: 12-CT/ĐTN']],
    ['của Đảng: nghị quyết', 'quyết nghị.', 'quyết nghị./.', ['form-body: ./.']],
    ['của Đảng: nghị quyết', 'làm việc.', 'làm việc,', ['form-body: ,']],
    ['của Đảng: quy định', 'QĐ/', 'QyĐ/', ['form-number: 12-QyĐ/ĐU']],
    ['của Đảng: tờ trình', 'Kính trình:', 'Kính gửi:', ['form-recipients: Kính gửi']],
  ])('%s with %j for %j', (kind, from, to, findings) => {
    const [, text] = papers.find(([name]) => name === kind)!
    expect(text).toContain(from)
    expect(formFindings(text.replace(from, to))).toEqual(findings)
  })
})
