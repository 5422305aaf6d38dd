import { isMainThread } from 'node:worker_threads'
import { print } from '../node/terminal.js'
import { watchStreams } from './streams.js'
import { versionOptions, versionText } from './version.js'

// What a start loads is most of its time: each way on loads its own.
const [, , first = '', ...others] = process.argv
if (first === 'lint-worker' && !isMainThread) {
  import('../node/threads/lint-worker.js').then(({ lintInWorker }) => lintInWorker())
} else {
  watchStreams()
  // Nothing is left to be written by then; to give all memory back piece by piece takes longer.
  process.once('beforeExit', () => process.exit())
  if (versionOptions.includes(first) && others.length === 0) print(process.stdout, [versionText()])
  else import('./main.js').then(({ main }) => main())
}
