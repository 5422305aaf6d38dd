import { sha256 } from '../../text/sha256.js'

/**
 * What a page may load: nothing, from anywhere, but the style sheet and the pictures that stand in it. Should a template
 * ever let markup of a plan through, a browser would neither run nor fetch it.
 */
export function contentPolicy(css: string, hasPictures: boolean): string {
  const hash = base64(sha256(new TextEncoder().encode(css)))
  const pictures = hasPictures ? ' img-src data:;' : ''
  return `default-src 'none'; style-src 'sha256-${hash}';${pictures} base-uri 'none'; form-action 'none'`
}

/** In steps, as a call takes only so many arguments; three bytes make four letters. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += step)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))))
  return parts.join('')
}

const step = 3 * 4096
