import type { KnownName } from '../standard/standard.js'
import type { Office } from './office.js'

/** What offices of a kind have in common. */
interface OfficeKind {
  title: string
  standard: KnownName
  /** What is shown where a person types its own. */
  examples: { name: string; parent: string }
  /** Who the plan's words are for. */
  members: string
  units: string
  /** What follows from the name. */
  guess: (name: string) => Pick<Office, 'name' | 'authority' | 'symbol' | 'form' | 'post'>
  archive: string
}

export const officeKinds = {
  doan: {
    title: 'Đoàn Thanh niên',
    standard: 'doan',
    examples: { name: 'BCH Đoàn Khối Cơ quan', parent: 'Thành Đoàn TP. Hồ Chí Minh' },
    members: 'đoàn viên, thanh niên',
    units: 'Các cơ sở Đoàn trực thuộc',
    // HD 29 §III.2: the committee stands at the head, its standing committee decides; a chi đoàn has none.
    guess: (name) => ({ ...{ name: [name], symbol: 'KH/ĐTN', post: 'Bí thư' }, authority: youthAuthority(name) }),
    archive: 'Lưu VP',
  },
  'uy-ban': {
    title: 'Ủy ban nhân dân',
    standard: 'nd30',
    examples: { name: 'Ủy ban nhân dân xã Tân Hòa', parent: '' },
    members: 'cán bộ, công chức, viên chức và Nhân dân',
    units: 'Các phòng, ban, đơn vị trực thuộc',
    guess: (name) => ({
      ...{ name: committeeLines(name), authority: name, symbol: 'KH-UBND' },
      ...{ form: ['TM. Ủy ban nhân dân'], post: 'Chủ tịch' },
    }),
    archive: 'Lưu: VT',
  },
  'co-quan': {
    title: 'Cơ quan, đơn vị, trường học của nhà nước',
    standard: 'nd30',
    examples: { name: 'Trường Tiểu học Kim Đồng', parent: 'Ủy ban nhân dân xã Tân Hòa' },
    members: 'cán bộ, viên chức và người lao động',
    units: 'Các bộ phận trực thuộc',
    guess: (name) => ({
      ...{ name: [name], authority: name, symbol: `KH-${capitalLetters(name)}` },
      ...{ form: [], post: headOf(name) },
    }),
    archive: 'Lưu: VT',
  },
  dang: {
    title: 'Cấp ủy, chi bộ của Đảng',
    standard: 'dang',
    examples: { name: 'Chi bộ Trường Tiểu học Kim Đồng', parent: 'Đảng bộ xã Tân Hòa' },
    members: 'cán bộ, đảng viên',
    units: 'Các chi bộ, tổ đảng trực thuộc',
    guess: (name) => ({
      ...{ name: [name], post: 'Bí thư' },
      ...(/^chi bộ/i.test(name)
        ? { authority: 'Chi bộ', symbol: 'KH/CB' }
        : { authority: 'Ban Thường vụ', symbol: 'KH/ĐU' }),
    }),
    archive: 'Lưu Văn phòng',
  },
  khac: {
    title: 'Công đoàn, hội, tổ chức khác',
    standard: 'nd30',
    examples: { name: 'Công đoàn cơ sở Trường Tiểu học Kim Đồng', parent: '' },
    members: 'đoàn viên, hội viên',
    units: 'Các đơn vị trực thuộc',
    guess: (name) => ({
      ...{ name: [name], authority: `Ban Chấp hành ${name}`, symbol: `KH-${capitalLetters(name)}` },
      ...{ form: ['TM. Ban Chấp hành'], post: 'Chủ tịch' },
    }),
    archive: 'Lưu: VT',
  },
} as const satisfies Record<string, OfficeKind>

export type OfficeKindName = keyof typeof officeKinds

/** The kind that a plan's own office is nearest to. */
export function kindOf({ standard, name }: Office): OfficeKind {
  const words = name.join(' ')
  if (standard === 'doan' || standard === 'dang') return officeKinds[standard]
  return /^ủy ban nhân dân/iu.test(words) ? officeKinds['uy-ban'] : officeKinds['co-quan']
}

/** An office of a kind, from the little that a person was asked for. */
export function officeFrom(
  kind: OfficeKindName,
  given: { name: string; parent?: string | undefined; place: string; standard?: string | undefined },
): Office {
  const { guess, standard, units, archive } = officeKinds[kind]
  const parent = given.parent ? [given.parent] : []
  return {
    ...guess(given.name),
    ...{ standard: given.standard ?? standard, parent, place: given.place },
    recipients: [...parent.map((name) => `${name} (để báo cáo)`), units, archive],
  }
}

function youthAuthority(name: string): string {
  const own = name.replace(/^(?:BCH|Ban Chấp hành) /u, '')
  return /^(?:liên )?chi đoàn/iu.test(own) ? `Ban Chấp hành ${own}` : `Ban Thường vụ ${own}`
}

function committeeLines(name: string): string[] {
  const [, committee, place] = /^(ủy ban nhân dân) (.+)$/iu.exec(name) ?? []
  return committee && place ? [committee, place] : [name]
}

const heads: readonly [RegExp, string][] = [
  [/^trường/iu, 'Hiệu trưởng'],
  [/^phòng/iu, 'Trưởng phòng'],
  [/^(?:sở|học viện|trung tâm|bệnh viện|công ty|ban quản lý)/iu, 'Giám đốc'],
  [/^chi cục/iu, 'Chi cục trưởng'],
  [/^cục/iu, 'Cục trưởng'],
  [/^văn phòng/iu, 'Chánh Văn phòng'],
]

function headOf(name: string): string {
  return heads.find(([begin]) => begin.test(name))?.[1] ?? 'Thủ trưởng'
}

/** The first letters of a name, as symbols of documents have them: `Phòng Văn hóa - Xã hội` gives `VHXH`. */
function capitalLetters(name: string): string {
  const words = name.replace(/^(?:trường|phòng) (?=.* )/iu, '').split(/[^\p{L}\d]+/u)
  return words.map((word) => (/^\d/.test(word) ? word : word.slice(0, 1).toUpperCase())).join('')
}
