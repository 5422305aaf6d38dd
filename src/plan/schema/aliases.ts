import { fold } from '../../text/nearest.js'

/** What offices call the keys, for messages alone: no plan is read by these. A key's title in the schema is one more. */
const names: Record<string, string> = {
  standard: 'thể thức, mẫu trình bày, chuẩn trình bày, tiêu chuẩn',
  template: 'mẫu, mẫu word, tệp mẫu, file mẫu, biểu mẫu, mẫu văn bản',
  issuer: 'cơ quan, đơn vị, đơn vị ban hành, nơi ban hành, cơ quan ban hành, tổ chức ban hành',
  'issuer.parent': 'cấp trên, cơ quan cấp trên, cơ quan chủ quản, chủ quản, đơn vị chủ quản, trực thuộc',
  'issuer.name': 'tên, tên cơ quan, tên đơn vị, cơ quan, đơn vị, tên cơ quan ban hành, cơ quan ban hành',
  'issuer.authority': 'thay mặt, tập thể, thẩm quyền, ban hành bởi, người ban hành, thẩm quyền ban hành',
  number: 'số, số hiệu, số kế hoạch, số văn bản, số công văn',
  symbol: 'ký hiệu, kí hiệu, ký hiệu văn bản, số ký hiệu, số và ký hiệu',
  place: 'nơi ký, địa danh, nơi ban hành văn bản, tỉnh, thành phố',
  date: 'ngày, ngày ký, ngày tháng, ngày tháng năm, ngày ban hành, ngày văn bản, thời gian ban hành',
  period: 'giai đoạn, khoảng thời gian, thời gian thực hiện, thời gian, thời hạn, từ ngày đến ngày',
  title: 'tiêu đề, tên kế hoạch, trích yếu, trích yếu nội dung, tên, về việc, chủ đề, nhan đề, tên văn bản',
  orientation: 'hướng giấy, khổ giấy, chiều giấy, hướng trang, giấy, giấy ngang, khổ ngang, landscape',
  anniversaries: 'kỷ niệm, ngày kỷ niệm, ngày lễ, các ngày kỷ niệm, lễ kỷ niệm',
  editions: 'lần tổ chức, lần thứ, các lần, hoạt động thường niên, hoạt động hằng năm',
  activities: 'hoạt động, các hoạt động, danh sách hoạt động, nội dung hoạt động, chương trình, công việc',
  body: 'nội dung, thân bài, nội dung kế hoạch, phần nội dung, phần chính, văn bản, toàn văn',
  recipients: 'nơi nhận, người nhận, nơi gửi, kính gửi, danh sách nơi nhận, đơn vị nhận',
  signature: 'người ký, chữ ký, ký tên, chỗ ký, ký, phần ký',
  'signature.form': 'quyền hạn, thẩm quyền ký, hình thức ký, ký thay, thể thức ký, quyền hạn ký',
  'signature.post': 'chức vụ, chức danh, chức vụ người ký',
  'signature.name': 'họ tên, họ và tên, tên, tên người ký, người ký',
  cosigners: 'người cùng ký, đồng ký, cùng ký, liên tịch, ký liên tịch',
  secrecy: 'mật, độ mật, mức mật, mức độ mật, dấu mật',
  urgency: 'khẩn, độ khẩn, mức khẩn, mức độ khẩn',
  draft: 'dự thảo, bản nháp, nháp',
  schedule: 'lịch, lịch hoạt động, lịch trình, lịch công tác, tiến độ',
  annexes: 'phụ lục, các phụ lục, danh sách phụ lục, tài liệu kèm theo, đính kèm',
  'annexes.id': 'mã, mã số, mã phụ lục',
  'annexes.title': 'tên, tiêu đề, tên phụ lục',
  'annexes.orientation': 'hướng giấy, khổ giấy, chiều giấy, hướng trang, giấy',
  'annexes.body': 'nội dung, thân bài, nội dung phụ lục',
  'schedule.orientation': 'hướng giấy, khổ giấy, chiều giấy, hướng trang, giấy',
  'schedule.title': 'tên, tiêu đề, tên lịch, tên phụ lục',
  'schedule.subject': 'trích yếu, nội dung, về việc',
  'schedule.closing': 'dòng cuối, kết, người ký, ký, tập thể ký',
  'schedule.columns': 'cột, các cột, bảng, cột in',
  'schedule.group': 'nhóm, xếp nhóm, chia nhóm, theo, gom nhóm',
  'schedule.numbering': 'đánh số, số thứ tự, stt',
  'schedule.activities': 'hoạt động, các hoạt động, danh sách hoạt động',
  'annexes.schedule': 'lịch, lịch hoạt động, bảng hoạt động, lịch trình',
  'activities.id': 'mã, mã số, mã hoạt động, ký hiệu',
  'activities.name': 'tên, tên hoạt động, hoạt động, tiêu đề, nội dung hoạt động, công việc, chương trình',
  'activities.when': 'thời gian, ngày, ngày giờ, thời điểm, lúc, khi nào, thời hạn, ngày tổ chức, giờ',
  'activities.where': 'địa điểm, nơi, nơi tổ chức, ở đâu, tại, địa chỉ',
  'activities.content': 'nội dung, mô tả, chi tiết, nội dung chính',
  'activities.lead':
    'phụ trách, đơn vị phụ trách, chủ trì, đơn vị chủ trì, đơn vị thực hiện, thực hiện, người phụ trách, đơn vị, phân công',
  'activities.support': 'phối hợp, đơn vị phối hợp, cơ quan phối hợp, hỗ trợ',
  'activities.budget': 'kinh phí, dự toán, chi phí, tiền, nguồn kinh phí',
  'activities.result': 'sản phẩm, kết quả, đầu ra, sản phẩm đầu ra, kết quả dự kiến',
  'activities.more': 'cột riêng, thông tin thêm, khác, cột khác',
  'activities.note': 'ghi chú, chú thích, lưu ý',
  'activities.when.text': 'lời văn, chữ, nội dung, thời gian, chữ in',
  'activities.when.sort': 'ngày, ngày xếp, ngày để xếp, sắp xếp, xếp theo, thứ tự',
  'anniversaries.id': 'mã, mã số, mã ngày kỷ niệm',
  'anniversaries.name': 'tên, tên ngày, tên ngày kỷ niệm',
  'anniversaries.date': 'ngày, ngày gốc, năm, ngày thành lập, ngày tháng',
  'editions.id': 'mã, mã số',
  'editions.name': 'tên, tên hoạt động, hoạt động',
  'editions.first': 'lần đầu, năm đầu, năm đầu tiên, lần thứ nhất, năm lần thứ nhất, từ năm, năm',
}

const aliases = new Map(Object.entries(names).map(([key, words]) => [key, words.split(', ').map(fold)]))

/** The Vietnamese names of the key at a path of keys such as `activities.when`, as `fold` leaves them. */
export function aliasesOf(keys: string): readonly string[] {
  return aliases.get(keys.replace(/^cosigners\./, 'signature.').replace(/^annexes\.(?=schedule\.)/, '')) ?? []
}

const owners = new Map<string, string[]>()
for (const [key, words] of [
  ...[...aliases.keys()].map((key) => [key, [fold(key.split('.').at(-1)!)]] as const),
  ...aliases,
]) {
  for (const alias of words) owners.set(alias, [...(owners.get(alias) ?? []), key])
}

/** Keys anywhere in a plan that a name means, by their paths; what the key itself is called goes first. */
export function keysCalled(name: string): readonly string[] {
  return owners.get(fold(name)) ?? []
}
