// Tells whether the program stands here as it was built, as in the tag of a release. Where it doesn't, npm's downloads are cached
// by what is to be installed; `hashFiles` sees the caller's files alone.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { setOutputs } from './runner.mjs'

const isBuilt = existsSync(new URL('../dist/library/index.js', import.meta.url))
const lock = readFileSync(new URL('../package-lock.json', import.meta.url))
const hash = createHash('sha256').update(lock).digest('hex')
setOutputs({ built: isBuilt, key: `kehoach-npm-${process.platform}-${hash}` })
