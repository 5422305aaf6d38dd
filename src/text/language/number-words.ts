const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const others: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 }
const scales: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 }
const billion = new Set(['tỷ', 'tỉ'])
const filler = new Set(['linh', 'lẻ', 'và'])
const word = /[\p{L}\p{M}]+/gu

/** A number in words at the beginning of a text: `hai trăm linh ba`, and how far it reaches. */
export function readNumberWords(text: string): { value: number; end: number } | undefined {
  // What is summed up: below a thousand, below a milliard, all; and a digit that waits for what it counts.
  let [group, section, total, end] = [0, 0, 0, 0]
  let digit: number | undefined
  const close = () => {
    group += digit ?? 0
    digit = undefined
  }
  for (const { 0: written, index } of text.matchAll(word)) {
    const name = written.toLowerCase().normalize('NFC')
    const value = digits.indexOf(name) < 0 ? others[name] : digits.indexOf(name)
    if (/[^\s,.-]/.test(text.slice(end, index))) break
    if (value !== undefined) {
      if (digit !== undefined) return undefined
      digit = value
    } else if (name === 'mười') group += 10
    else if (name === 'mươi' || name === 'trăm') {
      group += (digit ?? 1) * (name === 'trăm' ? 100 : 10)
      digit = undefined
    } else if (scales[name] !== undefined) {
      close()
      section += group * scales[name]!
      group = 0
    } else if (billion.has(name)) {
      close()
      total += (section + group) * 1e9
      section = group = 0
    } else if (!filler.has(name) || end === 0) break
    end = index + written.length
  }
  close()
  return end === 0 ? undefined : { value: total + section + group, end }
}
