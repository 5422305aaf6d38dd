import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

export interface StepRun {
  code: number | null
  log: string
  outputs: Record<string, string>
  summary: string
}

interface Given {
  /** The folder that the workflow works in. */
  folder: string
  /** What the runner keeps between steps. */
  temporary: string
  event: unknown
  /** Values of `${{ … }}`. */
  values?: Record<string, string>
  env?: Record<string, string>
}

/** Runs a step of an action of this project as GitHub does: its command by bash, its environment with the expressions filled in. */
export async function runStep(action: string, name: string, given: Given): Promise<StepRun> {
  const { runs, inputs } = parse(readFileSync(action, 'utf8'))
  const step = runs.steps.find((one: { name?: string }) => one.name === name)
  if (step?.shell !== 'bash') throw new Error(`no step ${name}`)
  const defaults = Object.entries<{ default: string }>(inputs).map(([key, one]) => [`inputs.${key}`, one.default])
  const values: Record<string, string> = { ...Object.fromEntries(defaults), ...given.values }
  const filled = Object.entries<string>(step.env ?? {}).map(([key, text]) => [key, fill(text, values)])
  const { temporary, folder } = given
  mkdirSync(temporary, { recursive: true })
  const file = (end: string) => join(temporary, end)
  writeFileSync(file('event.json'), JSON.stringify(given.event))
  for (const end of ['outputs', 'summary']) writeFileSync(file(end), '')
  const env = {
    ...process.env,
    ...{ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_ACTION_PATH: resolve(action, '..'), RUNNER_TEMP: temporary },
    ...{ GITHUB_EVENT_PATH: file('event.json'), GITHUB_OUTPUT: file('outputs'), GITHUB_STEP_SUMMARY: file('summary') },
    ...{ GITHUB_REPOSITORY: 'office/plans', GITHUB_SERVER_URL: 'https://github.example', GITHUB_RUN_ID: '77' },
    ...Object.fromEntries(filled),
    ...given.env,
  }
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run]
  const { code, log } = await ended(spawn('bash', args, { cwd: folder, env, timeout: 100_000 }))
  const outputs = readOutputs(readFileSync(file('outputs'), 'utf8'))
  return { code, log, outputs, summary: existsSync(file('summary')) ? readFileSync(file('summary'), 'utf8') : '' }
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`no value for ${name}`)
    return values[name]
  })
}

/** As the runner reads them: `name<<end`, lines, `end`. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm), ([, name, , value]) => [name!, value!]),
  )
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; log: string }> {
  let log = ''
  child.stdout!.on('data', (data) => (log += data))
  child.stderr!.on('data', (data) => (log += data))
  return new Promise((done) => child.on('close', (code) => done({ code, log })))
}
