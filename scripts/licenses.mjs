// The licences of all code in dist/ that is not ours, as they ask to be passed on with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What packages that carry no text of their licence are known to ask, from where they are developed. */
const known = (name) => `scripts/licenses/${name.replace('/', '+')}.txt`

/** By name: version, licence and its text of each package of which something is in the bundles. */
export function licenses(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs))
  const files = outputs.flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0 && file.includes('node_modules/')),
  )
  const found = new Map()
  const insides = new Map()
  for (const file of new Set(files)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)
    const code = readFileSync(file, 'utf8')
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const entry = found.get(name) ?? { version, license, text: textOf(name, folder) }
    const comments = legalComments(code).filter((comment) => !entry.text.includes(comment))
    found.set(name, { ...entry, text: [entry.text, ...comments].join('\n\n') })
    for (const inner of packagesInside(code)) insides.set(inner, name)
  }
  for (const [inner, within] of insides) {
    if (!found.has(inner)) found.set(inner, { within, text: textOf(inner, `node_modules/${inner}`) })
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function licensesText(metafiles) {
  const parts = Array.from(licenses(metafiles), ([name, { version, license, within, text }]) => {
    const about = within ? `as part of ${within}` : `${version} (${license})`
    return `${'-'.repeat(80)}\n${name} ${about}\n\n${text}\n`
  })
  return `The program in this folder contains code of these packages.\n\n${parts.join('\n')}`
}

function textOf(name, folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined
  const path = existsSync(known(name)) ? known(name) : file && `${folder}/${file}`
  if (!path) throw new Error(`No text of the licence of ${name}: put it into ${known(name)}`)
  return readFileSync(path, 'utf8').trim()
}

/** Packages that another was bundled with, as its bundler names them: `// node_modules/fflate/…`, `// \0rolldown/…`. */
function packagesInside(code) {
  const headings = code.matchAll(/^\/\/ (?:node_modules\/|\\0)((?:@[\w.-]+[/+])?[\w.-]+)(?:@[\w.-]+)?\//gm)
  return new Set(Array.from(headings, ([, name]) => name.replace('+', '/')))
}

function legalComments(code) {
  const comments = code.match(/\/\*[\s\S]*?\*\//g) ?? []
  return [...new Set(comments.filter((comment) => /^\/\*!|@license|@preserve/.test(comment)))]
}
