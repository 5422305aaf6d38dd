export function atMost(name, measured, most) {
  return { name, measured: measured.toFixed(2), goal: `≤ ${most}`, reached: measured <= most }
}

export function atLeast(name, measured, least) {
  return { name, measured: measured.toFixed(2), goal: `≥ ${least}`, reached: measured >= least }
}

/** Of what this machine can't measure. */
export function skipped(name, goal) {
  return { name, measured: 'not here', goal: `≥ ${goal}` }
}
