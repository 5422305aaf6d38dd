import { describe, expect, test } from 'vitest'
import { loadStandard } from '../../src/standard/load.js'
import { standardFiles } from '../support/docx-standard.js'

const files = standardFiles()
const heir = (yaml: string) =>
  loadStandard({ 'standard.yaml': `extends: doan\n${yaml}` }, 'own/', () => ({ files, folder: 'doan/' }))
const stylesOf = (yaml: string) => heir(yaml).value!.styles

describe('a style based on another', () => {
  test('has its values where it names none of its own', () => {
    const { paragraph, basis } = loadStandard(files).value!.styles
    expect(basis).toEqual({ ...paragraph, name: 'KH Căn cứ', based: 'paragraph', next: 'basis' })
  })

  test('follows it in a standard that changes it', () => {
    const styles = stylesOf('styles: { paragraph: { size: 13, indent: { right: 5 } }, item-1: { after: 3 } }')
    for (const key of ['paragraph', 'basis', 'heading-1', 'clause-2', 'item-1'])
      expect(styles[key]).toMatchObject({ size: 13, indent: { left: 0, right: 5, first: 12.7 } })
    expect([styles.paragraph!.after, styles['item-1']!.after, styles['item-2']!.after]).toEqual([6, 3, 6])
    expect(styles['cell-left']!.size).toBe(13)
  })

  test('may be one that only the heir has', () => {
    const added =
      "styles: { item-3: { based: item-2, name: KH Chấm, list: { level: 3 } } }\nlists: { bullets: { levels: ['-', '+', '.'] } }"
    expect(stylesOf(added)['item-3']).toMatchObject({ size: 14, list: { name: 'bullets', level: 3 } })
  })

  test.each([
    ['styles: { basis: { based: paragraf } }', 'Không có kiểu “paragraf” trong styles.'],
    ['styles: { paragraph: { based: basis } }', 'Kiểu “paragraph” lại dựa vào chính nó.'],
    ['styles: { basis: { based: basis } }', 'Kiểu “basis” lại dựa vào chính nó.'],
    ['styles: { paragraph: { size: to } }', 'styles.paragraph.size cần số, nhưng ở đây là chữ “to”.'],
  ])('%s', (yaml, message) => {
    const { value, diagnostics } = heir(yaml)
    expect(value).toBeUndefined()
    const messages = diagnostics.map((one) => one.message)
    expect(messages).toContain(message)
    expect(messages.filter((other) => other !== message && !/lại dựa vào chính nó/.test(other))).toEqual([])
  })
})
