import { sha256 } from '../../text/sha256.js'

/**
 * What a page may load: nothing, from anywhere, but the style sheet that stands in it. Should a template ever let markup
 * of a plan through, a browser would neither run nor fetch it.
 */
export function contentPolicy(css: string): string {
  const digest = sha256(new TextEncoder().encode(css))
  const hash = btoa(String.fromCharCode(...digest))
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
