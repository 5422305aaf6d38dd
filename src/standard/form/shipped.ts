import type { Form } from './form.js'
import forms from './shipped.json' with { type: 'json' }

/** The forms of the standards that ship with the program, by name; `test/standard/forms.test.ts -u` makes the file. */
export const shippedForms = forms as unknown as Readonly<Record<string, Form>>

/** What a draft is judged by that is to have the form of a standard of the program. */
export function formNamed(name: string): Form | undefined {
  return Object.hasOwn(shippedForms, name) ? shippedForms[name] : undefined
}
