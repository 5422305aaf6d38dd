import * as z from 'zod'
import { described, line, listOf, text } from './text-fields.js'

/** Lines of a name or of the powers to sign: more don't stand on a page's half. */
export const mostLines = 10

const signingLine = text('Quyền hạn ký', 'Một dòng trên chức vụ.', ['KT. Chủ tịch'])

const form = described(
  z.union([line(), listOf(signingLine, mostLines).min(1), z.literal(false)]),
  'Quyền hạn ký',
  'Các dòng trên chức vụ, in thay cho dòng “TM. …” lấy từ authority. Thủ trưởng ký trực tiếp thì ghi false.',
  ['KT. Giám đốc', ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'], false],
)

const signer = z.strictObject({
  form: form.optional(),
  post: text('Chức vụ', 'Chức vụ người ký. Ủy viên ký T/M trong văn bản của Đảng không ghi chức vụ thì bỏ khóa này.', [
    'Phó Bí thư',
  ]).optional(),
  name: text('Họ tên', 'Họ và tên người ký, không ghi học vị. Chưa biết ai ký thì bỏ khóa này.', [
    'Nguyễn Văn A',
  ]).optional(),
})

export const signature = described(signer, 'Người ký', 'Chức vụ và họ tên người ký.', [
  { post: 'Phó Bí thư', name: 'Nguyễn Văn A' },
])

const cosigner = described(signer, 'Người cùng ký', 'Quyền hạn, chức vụ và họ tên người ký của một cơ quan khác.', [
  { form: 'TM. Ban Thường vụ Công đoàn', post: 'Chủ tịch', name: 'Trần Thị B' },
])

export const cosigners = described(
  z.array(cosigner).min(1).max(4, { error: 'Nhiều nhất bốn người cùng ký, ngoài người ký chính.' }),
  'Người cùng ký',
  'Văn bản liên tịch: người ký của các cơ quan khác, người đầu in bên trái người ký chính, những người sau in ở hàng dưới, mỗi hàng hai người.',
  [[{ form: 'TM. Ban Thường vụ Công đoàn', post: 'Chủ tịch', name: 'Trần Thị B' }]],
)

export const secrecy = z.enum(['mat', 'toi-mat', 'tuyet-mat']).meta({
  title: 'Độ mật',
  description:
    'In dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT dưới số văn bản. Văn bản mật chỉ soạn trên máy không nối mạng: không đưa lên CI, pull request.',
  examples: ['mat', 'toi-mat', 'tuyet-mat'],
})

export const urgency = z.enum(['khan', 'thuong-khan', 'hoa-toc']).meta({
  title: 'Mức độ khẩn',
  description: 'In dấu KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC dưới số văn bản.',
  examples: ['khan', 'thuong-khan', 'hoa-toc'],
})

const draftNumber = line()
  .regex(/^[1-9]\d?$/, { error: 'Ghi true, hoặc lần dự thảo là một số từ 1 đến 99.' })
  .meta({ type: ['string', 'integer'] })

export const draft = described(
  z.union([z.boolean(), draftNumber]),
  'Dự thảo',
  'In dấu DỰ THẢO dưới số văn bản; ghi lần dự thảo thì in cả số lần. Lệnh build --draft in dấu này mà không cần ghi khóa.',
  [true, 2],
)
