import type { Sourced } from '../../text/sourced.js'

// No proper name begins with these: they take a small letter inside a sentence (NĐ 30 Phụ lục II).
const common = /^(?:Các|Những|Toàn thể|Tất cả)(?![\p{L}\p{M}])/u

/** `A, B và C`; inside a sentence also the first name is one of its words. */
export function joinNames(names: readonly Sourced[], inSentence: boolean): string {
  const texts = names.map(({ text }, index) => (inSentence || index > 0 ? text.replace(common, lower) : text))
  const last = texts.pop() ?? ''
  return texts.length > 0 ? `${texts.join(', ')} và ${last}` : last
}

function lower(word: string): string {
  return word.toLocaleLowerCase('vi')
}
