/** A word of a text, as it is compared: abbreviations give several. */
export interface Word {
  start: number
  end: number
  folded: readonly string[]
}

const word = /[\p{L}\p{M}\p{N}]+/gu
const tones: Record<string, string> = { '\u0300': '1', '\u0301': '2', '\u0303': '3', '\u0309': '4', '\u0323': '5' }
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

const abbreviations: Record<string, string> = {
  antq: 'an ninh tổ quốc',
  atvslđ: 'an toàn vệ sinh lao động',
  bđbp: 'bộ đội biên phòng',
  cand: 'công an nhân dân',
  ccb: 'cựu chiến binh',
  chxhcn: 'cộng hòa xã hội chủ nghĩa',
  csvn: 'cộng sản việt nam',
  gtvt: 'giao thông vận tải',
  hcm: 'hồ chí minh',
  hssv: 'học sinh sinh viên',
  lhpn: 'liên hiệp phụ nữ',
  lhtn: 'liên hiệp thanh niên',
  mttq: 'mặt trận tổ quốc',
  nct: 'người cao tuổi',
  pccc: 'phòng cháy chữa cháy',
  qđnd: 'quân đội nhân dân',
  qptd: 'quốc phòng toàn dân',
  svvn: 'sinh viên việt nam',
  tbls: 'thương binh liệt sĩ',
  tncs: 'thanh niên cộng sản',
  tncshcm: 'thanh niên cộng sản hồ chí minh',
  tntp: 'thiếu niên tiền phong',
  tnxp: 'thanh niên xung phong',
  tp: 'thành phố',
  tphcm: 'thành phố hồ chí minh',
  vn: 'việt nam',
  xhcn: 'xã hội chủ nghĩa',
}

const expansions = new Map(Object.entries(abbreviations).map(([short, full]) => [short, full.split(' ').map(foldWord)]))

export function wordsOf(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(word), ({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    folded: expansions.get(found.toLowerCase()) ?? [foldWord(found)],
  }))
}

/** One form for `hoà` and `hòa`, `sĩ` and `sỹ`, `Kỷ` and `kỉ`: the tone stands behind the letters, a final `y` is `i`. */
function foldWord(text: string): string {
  const letters = text.toLowerCase().normalize('NFD')
  const base = letters.replace(tone, '').normalize('NFC')
  return (
    base.replace(/^([bcdđghklmnpqrstvx]+)y$/, '$1i') +
    (letters
      .match(tone)
      ?.map((mark) => tones[mark])
      .join('') ?? '')
  )
}

const introductions = new Set(['ngày', 'cuộc', 'lễ'].map(foldWord))

/** `Ngày`, `cuộc` or `lễ` before a name, which may be there or not. */
export function isIntroduction({ folded }: Word): boolean {
  return introductions.has(folded[0]!)
}

/** A name without `8/3` or `(TP. Hồ Chí Minh)` behind. */
export function bareName(name: string): string {
  return name.replace(/(?<!\s)\s*\([^)]*\)$/, '').replace(/(?<!\s)\s+\d{1,2}\/\d{1,2}$/, '')
}

/** A name as it is looked up. */
export function nameKey(name: string): string {
  const bare = bareName(name)
  const words = wordsOf(bare, 0, bare.length)
  const first = words.findIndex((word) => !isIntroduction(word))
  return words
    .slice(first)
    .flatMap(({ folded }) => folded)
    .join(' ')
}
