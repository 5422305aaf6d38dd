import { describe, expect, test } from 'vitest'
import type { PlanModel } from '../../src/plan/model.js'
import { styleId } from '../../src/writers/docx/names.js'
import { planModel, scheduleModel } from '../support/docx-models.js'
import { standardOf } from '../support/docx-standard.js'
import { all, buildDocx, child, parseXml, partsOf, value } from '../support/docx-xml.js'

// What a typist meets who goes on with the file in Word.
describe.each(['doan', 'nd30', 'dang'])('a Word file of %s', (name) => {
  const standard = standardOf(name)
  const parts = buildDocx(planModel({ schedule: scheduleModel(3) }), standard).then(partsOf)
  const elements = async (part: string, element: string) => all(parseXml((await parts)[`word/${part}.xml`]!), element)

  test('has the lists of the standard and no other', async () => {
    const ids = (await elements('numbering', 'w:abstractNum')).map(({ attributes }) => attributes['w:abstractNumId'])
    const used = (await elements('numbering', 'w:num')).map((num) => value(num, 'w:abstractNumId'))
    expect(ids).toHaveLength(Object.keys(standard.lists).length)
    expect([...new Set(used)].sort()).toEqual(ids.sort())
  })

  test('goes on from the title to what comes next', async () => {
    const styles = await elements('styles', 'w:style')
    const next = (id: string) => value(styles.find(({ attributes }) => attributes['w:styleId'] === id)!, 'w:next')
    const last = name === 'nd30' ? 'KHSubjectLast' : 'KHDashes'
    expect([next('KHType'), next(last), next('KHHeading1')]).toEqual(['KHSubject', 'KHBasis', 'KHParagraph'])
  })

  test('has the title and each level of headings in Word’s own styles', async () => {
    const styles = await elements('styles', 'w:style')
    const own = styles.filter(({ attributes }) => attributes['w:type'] === 'paragraph' && !attributes['w:customStyle'])
    const levels = standard.wording.headings.map((_, index) => `heading ${index + 1}`)
    expect(own.map((style) => value(style, 'w:name'))).toEqual(['Normal', 'Title', ...levels])
    expect(own.slice(1).every((style) => /^KH /.test(value(style, 'w:aliases')!))).toBe(true)
  })

  test('has its paragraphs, clauses, grounds and bullets follow the body’s style', async () => {
    const styles = await elements('styles', 'w:style')
    for (const [key, { based }] of Object.entries(standard.styles)) {
      if (!/^(?:basis|closing|heading|clause|item)/.test(key)) continue
      expect(based).toBe('paragraph')
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === styleId(key))!
      expect(value(style, 'w:basedOn')).toBe('KHParagraph')
      // Nothing of its own would stand in the way of a change there.
      for (const name of ['w:spacing', 'w:jc']) expect(child(style, 'w:pPr', name)).toBeUndefined()
      expect(child(style, 'w:rPr', 'w:sz')).toBeUndefined()
    }
  })

  test('calls the places that it goes to alike in every standard', () => {
    const { recipient, 'recipients-label': label } = standard.styles
    expect([label!.name, recipient!.name]).toEqual(['KH Nhãn nơi nhận', 'KH Nơi nhận'])
  })

  test('has a frame of its own around each stamp', async () => {
    const stamps = ['mat', 'mat', 'toi-mat', 'mat'].map((kind) => ({ kind, text: kind })) as PlanModel['stamps']
    const xml = partsOf(await buildDocx(planModel({ stamps }), standard))['word/document.xml']!
    const framed = all(parseXml(xml), 'w:p').filter((one) => child(one, 'w:pPr', 'w:pBdr'))
    const looks = framed.map((one) => JSON.stringify([child(one, 'w:pPr', 'w:pBdr'), child(one, 'w:pPr', 'w:ind')]))
    expect(framed.length).toBeGreaterThan(0)
    // Those alike that follow each other are one to Word.
    expect(looks.filter((look, index) => look === looks[index + 1])).toEqual([])
  })

  test('has bullets in its own font', async () => {
    const levels = await elements('numbering', 'w:lvl')
    const bullets = levels.filter((level) => value(level, 'w:numFmt') === 'bullet')
    expect(bullets.length).toBeGreaterThanOrEqual(3)
    for (const bullet of bullets)
      expect(Object.values(child(bullet, 'w:rPr', 'w:rFonts')!.attributes)).toEqual(Array(4).fill(standard.font))
  })

  test('tells what its tables are, and the names of columns of those that have some', async () => {
    const tables = (await elements('document', 'w:tbl')).map((table) => {
      const repeats = all(table, 'w:tblHeader').length > 0
      const properties = child(table, 'w:tblPr')!
      const first = child(properties, 'w:tblLook')!.attributes['w:firstRow']
      return {
        caption: value(properties, 'w:tblCaption'),
        columns: value(properties, 'w:tblDescription')?.replace(/TT;.*/, 'TT'),
        agrees: first === (repeats ? '1' : '0'),
      }
    })
    expect(tables).toContainEqual({ caption: 'Bảng phần đầu', columns: undefined, agrees: true })
    expect(tables).toContainEqual({
      caption: 'Bảng lịch',
      columns: expect.stringMatching(/^Các cột: S?TT$/),
      agrees: true,
    })
    expect(tables.every(({ agrees }) => agrees)).toBe(true)
  })
})
