import type { Strain } from './offices.js'
import { paragraph, unit } from './words.js'

/** What stands at the end of the text and below the number. */
export const signings: Record<string, Strain> = {
  ...Object.fromEntries([5, 22, 40, 80].map((count) => [`recipients-${count}`, recipients(count)])),
  ...Object.fromEntries([2, 3, 4, 5].map((count) => [`signers-${count}`, signers(count)])),
  stamps: () => ({ secrecy: 'toi-mat', urgency: 'thuong-khan', draft: true }),
}

/** Text of about a page above, so that the block would begin near its foot. */
function recipients(count: number): Strain {
  return ({ archive, calls }) => {
    const all = Array.from(
      { length: count - 1 },
      (_, index) => `${unit(index)}${index % 9 === 4 ? ' (để báo cáo)' : ''}`,
    )
    const body = [`${calls} xây dựng kế hoạch như sau:`, ...Array.from({ length: 6 }, (_, index) => paragraph(index))]
    return { body: body.join('\n\n'), recipients: [...all, archive] }
  }
}

const cosigners = [
  ['Ban Chấp hành Hội Liên hiệp Thanh niên Việt Nam Thành phố', 'Chủ tịch', 'Nguyễn Phạm Hoàng Thiên Kim Ngân'],
  ['Ban Thường vụ Công đoàn Viên chức', 'Phó Chủ tịch', 'Lê Văn An'],
  ['Ban Chấp hành Hội Cựu chiến binh', 'Chủ tịch', 'Trần Quốc Toản'],
  ['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam', 'Phó Chủ tịch Thường trực', 'Hoàng Văn E'],
] as const

function signers(count: number): Strain {
  return ({ powers, calls }) => ({
    body: [`${calls} xây dựng kế hoạch như sau:`, ...Array.from({ length: 5 }, (_, index) => paragraph(index))].join(
      '\n\n',
    ),
    cosigners: cosigners
      .slice(0, count - 1)
      .map(([body, post, name]) => ({ form: `${powers.collective} ${body}`, post, name })),
  })
}
