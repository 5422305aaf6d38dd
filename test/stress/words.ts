const deeds = [
  'Hội thảo “Kỹ năng chuyển đổi số trong cơ quan nhà nước”',
  'Ngày thứ Bảy tình nguyện giải quyết thủ tục hành chính cho người dân',
  'Hội thi tìm hiểu truyền thống 95 năm Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931 - 26/3/2026)',
  'Thăm, tặng quà',
  'Tập huấn nghiệp vụ lễ tân, văn thư và lưu trữ hồ sơ điện tử theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
  'Giải bóng đá mini',
  'Khám bệnh, cấp thuốc miễn phí cho công nhân các khu chế xuất, khu công nghiệp',
  'Lễ tuyên dương thanh niên tiên tiến làm theo lời Bác giai đoạn 2021 - 2026',
]

const units = [
  'Đoàn Sở Ngoại vụ',
  'Văn phòng',
  'Chi đoàn Trung tâm Phục vụ hành chính công và Chi đoàn Ban Quản lý các khu chế xuất và công nghiệp',
  'Ban Tổ chức - Kiểm tra',
  'Phòng Văn hóa - Xã hội',
  'Đoàn Viện Kiểm sát nhân dân',
  'Ban Chỉ huy Quân sự, Công an xã',
]

const sentences = [
  'Các đơn vị khảo sát nhu cầu của đoàn viên, thanh niên và người lao động trước khi tổ chức, phân công người phụ trách từng phần việc và báo cáo kết quả trước ngày 05/6/2026.',
  'Việc thực hiện theo Kế hoạch số 12-KH/TĐTN-BCNLĐ ngày 15/01/2026 và Chương trình phối hợp giai đoạn 2025 - 2030 giữa hai cơ quan, bảo đảm thiết thực, tiết kiệm.',
  'Thời gian từ 07h00 đến 16h30 ngày 11/7/2026 (thứ Bảy); đại biểu có mặt trước 15 phút tại Hội trường A, số 127 đường Đinh Tiên Hoàng.',
  'Kinh phí dự kiến 48.500.000 đồng, trong đó ngân sách cấp 30.000.000 đồng, vận động 18.500.000 đồng.',
  'Tuyên truyền trên trang thông tin điện tử, bảng tin, mạng xã hội về ý nghĩa kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).',
  'Gương điển hình được biểu dương tại hội nghị tổng kết cuối năm.',
]

/** The n-th of a list that goes round. */
function nth<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!
}

export const deed = (index: number) => nth(deeds, index)
export const unit = (index: number) => nth(units, index)
export const sentence = (index: number) => nth(sentences, index)

/** A paragraph of so many sentences. */
export function paragraph(index: number, count = 2): string {
  return Array.from({ length: count }, (_, next) => sentence(index + next)).join(' ')
}

/** `05/6/2026`: the day of the year's activities, spread over May and June. */
export function day(index: number): string {
  const number = (index * 5) % 28
  return `${String(number + 1).padStart(2, '0')}/${5 + (index % 2)}/2026`
}
