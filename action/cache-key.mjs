// Names the cache of npm's downloads after what is to be installed; `hashFiles` sees the caller's files alone.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setOutputs } from './runner.mjs'

const lock = readFileSync(new URL('../package-lock.json', import.meta.url))
const hash = createHash('sha256').update(lock).digest('hex')
setOutputs({ key: `kehoach-npm-${process.platform}-${hash}` })
