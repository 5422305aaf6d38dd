import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readZip } from '../../src/ooxml/zip-read.js'
import type { Written } from '../../src/writers/writer.js'
import { block, line } from '../support/docx-models.js'
import { doan } from '../support/docx-standard.js'
import { faultsOf, filled, textsOf, writtenOf } from '../support/template-fill.js'
import { factParagraphs, officeTemplate, p, plainBody, r, table, textBox } from '../support/template-word.js'

// The Open XML SDK takes seconds to start.
const slow = { timeout: 60_000 }

let written: Written

beforeAll(() => {
  written = writtenOf(doan())
})

describe('facts', () => {
  const paragraph = async (content: string, properties = '') => {
    const { parts, texts } = await filled(officeTemplate({ body: p(content, properties) + plainBody }), written)
    return {
      xml: /<w:body>(.*?)<w:p><w:r><w:t xml:space="preserve">Số: /s.exec(parts['word/document.xml']!)![1]!,
      texts,
    }
  }

  test.each([
    ['{{number}}', '82'],
    ['{{symbol}}', 'KH/ĐTN'],
    ['{{reference}}', '82-KH/ĐTN'],
    ['{{place}}', 'TP. Hồ Chí Minh'],
    ['{{date}}', '23/4/2024'],
    ['{{longdate}}', 'ngày 23 tháng 4 năm 2024'],
    ['{{day}}.{{month}}.{{dateyear}}', '23.4.2024'],
    ['{{dateline}}', 'TP. Hồ Chí Minh, ngày 23 tháng 4 năm 2024'],
    ['{{year}}', '2024'],
    ['{{type}}', 'KẾ HOẠCH'],
    ['{{parent}}', 'Thành Đoàn TP. Hồ Chí Minh'],
    ['{{issuer}}', 'BCH Đoàn Khối Cơ quan'],
    ['{{ISSUER}}', 'BCH ĐOÀN KHỐI CƠ QUAN'],
    ['{{authority}}', 'Ban Thường vụ Đoàn Khối'],
    ['{{behalf}}', 'TM. Ban Thường vụ Đoàn Khối'],
    ['{{post}}: {{signer}}', 'Phó Bí thư: Trần Thị Bích Ngọc'],
    ['Số {{ number }} ({{year}})', 'Số 82 (2024)'],
  ])('%s prints %s', async (text, printed) => {
    expect((await paragraph(r(text))).texts[0]).toBe(printed)
  })

  test.each([
    ['one run', r('Số: {{reference}}/x')],
    ['three runs', r('Số: {{ref') + r('eren') + r('ce}}/x')],
    ['a run a brace', r('Số: {') + r('{') + r('reference') + r('}') + r('}/x')],
    [
      'spelling marks',
      `${r('Số: {{')}<w:proofErr w:type="spellStart"/>${r('reference')}<w:proofErr w:type="spellEnd"/>${r('}}/x')}`,
    ],
    [
      'bookmarks',
      `${r('Số: {{refer')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r('ence}}/x')}`,
    ],
    ['a tracked insertion', `${r('Số: {{refer')}<w:ins w:id="1" w:author="A">${r('ence')}</w:ins>${r('}}/x')}`],
    ['a content control', `<w:sdt><w:sdtContent>${r('Số: {{refer')}</w:sdtContent></w:sdt>${r('ence}}/x')}`],
    ['soft hyphens', r('Số: {{refer\u00adence}}/x')],
  ])('a placeholder in %s', async (_, runs) => {
    expect((await paragraph(runs)).texts[0]).toBe('Số: 82-KH/ĐTN/x')
  })

  test('keep the look of the run in which the placeholder begins', async () => {
    const { xml } = await paragraph(
      r('Số ', '<w:i/>') + r('{{num', '<w:b/><w:sz w:val="40"/>') + r('ber}} còn lại', '<w:i/>'),
    )
    expect(xml).toBe(p(r('Số ', '<w:i/>') + r('82', '<w:b/><w:sz w:val="40"/>') + r(' còn lại', '<w:i/>')))
  })

  test('leave the space at the ends of a run', async () => {
    const { texts } = await paragraph(
      '<w:r><w:t>Số:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>{{number}}</w:t></w:r>',
    )
    expect(texts[0]).toBe('Số: 82')
  })

  test('keep a no-break space at the ends of a run', async () => {
    const { texts } = await paragraph(
      '<w:r><w:t>Số:</w:t></w:r><w:r><w:t>\u00a0{{number}}\u00a0</w:t></w:r><w:r><w:t>\u00a0/KH</w:t></w:r>',
    )
    expect(texts[0]).toBe('Số:\u00a082\u00a0\u00a0/KH')
  })

  test('of several lines take a paragraph each where they are alone, with the look of the paragraph and the run', async () => {
    const { xml } = await paragraph(r('{{title}}', '<w:b/>'), '<w:jc w:val="center"/>')
    const lines = [
      'Tổ chức chuỗi hoạt động chào mừng',
      'Tháng “Văn hóa công sở” lần thứ 3 năm 2024',
      '(từ ngày 01/5/2024 đến 31/5/2024)',
    ]
    expect(xml).toBe(lines.map((text) => p(r(text, '<w:b/>'), '<w:jc w:val="center"/>')).join(''))
  })

  test('of several lines break the line where other words stand beside them', async () => {
    const { texts } = await paragraph(r('Về việc: {{title}}.'))
    expect(texts[0]).toMatch(/^Về việc: Tổ chức[^\n]*\nTháng[^\n]*\n\(từ ngày[^\n]*\)\.$/)
  })

  test('in bold or italics make a run of their own', slow, async () => {
    const title = [[...line('Tổ chức '), ...line('Tháng', { bold: true }), ...line(' năm 2024', { italic: true })]]
    const template = officeTemplate({
      body: p(r('V/v {{title}}!', '<w:rFonts w:ascii="Arial"/><w:sz w:val="24"/>')) + plainBody,
    })
    const { bytes, parts } = await filled(template, writtenOf(written.standard, { title }))
    const look = (marks: string) => `<w:rPr><w:rFonts w:ascii="Arial"/>${marks}<w:sz w:val="24"/></w:rPr>`
    expect(parts['word/document.xml']).toContain(
      `<w:r>${look('<w:b/><w:bCs/>')}<w:t xml:space="preserve">Tháng</w:t></w:r>`,
    )
    expect(parts['word/document.xml']).toContain(
      `<w:r>${look('<w:i/><w:iCs/>')}<w:t xml:space="preserve"> năm 2024</w:t></w:r>`,
    )
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('stand in tables, headers, footers and both copies of a text box', slow, async () => {
    const template = officeTemplate({
      body: table([p(r('{{ISSUER}}')), p(r('{{PLACE}}'))]) + p(textBox(p(r('Số {{num') + r('ber}}')))) + plainBody,
      header: p(r('Kế hoạch {{reference}}')),
      footer: table([p(r('{{issuer}}'))]) + p(''),
    })
    const { bytes, parts, texts } = await filled(template, written)
    expect(texts).toEqual(expect.arrayContaining(['BCH ĐOÀN KHỐI CƠ QUAN', 'TP. HỒ CHÍ MINH']))
    expect(texts.filter((text) => text === 'Số 82')).toHaveLength(2)
    expect(textsOf(parts['word/header.xml']!)).toEqual(['Kế hoạch 82-KH/ĐTN'])
    expect(textsOf(parts['word/footer.xml']!)).toEqual(['BCH Đoàn Khối Cơ quan', ''])
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('that look like markup are words', async () => {
    const title = [line('A & B <w:p/> {{number}} "x"')]
    const { texts } = await filled(officeTemplate(), writtenOf(written.standard, { title }))
    expect(texts).toContain('A & B <w:p/> {{number}} "x"')
  })

  test('that the plan leaves out are said, and their paragraph goes where it can', slow, async () => {
    const issuer = { ...written.model.issuer, parent: [] }
    const cells = table([p(r('{{parent}}')) + p(r('{{issuer}}')), p(r('{{parent}}'))])
    const template = officeTemplate({ body: cells + plainBody })
    const { bytes, texts, diagnostics } = await filled(template, writtenOf(written.standard, { issuer }))
    expect(texts.slice(0, 3)).toEqual(['BCH Đoàn Khối Cơ quan', '', 'Số: 82-KH/ĐTN'])
    expect(diagnostics.map(({ severity, message, place }) => [severity, message, place?.part])).toEqual([
      ['info', 'Kế hoạch không ghi issuer.parent nên chỗ điền {{parent}} để trống.', 'bảng 1, dòng 1, cột 1'],
      ['info', 'Kế hoạch không ghi issuer.parent nên chỗ điền {{parent}} để trống.', 'bảng 1, dòng 1, cột 2'],
    ])
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('that the office writes by hand have room', async () => {
    const number = { number: '', symbol: 'KH/ĐTN', full: '      -KH/ĐTN' }
    const { texts, diagnostics } = await filled(
      officeTemplate({ body: p(r('Số: {{number}}')) + plainBody }),
      writtenOf(written.standard, { number }),
    )
    expect([texts[0], diagnostics]).toEqual([`Số: ${'\u00a0'.repeat(6)}`, []])
  })
})

const typed = (name: string, text: string) =>
  `Mẫu thiếu {{${name}}}: kế hoạch ghi “${text}”, mẫu không có chỗ điền và cũng không ghi sẵn chữ này.`

describe('what is wrong is quoted', () => {
  const rest = plainBody
  test.each([
    [
      'an unknown name',
      p(r('Số {{numbr}} ngày')),
      'Không có chỗ điền nào tên là “numbr”.',
      'Có phải ý bạn là {{number}}?',
      'đoạn 1',
      '{{numbr}}',
    ],
    [
      'a name far from all',
      p(r('{{xyzzy}}')),
      'Không có chỗ điền nào tên là “xyzzy”.',
      /^Các tên có thể dùng: body, schedule/,
      'đoạn 1',
      '{{xyzzy}}',
    ],
    [
      'a name split over runs',
      p(r('Mở đầu')) + p(r('{{sig') + r('nar}}')),
      'Không có chỗ điền nào tên là “signar”.',
      'Có phải ý bạn là {{signer}}?',
      'đoạn 2',
      '{{signar}}',
    ],
    ['no name', p(r('{{ }}')), 'Chỗ điền {{}} không có tên.', /^Các tên/, 'đoạn 1', '{{ }}'],
    [
      'a missing end',
      p(r('Số {{number ngày')),
      /“{{” không có “}}” đóng lại trong cùng một đoạn/,
      /ví dụ {{title}}/,
      'đoạn 1',
      '{{',
    ],
    [
      'a missing brace',
      p(r('Số {{number} ngày')),
      /“{{” không có “}}” đóng lại/,
      /hai ngoặc nhọn đóng/,
      'đoạn 1',
      '{{',
    ],
    [
      'a missing beginning',
      p(r('Số number}} ngày')),
      /“}}” không có “{{” mở trước/,
      /hai ngoặc nhọn mở/,
      'đoạn 1',
      '}}',
    ],
    ['three braces', p(r('{{{number}}}')), /“{{{” không có/, /hai ngoặc/, 'đoạn 1', '{{{'],
    ['two paragraphs', p(r('{{number')) + p(r('}}')), /không có “}}” đóng lại/, /viết liền một đoạn/, 'đoạn 1', '{{'],
    [
      'single braces',
      p(r('Số {number}')),
      '“{number}” chỉ có một ngoặc nhọn mỗi bên nên không được điền.',
      'Xin viết {{number}}.',
      'đoạn 1',
      '{number}',
    ],
    [
      'a cell',
      table([p(r('a')), p(r('{{dat}}'))]),
      'Không có chỗ điền nào tên là “dat”.',
      'Có phải ý bạn là {{date}}?',
      'bảng 1, dòng 1, cột 2',
      '{{dat}}',
    ],
    [
      'a text box, once',
      p(textBox(p(r('{{dat}}')))),
      'Không có chỗ điền nào tên là “dat”.',
      'Có phải ý bạn là {{date}}?',
      'khung chữ 1',
      '{{dat}}',
    ],
  ])('%s', async (_, paragraphs, message, hint, part, marked) => {
    const [fault] = await faultsOf(officeTemplate({ body: paragraphs + rest }), written)
    expect(fault).toMatchObject({
      ruleId: 'word-template',
      severity: 'error',
      file: 'mau.docx',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
      place: { part },
    })
    const { excerpt, mark } = fault!.place!
    expect(excerpt.slice(...mark!)).toBe(marked)
  })

  test('headers and footers by their names', async () => {
    const faults = await faultsOf(officeTemplate({ header: p(r('{{a}}')), footer: p(r('{{b}}')) }), written)
    expect(faults.map(({ place }) => place?.part)).toEqual(['đầu trang', 'chân trang'])
  })

  test('all at once', async () => {
    const body = p(r('{{numbr}} {{dateln}}')) + p(r('{{bodi}}'))
    const faults = await faultsOf(officeTemplate({ body }), written)
    expect(faults.map(({ message }) => message)).toEqual([
      'Không có chỗ điền nào tên là “numbr”.',
      'Không có chỗ điền nào tên là “dateln”.',
      'Không có chỗ điền nào tên là “bodi”.',
      'Mẫu thiếu {{recipients}}: không có chỗ cho các dòng nơi nhận (recipients).',
      'Mẫu thiếu {{schedule}}: không có chỗ cho lịch hoạt động và các phụ lục, ở phần trang riêng (schedule, annexes).',
      'Mẫu thiếu {{title}}: không có chỗ cho trích yếu, mỗi dòng một đoạn.',
      typed('behalf', 'TM. Ban Thường vụ Đoàn Khối'),
      typed('post', 'Phó Bí thư'),
      typed('signer', 'Trần Thị Bích Ngọc'),
    ])
  })

  test.each([
    ['other words', p(r('Nội dung: {{body}}')), /{{body}} được thay bằng .* đứng một mình trong đoạn/],
    ['a picture', p(r('{{body}}') + textBox(p(r('x')))), /đứng một mình trong đoạn/],
    ['a cell', table([p(r('{{body}}'))]), /{{body}} phải đứng ở thân văn bản, ngoài bảng/],
    ['a text box', p(textBox(p(r('{{body}}')))), /{{body}} phải đứng ở thân văn bản/],
    ['a second place', p(r('{{body}}')) + p(r('{{body}}')), /^{{body}} đứng hai lần trong mẫu \(lần đầu ở đoạn 5\)\.$/],
  ])('the body with %s', async (_, body, message) => {
    const others = p(r('{{recipients}}')) + p(r('{{schedule}}'))
    const faults = await faultsOf(officeTemplate({ body: factParagraphs + body + others }), written)
    expect(faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)])
  })

  test('the schedule in a content control', async () => {
    const body = plainBody.replace(
      p(r('{{schedule}}')),
      (inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`,
    )
    const [fault] = await faultsOf(officeTemplate({ body }), written)
    expect(fault!.message).toMatch(/{{schedule}} phải đứng ở thân văn bản.*content control/)
  })

  test('a content control that Word fills by itself', async () => {
    const control = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${p(r('{{title}}'))}</w:sdtContent></w:sdt>`
    const [fault] = await faultsOf(officeTemplate({ body: control + plainBody }), written)
    expect(fault).toMatchObject({
      message: expect.stringMatching(/gắn với dữ liệu khác/),
      place: { part: 'đoạn 1', excerpt: '{{title}}' },
    })
  })

  test('a signer typed into the template is taken when he is the plan’s', async () => {
    const body = (name: string) => plainBody.replace('{{signer}}', name)
    expect((await filled(officeTemplate({ body: body('TRẦN THỊ BÍCH NGỌC') }), written)).diagnostics).toEqual([])
    const [fault] = await faultsOf(officeTemplate({ body: body('Người Khác') }), written)
    expect(fault!.message).toBe(typed('signer', 'Trần Thị Bích Ngọc'))
  })
})

describe('whoever signs', () => {
  const signing = p(r('{{cobehalf1}}, {{copost1}}: {{cosigner1}}')) + p(r('{{copost2}} {{cosigner2}}'))
  const cosigner = { authority: 'TM. BAN THƯỜNG VỤ CÔNG ĐOÀN', form: [], post: 'Chủ tịch', name: 'Lê An' }

  test('beside the signer needs a place of his own', async () => {
    const both = () => writtenOf(written.standard, { cosigners: [cosigner] })
    expect((await faultsOf(officeTemplate(), both())).map(({ message }) => message)).toEqual([
      typed('cobehalf1', 'TM. BAN THƯỜNG VỤ CÔNG ĐOÀN'),
      typed('copost1', 'Chủ tịch'),
      typed('cosigner1', 'Lê An'),
    ])
    const { texts, diagnostics } = await filled(officeTemplate({ body: signing + plainBody }), both())
    expect(texts[0]).toBe('TM. BAN THƯỜNG VỤ CÔNG ĐOÀN, Chủ tịch: Lê An')
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info', 'info'])
  })

  test('may be five, each with names of his own', async () => {
    const four = ['An', 'Bình', 'Chi', 'Dũng'].map((name) => ({ ...cosigner, name: `Lê ${name}` }))
    const places = [1, 2, 3, 4].map((place) => p(r(`{{cobehalf${place}}}, {{copost${place}}}: {{cosigner${place}}}`)))
    const all = () => writtenOf(written.standard, { cosigners: four })
    const faults = await faultsOf(officeTemplate({ body: places.slice(0, 3).join('') + plainBody }), all())
    expect(faults.map(({ message }) => message)).toContain(typed('cosigner4', 'Lê Dũng'))
    const { texts } = await filled(officeTemplate({ body: places.join('') + plainBody }), all())
    expect(texts[3]).toBe('TM. BAN THƯỜNG VỤ CÔNG ĐOÀN, Chủ tịch: Lê Dũng')
  })

  test('for somebody else has every line of it', async () => {
    const signature = { authority: 'TM. ỦY BAN NHÂN DÂN', form: ['KT. CHỦ TỊCH'], post: 'Phó Chủ tịch', name: 'Lê An' }
    const body = (line: string) => plainBody.replace('{{behalf}}', line)
    const deputy = () => writtenOf(written.standard, { signature })
    const { texts } = await filled(officeTemplate({ body: p(r('{{behalf}}')) + plainBody }), deputy())
    expect(texts.slice(0, 2)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'])
    const [fault] = await faultsOf(officeTemplate({ body: body('TM. ỦY BAN NHÂN DÂN') }), deputy())
    expect(fault!.message).toBe(typed('behalf', 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH'))
  })
})

test('a plan on landscape sheets is told of a template on portrait ones', async () => {
  const turned = writtenOf(written.standard, { orientation: 'landscape' })
  const { diagnostics } = await filled(officeTemplate(), turned)
  expect(diagnostics).toMatchObject([{ severity: 'warning', message: expect.stringContaining('giấy đứng') }])
})

describe('stamps', () => {
  const stamped = () =>
    writtenOf(written.standard, {
      stamps: [
        { kind: 'khan', text: 'KHẨN' },
        { kind: 'draft', text: 'DỰ THẢO' },
      ],
    })

  test('need a place when the plan has any', async () => {
    const [fault, ...others] = await faultsOf(officeTemplate(), stamped())
    expect([fault!.message, others]).toEqual([expect.stringMatching(/^Mẫu thiếu {{stamps}}: không có chỗ cho dấu/), []])
  })

  test('are set as the standard says, in the width of their cell', slow, async () => {
    const cell = table([p(r('Số: {{number}}')) + p(r('{{stamps}}')), p('')])
    const { bytes, parts, texts } = await filled(officeTemplate({ body: cell + plainBody }), stamped())
    expect(texts.slice(0, 3)).toEqual(['Số: 82', 'KHẨN', 'DỰ THẢO'])
    const box = /<w:pStyle w:val="KHStampDraft"\/>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/.exec(
      parts['word/document.xml']!,
    )!
    // A box of 30 mm in a cell of 4000, of which Word's margins take 1.9 mm on each side.
    const side = (4000 - 2 * 108 - (30 * 1440) / 25.4) / 2
    for (const indent of box.slice(1)) expect(Math.abs(Number(indent) - side)).toBeLessThan(2)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('leave nothing behind in a plan without any', async () => {
    const { texts, diagnostics } = await filled(officeTemplate({ body: p(r('{{stamps}}')) + plainBody }), written)
    expect([texts[0], diagnostics]).toEqual(['Số: 82-KH/ĐTN', []])
  })
})

describe('in paragraphs of the standard’s own styles', () => {
  const long = 'Ban Chấp hành Đoàn Khối Dân - Chính - Đảng Thành phố Hồ Chí Minh'
  const issuer = () => ({ ...written.model.issuer, name: [long] })
  const styles = (name: string, id: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`

  test('long lines are broken evenly', async () => {
    const body = table([p(r('{{ISSUER}}'), ofStyle('CQ')), p('')]) + plainBody
    const template = officeTemplate({ body, styles: styles('KH Cơ quan ban hành', 'CQ') })
    const { texts } = await filled(template, writtenOf(written.standard, { issuer: issuer() }))
    expect(texts[0]).toBe('BAN CHẤP HÀNH ĐOÀN\nKHỐI DÂN - CHÍNH - ĐẢNG\nTHÀNH PHỐ HỒ CHÍ MINH')
  })

  test('the line below is as long as the words', async () => {
    const own = styles('KH Tiêu đề', 'TD') + styles('KH Đường kẻ', 'Ke')
    const rule = p('', `${ofStyle('Ke')}<w:ind w:left="1" w:right="1"/>`)
    const body = p(r('{{PLACE}}'), ofStyle('TD')) + rule + p(r('{{NUMBER}}'), ofStyle('TD')) + rule + plainBody
    const { parts } = await filled(officeTemplate({ body, styles: own }), written)
    const rules = Array.from(parts['word/document.xml']!.matchAll(/"Ke"\/>.*?w:left="(\d+)"/g), ([, left]) =>
      Number(left),
    )
    expect(rules).toHaveLength(2)
    expect(rules[0]).toBeGreaterThan(1)
    expect(rules[1]).toBeGreaterThan(rules[0]!)
  })
})

test('the same template and plan give the same bytes; what is not touched is kept as it was packed', async () => {
  const files = { 'word/media/logo.png': Uint8Array.of(137, 80, 78, 71, 1, 2, 3), 'word/theme/theme1.xml': '<a/>' }
  const template = officeTemplate({ files, settings: '<w:zoom w:percent="100"/>', header: p(r('Trang')) })
  const [one, two] = [await filled(template, written), await filled(template, written)]
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
  const [before, after] = [readZip(template), readZip(one.bytes)]
  const changed = [...before.keys()].filter(
    (name) => !Buffer.from(before.get(name)!.data).equals(after.get(name)!.data),
  )
  expect(changed.sort()).toEqual([
    '[content_types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/styles.xml',
  ])
  expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual([
    'docprops/core.xml',
    'word/numberingkh1.xml',
  ])
})

test('the properties are the plan’s own', slow, async () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Người soạn mẫu</dc:creator></cp:coreProperties>'
  const { parts, bytes } = await filled(officeTemplate({ files: { 'docProps/core.xml': core } }), written)
  const properties = Object.entries(parts).find(([name]) => /coreKH/.test(name))![1]
  expect(properties).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-04-23T12:00:00Z</dcterms:created>')
  expect(properties).toContain('<dc:title>Kế hoạch số 82-KH/ĐTN</dc:title>')
  expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
})

test('an annex stands with the schedule, its numbers typed from the beginning', async () => {
  const annex = {
    ...{ id: 'a', label: 'Phụ lục', orientation: 'landscape' as const, attached: '(Đính kèm Kế hoạch)' },
    title: [line('Danh sách')],
    schedule: null,
    body: [block('heading', 1, 'I.', 'Khối phường'), block('heading', 1, 'II.', 'Khối sở')],
    end: '',
  }
  const template = officeTemplate({ body: factParagraphs + plainBody })
  const { parts, texts } = await filled(template, writtenOf(doan(), { annexes: [annex] }))
  expect(texts.slice(texts.indexOf('Phụ lục'))).toEqual(
    expect.arrayContaining(['Phụ lục', 'Danh sách', '(Đính kèm Kế hoạch)', 'I. Khối phường', 'II. Khối sở']),
  )
  expect(parts['word/document.xml']!.match(/w:orient="landscape"/g)).toHaveLength(1)
})
