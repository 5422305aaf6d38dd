import { isMap, isScalar } from 'yaml'
import type { Field } from '../../yaml/fields.js'

/** Whether `schedule:` asks for one. */
export function isWanted(field: Field | undefined): boolean {
  return isMap(field?.node) || (isScalar(field?.node) && field.node.value === 'true')
}
