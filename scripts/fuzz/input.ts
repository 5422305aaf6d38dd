import { changeKeys, type KeyEdit, keyEditKinds } from './change-keys.js'
import { changeText } from './change-text.js'
import { changeBytes, changeWord } from './change-word.js'
import { type Random, randomOf } from './random.js'
import type { Seeds } from './seeds.js'

/** A folder with one file to work on. */
export interface Input {
  kind: Kind
  files: Record<string, string | Uint8Array>
  /** The file that is linted, fixed and, if it is a plan, built. */
  main: string
}

type Kind = keyof typeof kinds

/** The same seed makes the same input. */
export function inputOf(seed: number, seeds: Seeds): Input {
  const random = randomOf(seed)
  const kind = random.pick(Object.keys(kinds)) as Kind
  const files = kinds[kind](random, seeds)
  return { kind, files, main: Object.keys(files)[0]! }
}

const kinds = {
  plan: (random: Random, { plans }: Seeds) => ({ 'a.yaml': encoded(random, changedYaml(random, plans)) }),
  body: (random: Random, seeds: Seeds) => ({ 'a.yaml': withBody(random, seeds) }),
  text: (random: Random, seeds: Seeds) => {
    const name = random.pick(['a.txt', 'a.md'])
    const from = random.pick([seeds.drafts, seeds.plans])
    return { [name]: encoded(random, changeText(random, random.pick(from), seeds.drafts)) }
  },
  word: (random: Random, { words, starters }: Seeds) => ({
    'a.docx': changeWord(random, random.pick([...words, ...starters])),
  }),
  standard: (random: Random, { plans, standards }: Seeds) => {
    const files = { ...random.pick(standards) }
    const name = random.pick(['standard.yaml', ...Object.keys(files)])
    const isYaml = name.endsWith('.yaml')
    files[name] = isYaml ? changedYaml(random, [files[name]!]) : changeText(random, files[name]!, Object.values(files))
    const plan = random.pick(plans).replace(/^standard: .*$/m, 'standard: ./rieng')
    const own = Object.fromEntries(Object.entries(files).map(([file, text]) => [`rieng/${file}`, text]))
    return { 'a.yaml': plan, ...own }
  },
  template: (random: Random, { plans, starters }: Seeds) => {
    const plan = random.pick(plans).replace(/^standard: .*$/m, (line) => `${line}\ntemplate: mau.docx`)
    return { 'a.yaml': plan, 'mau.docx': changeWord(random, random.pick(starters)) }
  },
  config: (random: Random, { plans }: Seeds) => ({
    'a.yaml': random.pick(plans),
    'kehoach.config.yaml': encoded(random, changedYaml(random, [config])),
  }),
} satisfies Record<string, (random: Random, seeds: Seeds) => Record<string, string | Uint8Array>>

const config = `standard: doan
rules:
  weekday: off
  tone-mark: warning
  year-mismatch: info
ignore:
  - luu-tru
  - '**/ban-nhap-*.docx'
`

function changedYaml(random: Random, texts: readonly string[]): string {
  const text = random.pick(texts)
  const edit = (): KeyEdit => ({ kind: random.pick(keyEditKinds), at: random.below(9999), to: random.below(9999) })
  const changed = random.chance(0.6) ? changeKeys(text, Array.from({ length: 1 + random.below(4) }, edit)) : text
  return changed === text || random.chance(0.3) ? changeText(random, changed, texts) : changed
}

/** A body that is wrong as Markdown, in a plan that is right as YAML. */
function withBody(random: Random, { plans, drafts }: Seeds): string {
  const plan = random.pick(plans)
  const [, before, body, after] = /^([\s\S]*?\nbody: \|\n)((?: .*\n|\n)*)([\s\S]*)$/.exec(plan)!
  const changed = changeText(random, body!.replace(/^ {2}/gm, ''), drafts)
  return before + changed.replace(/^(?=.)/gm, '  ') + (changed.endsWith('\n') ? '' : '\n') + after
}

function encoded(random: Random, text: string): string | Uint8Array {
  if (random.chance(0.94)) return text
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  return random.pick([utf16, utf16.swap16(), Buffer.from(text, 'latin1'), changeBytes(random, Buffer.from(text))])
}
