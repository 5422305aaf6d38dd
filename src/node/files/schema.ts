import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** In this project, and where the package is installed. */
const places = ['schema', 'node_modules/kehoach/schema'].map((folder) => join(folder, 'plan.schema.json'))

/** The way from a plan to the schema that lies in a folder around it: `../schema/plan.schema.json`. */
export function schemaFor(plan: string): string | undefined {
  const home = dirname(resolve(plan))
  for (let folder = home, above = ''; folder !== above; [folder, above] = [dirname(folder), folder]) {
    const found = places.map((place) => join(folder, place)).find((file) => existsSync(file))
    if (found !== undefined) return relative(home, found).replaceAll('\\', '/')
  }
  return undefined
}
