import { readFileSync } from 'node:fs'
import { type Compiled, compilePlan } from '../../src/compile.js'
import { loadStandard } from '../../src/standard/load.js'
import type { Standard } from '../../src/standard/standard.js'
import { standardFiles } from './docx-standard.js'

const loaded = new Map<string, Standard>()

/** A standard of `templates/`, read once. */
export function standardNamed(name: string): Standard {
  const known = loaded.get(name)
  if (known) return known
  const { value, diagnostics } = loadStandard(standardFiles(name), `templates/${name}/`)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  loaded.set(name, value)
  return value
}

/** A plan through the whole pipeline, by the standard that it names. */
export async function compile(plan: string, options: { draft?: boolean } = {}): Promise<Compiled> {
  const standardOf = async (name: string) => ({ value: standardNamed(name), diagnostics: [] })
  const { value, diagnostics } = await compilePlan(plan, 'plan.yaml', standardOf, options)
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return value
}

/** A plan of each standard, complete. */
export const plansOf = {
  doan: readFileSync('plans/2024-thang-cong-nhan.yaml', 'utf8'),
  nd30: readFileSync('plans/2026-ubnd-thuong-binh-liet-si.yaml', 'utf8'),
  dang: readFileSync('plans/2026-chi-bo-ngay-thanh-lap-dang.yaml', 'utf8'),
}

/** Every kind of stamp, and one or two who sign beside, as the State and the Đoàn write it. */
const variations = {
  'as it is': '',
  stamps: 'secrecy: tuyet-mat\nurgency: hoa-toc\ndraft: true\n',
  'two signers': 'urgency: khan\ncosigners: [{ form: TM. Ban Thường vụ, post: Chủ tịch, name: Phạm Văn Bình }]\n',
  'three signers':
    'urgency: thuong-khan\ncosigners: [{ post: Chủ tịch }, { form: [TM. Ban, KT. Trưởng ban], post: Phó Trưởng ban }]\n',
  'five signers, landscape':
    'orientation: landscape\ncosigners: [{ post: Chủ tịch, name: Lê An }, { form: [TM. Ban, KT. Trưởng ban], post: Phó Trưởng ban }, { form: TM. Hội Nông dân, post: Chủ tịch, name: Lê Bình }, { form: TM. Hội, post: Chủ tịch }]\n',
}

/** The Party writes `T/M`, `K/T`. */
export function variationsOf(name: string): [what: string, keys: string][] {
  const entries = Object.entries(variations)
  if (name !== 'dang') return entries
  return entries.map(([what, keys]) => [what, keys.replaceAll('TM. ', 'T/M ').replaceAll('KT. ', 'K/T ')])
}
