/**
 * The nth variation of a plan: other number, day, names of activities, and text in every paragraph, so that nothing
 * kept from one plan could serve the next.
 */
export function variation(plan, n) {
  return plan
    .replace(/^number: .*$/m, `number: ${n + 1}`)
    .replace(/^date: \d+/m, `date: ${10 + (n % 20)}`)
    .replace(/^( {4}name: [^>{}\n]*)$/gm, `$1 (nhóm ${n + 1})`)
    .replace(/^( {2}[^#\n].*[^.:{}\n])[.;]$/gm, `$1, theo phương án ${n + 1}.`)
}
