// Runs in Node and in a browser: what the library makes of some files, as JSON.
import { type Beside, compare, compile, type Format, lint, reportComparison, write } from '../../src/index.js'

export interface LibraryInput {
  /** As base64, by name. */
  files: Record<string, string>
  lint: string[]
  build: string[]
  formats: Format[]
}

export async function run({ files, lint: drafts, build: plans, formats }: LibraryInput) {
  const bytesOf = (name: string) => Uint8Array.from(atob(files[name]!), (unit) => unit.charCodeAt(0))
  const read: Beside['read'] = (path) => {
    const name = path.replace(/^\.\//, '')
    return Object.hasOwn(files, name) ? bytesOf(name) : undefined
  }
  const found: Record<string, unknown> = {}
  for (const name of drafts) found[name] = (await lint({ name, bytes: bytesOf(name) }, { read })).diagnostics
  const written: Record<string, string | string[]> = {}
  const compared: Record<string, string> = {}
  for (const name of plans) {
    const { value, diagnostics } = await compile({ name, bytes: bytesOf(name) }, { read })
    if (!value) written[name] = diagnostics.map(({ message }) => message)
    if (value) {
      const word = { name: 'a.docx', bytes: (await write(value, 'docx')).value! }
      const comparison = await compare({ name, bytes: bytesOf(name), read }, word)
      compared[name] = await reportComparison('html', comparison.value!)
    }
    for (const format of value ? formats : []) {
      const { value: bytes } = await write(value!, format)
      if (bytes) written[`${name} ${format}`] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    }
  }
  return { found, written, compared, mayEvaluate: mayEvaluate() }
}

function mayEvaluate(): boolean {
  try {
    return new Function('return true')()
  } catch {
    return false
  }
}
