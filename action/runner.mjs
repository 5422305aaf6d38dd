// How a step speaks with the runner of GitHub Actions.
import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'

/** Values of any text: nobody can guess what ends one. */
export function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) {
    const end = randomUUID()
    appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`)
  }
}

/** What the run was started by, as GitHub's webhooks tell it. */
export function readEvent() {
  return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
}

/** A line of the log that is also shown on the run's page. */
export function notice(text) {
  const data = text.replace(/[%\r\n]/g, encodeURIComponent)
  console.log(`::notice title=kehoach::${data}`)
}
