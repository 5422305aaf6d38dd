// Runs `kehoach review` as the action's inputs say, and tells the runner what came of it.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEvent, setOutputs } from './runner.mjs'

const { env } = process
const program = fileURLToPath(new URL('../bin/kehoach.js', import.meta.url))
const failOn = oneOf('fail-on', env.KEHOACH_FAIL_ON || 'error', ['error', 'warning', 'never'])
const pdf = oneOf('pdf', env.KEHOACH_PDF || 'auto', ['auto', 'true', 'false'])

const event = readEvent()
const folder = mkdtempSync(join(env.RUNNER_TEMP, 'kehoach-'))
const { status } = spawnSync(process.execPath, [program, ...argumentsOf()], { stdio: 'inherit' })
if (!existsSync(join(folder, 'review.json'))) process.exit(status || 2)

const { files } = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8'))
const count = (severity) => files.reduce((sum, { counts }) => sum + counts[severity], 0)
const [errors, warnings, infos] = ['error', 'warning', 'info'].map(count)
const [page, comment] = [join(folder, 'review.html'), join(folder, 'comment.md')]
const paths = files.flatMap(({ outputs }) => outputs.map(({ name }) => join(folder, name)))
const sarif = join(folder, 'kehoach.sarif')
setOutputs({ folder, page, comment, sarif, paths: paths.join('\n'), errors, warnings, infos })
process.exitCode = verdict()

function argumentsOf() {
  const optional = (name, value) => (value ? [name, value] : [])
  const plans = (env.KEHOACH_PLANS || 'plans').split(/\r?\n/).filter((line) => line.trim() !== '')
  const to = pdf === 'true' || (pdf === 'auto' && hasOffice()) ? 'docx,html,pdf' : 'docx,html'
  return [
    ...['review', '--base', baseOf(), '--commit', event.pull_request?.head.sha ?? env.GITHUB_SHA],
    ...['--to', to, '--out-dir', folder],
    ...optional('--standard', env.KEHOACH_STANDARD),
    ...optional('--template', env.KEHOACH_TEMPLATE),
    ...['--', ...plans],
  ]
}

/** GitHub checks out the branch merged into its base: that is the first parent, also of a clone without history. */
function baseOf() {
  if (env.KEHOACH_BASE) return env.KEHOACH_BASE
  const isMerged = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD^2']).status === 0
  if (event.pull_request && !isMerged) return event.pull_request.base.sha
  return 'HEAD^1'
}

function hasOffice() {
  const places = (env.PATH ?? '').split(delimiter).flatMap((path) => [join(path, 'soffice'), join(path, 'libreoffice')])
  return places.some((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** What can't be read or written fails whatever is asked for. */
function verdict() {
  if (status !== 0 && status !== 1) return 2
  if (failOn === 'never') return 0
  return status === 1 || (failOn === 'warning' && warnings > 0) ? 1 : 0
}

function oneOf(name, value, values) {
  if (values.includes(value)) return value
  console.log(`::error title=kehoach::${name}: ${values.join(', ')}`)
  process.exit(2)
}
