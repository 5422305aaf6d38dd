import { contentPolicy } from './policy.js'

/**
 * A page that needs nothing else: no script, no style but its own sheet, and no pictures but those that stand in it, if any.
 * `title` and `body` are HTML.
 */
export function standalonePage(title: string, sheet: string, body: readonly string[], hasPictures = false): string[] {
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sheet, hasPictures)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
  ]
}
