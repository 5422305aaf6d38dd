/** The least that a plan must say; tests put their own keys in place of these. */
export const minimalPlan = `standard: doan
issuer:
  parent: Thành Đoàn TP. Hồ Chí Minh
  name: BCH Đoàn Khối Cơ quan
  authority: Ban Thường vụ Đoàn Khối
number: 7
symbol: KH/ĐTN
place: TP. Hồ Chí Minh
date: 07/5/2024
title: Tổ chức Tháng Công nhân năm {{year}}
body: |
  Ban Thường vụ Đoàn Khối ban hành kế hoạch như sau:

  # Mục đích

  - Chăm lo đoàn viên, thanh niên công nhân.
recipients:
  - Thành Đoàn
  - Lưu VP
signature:
  post: Phó Bí thư
  name: Nguyễn Văn A
`

/** The minimal plan with the top-level keys of `keys` in place of its own; new ones follow.. */
export function planWith(keys: string): string {
  const own = topLevel(keys)
  const names = new Set(own.map(({ name }) => name))
  return [...topLevel(minimalPlan).filter(({ name }) => !names.has(name)), ...own].map(({ text }) => text).join('')
}

function topLevel(yaml: string): { name: string; text: string }[] {
  const parts = yaml.split(/^(?=[^\s#-])/m).filter((text) => text.trim() !== '')
  return parts.map((text) => ({ name: /\w+/.exec(text)?.[0] ?? '', text: text.endsWith('\n') ? text : `${text}\n` }))
}

/** Names of columns over two rows, cells over rows and columns, one of two lines, columns as wide as their dashes say. */
export const tablePlan = planWith(`body: |
  Ban Thường vụ Đoàn Khối ban hành kế hoạch như sau:

  # Phân bổ đại biểu

  Đại biểu dự hội nghị của các đơn vị:

  | TT | Đơn vị | Số đại biểu | << | Ghi chú |
  |:---:|---------------|:------:|:------:|------------|
  | ^^ | ^^ | Nam | Nữ | ^^ |
  | 1 | Chi đoàn Văn phòng | 12 | 10 | Có mặt lúc 7 giờ 30<br>tại Hội trường A |
  | 2 | Chi đoàn Thanh tra | 6 | 8 | ^^ |
  | 3 | Đại biểu khách mời | Theo giấy mời | << | |
  | | **Cộng** | 18 | 18 | |
`)
