import { freeId, slug } from '../../plan/schema/repair.js'

const kinds =
  /^(?:(?:Tổ chức|Triển khai|Thực hiện|Tham gia|Phối hợp|Tiếp tục|Duy trì|Chương trình|Chuyên mục|Hội nghị|Lớp|Bộ sản phẩm|giới thiệu|các|về|hoạt động)\s+)+/iu
// All words of a short name; of a longer one the first, none of which leads on to the next.
const shortName = 6
const firstWords = 4
const leadsOn = /^(?:và|các|về|của|với|cho|trong|tại|theo|những|năm|ngày|-)$/iu

/** `le-tan` rather than `hoat-dong-3`: what is quoted in a name, else its first words. */
export function activityId(name: string, taken: Set<string>): string {
  const quoted = /“([^”]{3,60})”/u.exec(name)?.[1]
  const words = (quoted ?? name)
    .replace(kinds, '')
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  const first = words.slice(0, words.length <= shortName ? shortName : firstWords)
  while (first.length > 1 && leadsOn.test(first.at(-1)!)) first.pop()
  const wanted = slug(first.join(' ')) || slug(name) || 'hoat-dong'
  const id = freeId(wanted, taken) ?? `hoat-dong-${taken.size + 1}`
  taken.add(id)
  return id
}
