export const nodeVersion: string
export function fetchNode(system: 'windows' | 'linux', folder: string): { binary: string; license?: string }
