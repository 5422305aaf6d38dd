import { planWith } from './minimal-plan.js'

/** A plan with a schedule in columns and groups of its own, and another by units in an annex. */
export const ownSchedule = planWith(`period: 01/5/2024 - 31/5/2024
activities:
  - {id: ban-tin, name: Bản tin tuần, when: Trong tháng 5, lead: Ban Tuyên giáo}
  - {id: hop, name: Họp mặt, when: Sáng ngày 07/5/2024, where: Khu Công nghệ cao, lead: Văn phòng}
  - {id: le-tan, name: Lớp lễ tân, when: "08g00 thứ Tư, ngày 15/5/2024", lead: Văn phòng, support: Công đoàn, more: {Số lượng: 50}}
  - {id: trai, name: Hội trại, when: 17-18/5/2024, where: Củ Chi, lead: [Văn phòng, Ban Phong trào], result: Báo cáo}
body: |
  # Nội dung

  1. Hoạt động theo lịch và {{annex "don-vi"}}: {{activity "ban-tin"}}, {{activity "hop"}}, {{activity "le-tan"}}, {{activity "trai"}}.
schedule:
  orientation: landscape
  group: week
  columns: [weekday, when, time, name, where, lead: Đơn vị chủ trì, support, Số lượng]
annexes:
  - id: don-vi
    title: Phân công nhiệm vụ
    schedule:
      group: lead
      numbering: group
      columns: [name, when, result]
`)
