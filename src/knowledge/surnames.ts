/** The surnames that nearly all Vietnamese have, in small letters. */
export const surnames: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh lương mai tô tạ cao hà lâm
   trương đào vương phùng thái châu tăng quách lưu doãn nghiêm thạch kiều mạc kim sơn bạch triệu`.split(/\s+/),
)
