import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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
const show = (answer) => { document.body.textContent = encodeURIComponent(JSON.stringify(answer)) }
run(${JSON.stringify(input)}).then(show, (error) => show({ failed: String(error.stack) }))`
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: '.' }, bundle: true, platform: 'browser', format: 'iife', charset: 'ascii' },
    ...{ write: false, minify: true, logLevel: 'warning', plugins: [asBuilt] },
  })
  const code = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'`
  const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body><script>${code}</script>`
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-browser-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    const settings = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
    const args = [...settings, '--virtual-time-budget=100000', '--dump-dom', pathToFileURL(page).href]
    const { stdout } = spawnSync(browser!, args, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 200_000 })
    const answer = /<body>([^<]+)<\/body>/.exec(stdout)?.[1]
    if (answer === undefined) throw new Error('The page gave no answer')
    const { failed, ...given } = JSON.parse(decodeURIComponent(answer))
    if (failed) throw new Error(failed)
    return given
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const asBuilt: Plugin = {
  name: 'as built',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/src\/index\.js$/ }, () => ({ path: resolve('dist/library/index.js') })),
}
