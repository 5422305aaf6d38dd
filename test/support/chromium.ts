import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { browser } from './browser.js'
import { type Pdf, readPdf } from './pdf/pdf.js'

/** Pages as a clerk prints them from a browser, all by one that is started once. */
export async function printPages(pages: readonly string[]): Promise<Pdf[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-chromium-'))
  const settings = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe']
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  const chromium = spawn(browser!, [...settings, `--user-data-dir=${join(folder, 'profile')}`], { stdio })
  const ended = once(chromium, 'exit')
  const stopped = ended.then(([code]) => Promise.reject(new Error(`The browser ended with ${code} before it printed`)))
  try {
    return await Promise.race([printEach(pages, folder, speakTo(chromium)), stopped])
  } finally {
    stopped.catch(() => {})
    chromium.kill()
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

async function printEach(pages: readonly string[], folder: string, speak: Speech): Promise<Pdf[]> {
  const { targetId } = await speak.ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await speak.ask('Target.attachToTarget', { targetId, flatten: true })
  await speak.ask('Page.enable', {}, sessionId)
  const file = join(folder, 'page.html')
  const pdfs: Pdf[] = []
  for (const page of pages) {
    writeFileSync(file, page)
    const loaded = speak.hear('Page.loadEventFired')
    await speak.ask('Page.navigate', { url: pathToFileURL(file).href }, sessionId)
    await loaded
    const { data } = await speak.ask('Page.printToPDF', { preferCSSPageSize: true }, sessionId)
    pdfs.push(readPdf(Buffer.from(data!, 'base64')))
  }
  return pdfs
}

interface Speech {
  ask: (method: string, params: object, sessionId?: string) => Promise<Record<string, string>>
  hear: (event: string) => Promise<void>
}

/** The browser's own protocol: JSON with a zero byte behind each message. */
function speakTo({ stdio }: ChildProcess): Speech {
  const [to, from] = [stdio[3] as Writable, stdio[4] as Readable]
  const answers = new Map<number, Waiting>()
  const events = new Map<string, () => void>()
  let rest = ''
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop()!
    for (const message of messages) {
      const { id, method, result, error } = JSON.parse(message)
      if (id === undefined) events.get(method)?.()
      else if (error) answers.get(id)?.reject(new Error(error.message))
      else answers.get(id)?.resolve(result)
    }
  })
  return {
    ask: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = answers.size + 1
        answers.set(id, { resolve, reject })
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      }),
    hear: (event) => new Promise((resolve) => events.set(event, resolve)),
  }
}

interface Waiting {
  resolve: (result: Record<string, string>) => void
  reject: (error: Error) => void
}
