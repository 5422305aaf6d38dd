import type { Draft, Located } from '../../draft.js'

/** Number and symbol as the header has them. */
export interface Written extends Located<string> {
  number: Located<string> | undefined
  /** What joins number and symbol; absent where a YAML plan leaves it to the template. */
  mark?: '-' | '/'
  /** Units between the number, or the label, and the symbol. */
  gap: readonly [number, number]
  code: string
  separator: string
  issuer: string
}

export function readSymbol({ facts: { number } }: Draft, symbol: Located<string>): Written {
  const { passage, start } = symbol
  const [, code = symbol.value, separator = '', issuer = ''] = /^([^-/–]+)([-/–])(.+)$/u.exec(symbol.value) ?? []
  const from = number?.passage === passage ? number.end : 0
  const mark = /[-–/]\s*$/u.exec(passage.text.slice(from, start))?.[0].trim()
  return {
    ...symbol,
    ...{ number, code, issuer, gap: [from, start] },
    separator: separator === '–' ? '-' : separator,
    ...(mark && { mark: mark === '/' ? '/' : '-' }),
  }
}
