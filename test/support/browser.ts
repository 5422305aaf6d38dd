import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { build, type Plugin } from 'esbuild'

export const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).error === undefined,
)

/**
 * Bundles a module that exports `run(input)` for browsers, with the library as `npm run build` made it, runs it in one on a
 * page that forbids all but this script, and gives what it answers.
 */
export async function runInBrowser(module: string, input: unknown): Promise<object> {
  const contents = `import { run } from './${module}'
const failed = (error) => ({ failed: String(error.stack) })
const send = (answer) => fetch('/answer', { method: 'POST', body: JSON.stringify(answer) })
run(${JSON.stringify(input)}).catch(failed).then(send)`
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: '.' }, bundle: true, platform: 'browser', format: 'iife', charset: 'ascii' },
    ...{ write: false, minify: true, logLevel: 'warning', plugins: [asBuilt] },
  })
  const code = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; connect-src 'self'`
  const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body><script>${code}</script>`
  const { failed, ...given } = JSON.parse(await answerOf(html))
  if (failed) throw new Error(failed)
  return given
}

/** What the page sends back: waited for, however slow the machine. */
async function answerOf(html: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'kehoach-browser-'))
  const server = createServer()
  const answered = new Promise<string>((resolve) => {
    server.on('request', async (request, response) => {
      if (request.method === 'POST') resolve(await text(request))
      response.setHeader('content-type', 'text/html; charset=utf-8').end(request.url === '/' ? html : undefined)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const settings = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`]
  const chromium = spawn(browser!, [...settings, `http://127.0.0.1:${port}/`], { stdio: 'ignore', detached: true })
  const ended = once(chromium, 'exit')
  const stopped = ended.then(([code]) => Promise.reject(new Error(`The browser ended with ${code} before it answered`)))
  try {
    return await Promise.race([answered, stopped])
  } finally {
    stopped.catch(() => {})
    // Its children too, which would go on writing into the folder that is taken away.
    if (chromium.exitCode === null) process.kill(-chromium.pid!, 'SIGKILL')
    server.close()
    server.closeAllConnections()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
}

const asBuilt: Plugin = {
  name: 'as built',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/src\/index\.js$/ }, () => ({ path: resolve('dist/library/index.js') })),
}
