/** What may stand between `{{` and `}}` anywhere in a template: a fact of the plan, and what it prints. */
export const facts = {
  number: 'số văn bản, ví dụ 82',
  symbol: 'ký hiệu, ví dụ KH/ĐTN',
  reference: 'số và ký hiệu, ví dụ 82-KH/ĐTN',
  place: 'địa danh, ví dụ TP. Hồ Chí Minh',
  date: 'ngày ký, ví dụ 23/4/2024',
  longdate: 'ngày ký viết đủ, ví dụ ngày 23 tháng 4 năm 2024',
  day: 'ngày trong ngày ký, ví dụ 07',
  month: 'tháng trong ngày ký, ví dụ 02',
  dateyear: 'năm trong ngày ký, ví dụ 2024',
  dateline: 'địa danh và ngày ký, ví dụ TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024',
  year: 'năm của kế hoạch',
  type: 'tên loại văn bản: KẾ HOẠCH',
  title: 'trích yếu, mỗi dòng một đoạn',
  parent: 'cơ quan cấp trên (issuer.parent)',
  issuer: 'cơ quan ban hành (issuer.name)',
  authority: 'tập thể ban hành (issuer.authority), ví dụ Ban Thường vụ Đoàn Khối',
  behalf: 'các dòng quyền hạn trên chức vụ, ví dụ TM. BAN THƯỜNG VỤ ĐOÀN KHỐI',
  post: 'chức vụ người ký (signature.post)',
  signer: 'họ tên người ký (signature.name)',
  cobehalf1: 'các dòng quyền hạn của người cùng ký thứ nhất (cosigners)',
  copost1: 'chức vụ người cùng ký thứ nhất (cosigners)',
  cosigner1: 'họ tên người cùng ký thứ nhất (cosigners)',
  cobehalf2: 'các dòng quyền hạn của người cùng ký thứ hai (cosigners)',
  copost2: 'chức vụ người cùng ký thứ hai (cosigners)',
  cosigner2: 'họ tên người cùng ký thứ hai (cosigners)',
  cobehalf3: 'các dòng quyền hạn của người cùng ký thứ ba (cosigners)',
  copost3: 'chức vụ người cùng ký thứ ba (cosigners)',
  cosigner3: 'họ tên người cùng ký thứ ba (cosigners)',
  cobehalf4: 'các dòng quyền hạn của người cùng ký thứ tư (cosigners)',
  copost4: 'chức vụ người cùng ký thứ tư (cosigners)',
  cosigner4: 'họ tên người cùng ký thứ tư (cosigners)',
} as const

/** A part of the plan that takes the place of a whole paragraph. */
export const blocks = {
  body: 'toàn bộ nội dung (body)',
  schedule: 'lịch hoạt động và các phụ lục, ở phần trang riêng (schedule, annexes)',
  recipients: 'các dòng nơi nhận (recipients)',
  stamps: 'dấu độ mật, dấu mức độ khẩn và dấu dự thảo (secrecy, urgency, draft)',
} as const

export type FactName = keyof typeof facts
export type BlockName = keyof typeof blocks

export const names = [...Object.keys(blocks), ...Object.keys(facts)]

export function isFact(name: string): name is FactName {
  return Object.hasOwn(facts, name)
}

export function isBlock(name: string): name is BlockName {
  return Object.hasOwn(blocks, name)
}
