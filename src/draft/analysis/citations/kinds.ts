/** Codes that the symbols of a kind of document carry, its own first (NĐ 30 Phụ lục III; HD 29 §III.3). */
const codes: Record<string, string[]> = {
  'kế hoạch': ['KH', 'QĐ'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'nghị quyết': ['NQ'],
  'thông báo': ['TB', 'KL'],
  'báo cáo': ['BC'],
  'hướng dẫn': ['HD'],
  'tờ trình': ['TTr'],
  'chương trình': ['CTr', 'CT', 'QĐ'],
  'kết luận': ['KL', 'TB'],
  'quy định': ['QyĐ', 'QĐ'],
  'quy chế': ['QC', 'QĐ'],
  'phương án': ['PA', 'QĐ'],
  'đề án': ['ĐA', 'QĐ'],
}

/** Codes that mean one kind and nothing else: `TT`, `CĐ`, `TC` are also names of offices. */
const plainCodes = new Set(['KH', 'QĐ', 'CT', 'NQ', 'TB', 'BC', 'HD', 'TTr', 'CTr', 'KL'])

/** Bodies whose codes come first by mistake: `62-ĐTN/…` for `62-KH/ĐTN-…`. */
const issuer = /^(?:T?ĐTN|TWĐTN|ĐTNK|ĐTNCA|CĐCS|TW|TU|HU|QU|ĐUK?|UBND|HĐND)$/
/** Departments of a province, which number official letters without a kind. */
const department =
  /^(?:CAT|CATP|PGDĐT|S(?:NV|GDĐT|YT|TC|TP|XD|CT|KHCN|VHTT|VHTTDL|NNMT|TNMT|TTTT|KHĐT|GTVT|LĐTBXH|DTTG))$/

/** The words that may stand before a number, the longer first. */
export const kindWords = [...Object.keys(codes), 'nghị định', 'thông tư', 'công văn', 'công điện', 'luật', 'pháp lệnh']

/** The code that a kind's symbol carries; none for kinds whose symbols vary. */
export function codeOf(kind: string): string | undefined {
  return codes[kind]?.[0]
}

/** `KHLT`, `QĐi` and `CTHĐ` still say which kind they are. */
export function carries(kind: string, part: string): boolean {
  const upper = part.toUpperCase()
  return codes[kind]?.some((code) => upper.startsWith(code.toUpperCase())) ?? false
}

export function isPlainCode(part: string): boolean {
  return plainCodes.has(part)
}

export function isDepartment(part: string): boolean {
  return department.test(part)
}

export function isIssuer(part: string): boolean {
  return issuer.test(part)
}

// What the symbol of a legal document begins with, beside the codes above.
const legal: [string, string][] = [
  ['nghị định', 'NĐ'],
  ['thông tư', 'TT'],
]

/** The kind of a legal document that numbers with a year carry, where the code is of one kind alone. */
export function legalCodeOf(kind: string): string | undefined {
  return codes[kind]?.[0] ?? legal.find(([one]) => one === kind)?.[1]
}

/** The kind of two words that a code means and of which the first is given: `thông` before `TT` is `thông tư`. */
export function kindBegun(first: string, code: string): string | undefined {
  const all = [...Object.entries(codes).map(([kind, [own]]) => [kind, own!] as const), ...legal]
  return all.find(([kind, own]) => own === code && kind.split(' ')[0] === first)?.[0]
}
