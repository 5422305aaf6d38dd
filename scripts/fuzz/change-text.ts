import type { Random } from './random.js'

// What means something to YAML, Markdown, expressions, XML, Handlebars or the calendar, or is at the edge of a text.
const tokens = [
  ...['{{', '}}', '{{year}}', '{{activity "a"}}', '{{details "', '{{#each', '{{/if}}', '{{{', '{{> block}}'],
  ...['*', '**', '_', '`', '```', '[', ']', '](', '![', '|', '\n| a |\n|---|\n| b |\n', '# ', '- ', '+ ', '1. ', '> '],
  ...[
    '<!-- kehoach-ignore ',
    '-->',
    '<br>',
    '<b>',
    '</',
    '&amp;',
    '&#x7;',
    '&lt',
    '\\',
    '~~~',
    '---\n',
    '...\n',
    '***',
  ],
  ...[': ', ' #', '"', "'", '|-\n', '>\n', '&a ', '*a', '!!binary ', '<<: ', '? ', '%YAML 1.1\n', '@', '\t', '{', '}'],
  ...['\0', '\x07', '\r', '\r\n', '\u0301', '\u00a0', '\u200b', '\u202e', '\ufeff', '\ufffc', '\ud800', '😀', 'ﬁ', 'İ'],
  ...['31/02/2024', '29/02/2023', '00/00/0000', '1/1/1', '99/99/9999', 'ngày 30 tháng 2', '08g60', 'Chủ nhật', '31/12'],
  ...[
    'lần thứ',
    'kỷ niệm 1000 năm',
    'năm 0',
    '999999999999999999999',
    '-1',
    '1e400',
    '0x10',
    'Số: /KH-',
    'TM. ',
    'Điều',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'true'],
]

/** A text after some changes that a slip, a bad paste or an attacker makes. */
export function changeText(random: Random, text: string, donors: readonly string[] = []): string {
  let changed = text
  for (let left = 1 + random.below(5); left > 0; left--) changed = random.pick(changes)(random, changed, donors)
  return changed.length > longest ? changed.slice(0, longest) : changed
}

const longest = 250_000

type Change = (random: Random, text: string, donors: readonly string[]) => string

const changes: Change[] = [removed, removed, doubled, inserted, inserted, inserted, spliced, repeated, respaced]
changes.push(linesSwapped, lineRemoved, lineDoubled, cutOff, numbered, recoded)

function span(random: Random, text: string): [start: number, end: number] {
  const start = random.below(text.length + 1)
  const longestSpan = random.pick([1, 4, 20, 200])
  return [start, Math.min(text.length, start + random.below(longestSpan + 1))]
}

function removed(random: Random, text: string): string {
  const [start, end] = span(random, text)
  return text.slice(0, start) + text.slice(end)
}

function doubled(random: Random, text: string): string {
  const [start, end] = span(random, text)
  const at = random.below(text.length + 1)
  return text.slice(0, at) + text.slice(start, end) + text.slice(at)
}

function inserted(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + random.pick(tokens) + text.slice(at)
}

function spliced(random: Random, text: string, donors: readonly string[]): string {
  const donor = donors.length > 0 ? random.pick(donors) : text
  const from = random.below(donor.length + 1)
  const at = random.below(text.length + 1)
  return text.slice(0, at) + donor.slice(from, from + random.below(600)) + text.slice(at)
}

function repeated(random: Random, text: string): string {
  const [start, end] = span(random, text)
  const part = random.chance(0.5) ? random.pick(tokens) : text.slice(start, end)
  const times = Math.min(random.pick([3, 30, 1000, 20_000]), Math.floor(100_000 / Math.max(1, part.length)))
  return text.slice(0, end) + part.repeat(times) + text.slice(end)
}

function respaced(random: Random, text: string): string {
  return changeLine(random, text, (line) => ' '.repeat(random.below(9)) + line.trimStart())
}

function linesSwapped(random: Random, text: string): string {
  const lines = text.split('\n')
  const [a, b] = [random.below(lines.length), random.below(lines.length)]
  ;[lines[a], lines[b]] = [lines[b]!, lines[a]!]
  return lines.join('\n')
}

function lineRemoved(random: Random, text: string): string {
  const lines = text.split('\n')
  lines.splice(random.below(lines.length), 1 + random.below(3))
  return lines.join('\n')
}

function lineDoubled(random: Random, text: string): string {
  return changeLine(random, text, (line) => `${line}\n${line}`)
}

function cutOff(random: Random, text: string): string {
  return random.chance(0.3) ? text.slice(0, random.below(text.length + 1)) : text
}

function numbered(random: Random, text: string): string {
  const numbers = [...text.matchAll(/\d+/g)]
  if (numbers.length === 0) return text
  const { 0: number, index } = random.pick(numbers)
  const other = random.pick(['0', '00', '1', '13', '32', '99999', '2147483648', `${number}${number}`, '-7', ''])
  return text.slice(0, index) + other + text.slice(index + number.length)
}

function recoded(random: Random, text: string): string {
  const codes = [() => text.normalize('NFD'), () => text.replaceAll('\n', '\r\n'), () => text.replaceAll('\n', '\r')]
  return random.chance(0.3) ? random.pick(codes)() : text
}

function changeLine(random: Random, text: string, change: (line: string) => string): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  lines[at] = change(lines[at]!)
  return lines.join('\n')
}
