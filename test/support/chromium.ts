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
export function printPages(pages: readonly string[]): Promise<Pdf[]> {
  return inChromium(async (tab) => {
    const pdfs: Pdf[] = []
    for (const page of pages) {
      await tab.open(page)
      const { data } = await tab.ask('Page.printToPDF', { preferCSSPageSize: true })
      pdfs.push(readPdf(Buffer.from(data as string, 'base64')))
    }
    return pdfs
  })
}

/** What a page answers to expressions, a key pressed before each but the first; on a screen `width` pixels wide. */
export function askPage(
  page: string,
  width: number,
  asked: readonly { key?: string; ask: string }[],
): Promise<unknown[]> {
  return inChromium(async (tab) => {
    const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false }
    await tab.ask('Emulation.setDeviceMetricsOverride', metrics)
    await tab.ask('Emulation.setFocusEmulationEnabled', { enabled: true })
    await tab.open(page)
    const answers: unknown[] = []
    for (const { key, ask: expression } of asked) {
      if (key !== undefined) {
        const text = key === ' ' ? { text: ' ' } : {}
        const code = key === ' ' ? 'Space' : key
        await tab.ask('Input.dispatchKeyEvent', {
          type: 'keyDown',
          key,
          code,
          windowsVirtualKeyCode: keys[key],
          ...text,
        })
        await tab.ask('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: keys[key] })
      }
      const { result } = await tab.ask('Runtime.evaluate', { expression, returnByValue: true })
      answers.push((result as { value: unknown }).value)
    }
    return answers
  })
}

/** As Windows counts keys. */
const keys: Record<string, number> = { Tab: 9, ' ': 32 }

interface Tab {
  open: (page: string) => Promise<void>
  ask: (method: string, params: object) => Promise<Record<string, unknown>>
}

async function inChromium<T>(work: (tab: Tab) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-chromium-'))
  const settings = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe']
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
  const chromium = spawn(browser!, [...settings, `--user-data-dir=${join(folder, 'profile')}`], { stdio })
  const ended = once(chromium, 'exit')
  const stopped = ended.then(([code]) => Promise.reject(new Error(`The browser ended with ${code} before it answered`)))
  const speak = speakTo(chromium)
  try {
    return await Promise.race([openTab(folder, speak).then(work), stopped])
  } finally {
    stopped.catch(() => {})
    // Asked to, it ends with all its processes; killed, some would still write to their folder.
    if (chromium.exitCode === null) speak.ask('Browser.close', {}).catch(() => {})
    const patience = setTimeout(() => chromium.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(patience)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

async function openTab(folder: string, speak: Speech): Promise<Tab> {
  const { targetId } = await speak.ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await speak.ask('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params: object) => speak.ask(method, params, sessionId as string)
  await ask('Page.enable', {})
  const file = join(folder, 'page.html')
  const open = async (page: string) => {
    writeFileSync(file, page)
    const loaded = speak.hear('Page.loadEventFired')
    await ask('Page.navigate', { url: pathToFileURL(file).href })
    await loaded
  }
  return { open, ask }
}

interface Speech {
  ask: (method: string, params: object, sessionId?: string) => Promise<Record<string, unknown>>
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
  resolve: (result: Record<string, unknown>) => void
  reject: (error: Error) => void
}
