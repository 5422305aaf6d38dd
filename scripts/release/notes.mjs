// `node scripts/release/notes.mjs v1.2.3` prints what CHANGELOG.md says of a version. Fails where package.json has another, or the
// changelog none.
import { readFileSync } from 'node:fs'

const tag = process.argv[2] ?? ''
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
if (tag !== `v${version}`) fail(`The tag is ${tag}, but package.json has version ${version}.`)
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
const notes = sections.find((section) => section.startsWith(`${version}\n`))
if (!notes) fail(`CHANGELOG.md has no section “## ${version}”.`)
console.log(notes.slice(version.length).trim())

function fail(why) {
  console.error(why)
  process.exit(1)
}
