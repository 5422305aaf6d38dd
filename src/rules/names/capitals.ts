/** Words whose capitals Phụ lục II of NĐ 30/2020/NĐ-CP settles, with the item that does. */
export interface Capitals {
  item: string
  words: string[]
}

/**
 * Capitals on a later syllable are too many: `Quốc Hội`. Small letters throughout may be a common noun, and what
 * stands behind `Báo` or a surname is a name of its own; neither is judged.
 */
export const fewCapitals: readonly Capitals[] = [
  {
    item: 'điểm a khoản 1 mục IV',
    words: [
      ...[
        'Quốc hội',
        'Chính phủ',
        'Công đoàn',
        'Liên đoàn',
        'Hiệp hội',
        'Chi đoàn',
        'Mặt trận',
        'Tổ quốc',
        'Trung ương',
      ],
      ...['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Tòa án nhân dân', 'Ủy ban', 'Hội đồng', 'Tòa án'],
      ...['Đảng bộ', 'Đảng ủy', 'Chi bộ', 'Chi ủy', 'Thành ủy', 'Tỉnh ủy', 'Quận ủy', 'Huyện ủy', 'Cộng sản'],
      ...['Chấp hành', 'Thường vụ', 'Thường trực', 'Văn phòng', 'Bảo hiểm', 'Bệnh viện', 'Trung tâm', 'Học viện'],
      ...['Đại học', 'Cao đẳng', 'Trung học', 'Tiểu học', 'Mầm non', 'Giáo dục', 'Công an', 'Quân đội', 'Thanh niên'],
      ...['Thiếu niên', 'Phụ nữ', 'Nông dân', 'Sinh viên', 'Cựu chiến binh'],
    ],
  },
  { item: 'khoản 1 mục V', words: ['Nhà nước', 'Nhân dân'] },
  {
    item: 'khoản 3 mục V',
    words: [
      ...['Bí thư', 'Chủ tịch', 'Giám đốc', 'Hiệu trưởng', 'Thủ tướng', 'Bộ trưởng', 'Ủy viên', 'Đồng chí'],
      ...['Cục trưởng', 'Vụ trưởng', 'Viện trưởng', 'Thứ trưởng'],
    ],
  },
  {
    item: 'khoản 6 mục V',
    words: [
      ...['Kế hoạch', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Thông tư', 'Chỉ thị', 'Hướng dẫn', 'Công văn'],
      ...['Thông báo', 'Báo cáo', 'Chương trình', 'Tờ trình', 'Quy chế', 'Quy định', 'Bộ luật'],
    ],
  },
  { item: 'khoản 1 mục III', words: ['Thành phố', 'Thị xã', 'Thị trấn'] },
]

/** Capitals that may neither be missing nor be more, wherever the words stand. */
export const fixedCapitals: readonly Capitals[] = [
  { item: 'khoản 1 mục III', words: ['Việt Nam', 'Hà Nội', 'Hồ Chí Minh'] },
  { item: 'điểm c khoản 1 mục III', words: ['Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội'] },
  { item: 'điểm b khoản 8 mục V', words: ['Nguyên đán'] },
]

/** Capitals of the name of a day, where `ngày` stands before. */
export const dayNames: readonly Capitals[] = [
  {
    item: 'khoản 5 mục V',
    words: ['Quốc tế Lao động', 'Quốc tế Phụ nữ', 'Quốc tế Thiếu nhi', 'Phụ nữ Việt Nam'],
  },
]

/** Capitals of a body's name when its first word has one: `Ban chấp hành Đảng bộ`. */
export const bodyNames: readonly Capitals[] = [
  { item: 'điểm b khoản 1 mục IV', words: ['Ban Chấp hành'] },
  { item: 'điểm a khoản 1 mục IV', words: ['Ban Thường vụ'] },
]

/** Names of bodies whose capitals are all known: `Bộ quốc phòng`, `Sở Công thương`, `Hội nông dân`. */
export const wholeNames: readonly Capitals[] = [
  {
    item: 'điểm a khoản 1 mục IV',
    words: [
      ...['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Tư pháp', 'Bộ Y tế', 'Bộ Ngoại giao'],
      ...['Bộ Xây dựng', 'Bộ Công Thương', 'Bộ Giáo dục và Đào tạo', 'Bộ Khoa học và Công nghệ'],
      ...['Bộ Nông nghiệp và Môi trường', 'Bộ Thông tin và Truyền thông', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Tư pháp'],
      ...['Sở Y tế', 'Sở Xây dựng', 'Sở Công Thương', 'Sở Giáo dục và Đào tạo', 'Sở Khoa học và Công nghệ'],
      ...['Sở Nông nghiệp và Môi trường', 'Sở Thông tin và Truyền thông', 'Hội Nông dân', 'Hội Cựu chiến binh'],
      ...['Hội Liên hiệp Phụ nữ', 'Hội Liên hiệp Thanh niên', 'Liên đoàn Lao động', 'Liên minh Hợp tác xã'],
      ...['Mặt trận Tổ quốc', 'Thủ tướng Chính phủ'],
    ],
  },
  { item: 'điểm a khoản 2 mục IV', words: ['Liên hợp quốc'] },
]

/** Posts that are a deputy's: the post itself keeps its capital in front of the body's name. */
export const deputies = [
  ...['giám đốc', 'chủ tịch', 'hiệu trưởng', 'cục trưởng', 'vụ trưởng', 'viện trưởng', 'bí thư', 'tổng giám đốc'],
  ...['trưởng ban', 'trưởng phòng', 'chánh văn phòng', 'chánh thanh tra', 'thủ tướng'],
]
