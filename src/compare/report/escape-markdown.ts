import { printable } from '../../text/terminal/display.js'

// What begins or ends something in GitHub's and GitLab's Markdown, of tables and of HTML. As an entity it is a sign and no more.
const active = /[&<>|`*_~[\]\\^$#=+{}!]/g
// What a page looks for in the finished text, where entities are signs again: people, issues, emoji, addresses.
const found = /[@#](?=[\p{L}\p{N}_-])|:(?=[\p{L}\p{N}_+/-])|(?<=www)(?=\.)|(?<=gh)-|[!%~&$](?=\d)/giu
// A line that begins so begins a list, a heading or a rule, or tells GitLab what to do.
const atStart = /(?<=^ ?)(?:[-+=/]|\d{1,9}(?=[.)]))/
/** Nobody sees it, and no name, number or address goes on behind it. */
const joiner = '\u2060'

/**
 * Words of anybody as a part of one line of Markdown, wherever it stands in it: they break no table and no list, mention
 * nobody and lead nowhere, and are no HTML.
 */
export function escapeMarkdown(text: string): string {
  return printable(text.replace(/\s+/g, ' '))
    .replace(found, (sign) => sign + joiner)
    .replace(active, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(atStart, (sign) => (/^\d/.test(sign) ? `${sign}${joiner}` : `&#${sign.charCodeAt(0)};`))
}
