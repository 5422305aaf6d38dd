/** The edges of a word of letters, for patterns with the flag `u`: `\b` knows no Vietnamese letters. */
export const wordStart = String.raw`(?<![\p{L}\p{M}])`
export const wordEnd = String.raw`(?![\p{L}\p{M}])`
