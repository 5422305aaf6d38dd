const signs = new Map(Array.from('0123456789+-–=()n', (sign, index) => [sign, Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ')[index]!]))

/** `²` for `2`: the signs that Unicode has above the line; nothing where one of them has none. */
export function raisedSigns(text: string): string | undefined {
  const found = Array.from(text, (sign) => signs.get(sign))
  return text !== '' && found.every((sign) => sign !== undefined) ? found.join('') : undefined
}
