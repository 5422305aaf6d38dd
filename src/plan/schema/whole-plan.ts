/**
 * A short plan with every key that must be there, as editors insert it. They write a text as it stands, so that `body`
 * brings its own mark and indentation.
 */
export const wholePlan = {
  standard: 'doan',
  issuer: {
    parent: 'Thành Đoàn TP. Hồ Chí Minh',
    name: 'BCH Đoàn Khối Cơ quan',
    authority: 'Ban Thường vụ Đoàn Khối',
  },
  symbol: 'KH/ĐTN',
  place: 'TP. Hồ Chí Minh',
  date: '15/5/2024',
  title: 'Tổ chức Ngày hội hiến máu tình nguyện năm {{year}}',
  activities: [
    { id: 'hien-mau', name: 'Ngày hội hiến máu tình nguyện', when: '08/6/2024', lead: ['Văn phòng Đoàn Khối'] },
  ],
  body: [
    '|',
    'Ban Thường vụ Đoàn Khối xây dựng kế hoạch tổ chức như sau:',
    '',
    '# Mục đích, yêu cầu',
    '',
    '- Vận động đoàn viên, thanh niên tham gia hiến máu tình nguyện.',
    '',
    '# Nội dung',
    '',
    '- {{activity "hien-mau"}}.',
    '',
    '# Tổ chức thực hiện',
    '',
    '1. Văn phòng Đoàn Khối theo dõi, đôn đốc việc thực hiện kế hoạch.',
  ]
    .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
    .join('\n'),
  recipients: ['Thành Đoàn', 'Các cơ sở Đoàn', 'Lưu VP'],
  signature: { post: 'Phó Bí thư', name: 'Nguyễn Văn A' },
}
