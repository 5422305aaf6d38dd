import { readFileSync } from 'node:fs'
import { loadStandard } from '../../src/standard/load.js'
import { knownStandards, type Standard } from '../../src/standard/standard.js'
import { standardFiles, standardOf } from '../support/docx-standard.js'

/** Who issues the plans of each standard, and how it numbers and signs them. */
export interface Office {
  standard: string
  issuer: { parent?: string | string[]; name: string | string[]; authority: string }
  symbol: string
  place: string
  signature: { form?: string | string[] | false; post: string; name: string }
  archive: string
  /** How a sentence calls it. */
  calls: string
  /** How its standard writes TM. and KT. */
  powers: { collective: string; deputy: string }
}

/** Top-level keys of an office's plan, in place of those that every stress plan has. */
export type Strain = (office: Office) => Record<string, unknown>

export const offices: Record<string, Office> = {
  doan: {
    standard: 'doan',
    issuer: {
      parent: 'Thành Đoàn TP. Hồ Chí Minh',
      name: ['BCH Đoàn Khối', 'Dân - Chính - Đảng'],
      authority: 'Ban Thường vụ Đoàn Khối',
    },
    symbol: 'KH/ĐTN',
    place: 'TP. Hồ Chí Minh',
    signature: { post: 'Phó Bí thư', name: 'Trần Thị Bích Ngọc' },
    archive: 'Lưu VP',
    calls: 'Ban Thường vụ Đoàn Khối',
    powers: { collective: 'TM.', deputy: 'KT.' },
  },
  nd30: {
    standard: 'nd30',
    issuer: { name: ['Ủy ban nhân dân', 'xã Phước Long Tây'], authority: 'Ủy ban nhân dân xã Phước Long Tây' },
    symbol: 'KH-UBND',
    place: 'Phước Long Tây',
    signature: { form: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'], post: 'Phó Chủ tịch', name: 'Trần Ngọc Hân' },
    archive: 'Lưu: VT, VHXH',
    calls: 'Ủy ban nhân dân xã',
    powers: { collective: 'TM.', deputy: 'KT.' },
  },
  dang: {
    standard: 'dang',
    issuer: { parent: 'Đảng bộ Thành phố Hồ Chí Minh', name: 'Đảng ủy phường Tân Hòa', authority: 'Đảng ủy' },
    symbol: 'KH/ĐU',
    place: 'Tân Hòa',
    signature: { post: 'Phó Bí thư', name: 'Lê Minh Châu' },
    archive: 'Lưu Văn phòng Đảng ủy',
    calls: 'Đảng ủy phường',
    powers: { collective: 'T/M', deputy: 'K/T' },
  },
  own: {
    standard: './own',
    issuer: {
      parent: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
      name: 'Trường THPT Tân Phú',
      authority: 'Trường THPT Tân Phú',
    },
    symbol: 'KH-THPTTP',
    place: 'Tân Phú',
    signature: { form: false, post: 'Hiệu trưởng', name: 'Phạm Thanh Tùng' },
    archive: 'Lưu: VT, ĐTN',
    calls: 'Trường',
    powers: { collective: 'TM.', deputy: 'KT.' },
  },
}

const loaded = new Map<string, Standard>()

/** The standard that an office names: one of `templates/`, or the school's own in `test/stress/own/`. */
export function standardFor({ standard }: Office): Standard {
  const known = loaded.get(standard) ?? load(standard)
  loaded.set(standard, known)
  return known
}

function load(name: string): Standard {
  if (knownStandards.some((known) => known === name)) return standardOf(name)
  const own = { 'standard.yaml': readFileSync('test/stress/own/standard.yaml', 'utf8') }
  const base = (known: string) => ({ files: standardFiles(known), folder: `templates/${known}/` })
  const { value, diagnostics } = loadStandard(own, 'test/stress/own/', base)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}
