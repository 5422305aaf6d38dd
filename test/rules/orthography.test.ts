import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isSyllable, readSyllable, syllableFault, tonePlaces } from '../../src/text/language/syllable.js'
import { readTelex, readVni } from '../../src/text/language/syllable-typing.js'
import { readTone, type Tone, withTone } from '../../src/text/language/tones.js'

describe('a Vietnamese syllable', () => {
  test.each(
    `nghiêng khuỷu thuở quờ quốc quý quyền giếng gì già giữa giương giặt khuya nguyễn xoong yêu uống ước hoà hòa thuỷ
     thủy ngoằn ngoèo tuýp huỳnh oẳn ý ỷ ông bướu rượu mười cứu tĩnh lịch sạch chếch`.split(/\s+/),
  )('can be %s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  test.each([
    ['tâp', 'tone'],
    ['viêc', 'tone'],
    ['thuòc', 'rime'],
    ['thuồc', 'tone'],
    ['lịch', undefined],
    ['nghành', 'onset'],
    ['ngề', 'onset'],
    ['gé', 'onset'],
    ['cế', 'onset'],
    ['kấm', 'onset'],
    ['nguời', 'rime'],
    ['đưọc', 'rime'],
    ['tiềng', undefined],
    ['cuả', 'place'],
    ['đựơc', 'place'],
    ['qúy', 'place'],
    ['gìa', 'place'],
    ['hòang', 'place'],
  ])('%s has the fault %s', (word, fault) => {
    expect(syllableFault(readSyllable(word))).toBe(fault)
  })

  const tones: (Tone | undefined)[] = [undefined, 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng']
  const letters = fc.constantFrom('hoa', 'nghiêng', 'quy', 'thuơ', 'gia', 'tuyên', 'ươn', 'khuyu', 'chua', 'ia')

  it('takes back the tone that is put on it', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...tones), fc.boolean(), (word, tone, capitals) => {
        const at = tonePlaces(readSyllable(word)).at(-1)!
        const written = withTone(capitals ? word.toUpperCase() : word, tone, at)
        expect(readTone(written)).toEqual({ letters: word, ...(tone && { tone }), at: tone ? at : -1 })
      }),
    )
  })
})

describe('letters that no input method took up', () => {
  test.each([
    ['tieesng', 'tiếng'],
    ['nguwowif', 'người'],
    ['dduwowc', 'đươc'],
    ['Vieejt', 'Việt'],
    ['hoajt', 'hoạt'],
    ['chieens', 'chiến'],
  ])('telex %s is %s', (typed, word) => {
    expect(readTelex(typed)).toBe(word)
  })

  test.each([
    ['Vie65t', 'Việt'],
    ['d9u7o7c5', 'được'],
    ['tru7o7ng2', 'trường'],
  ])('VNI %s is %s', (typed, word) => {
    expect(readVni(typed)).toBe(word)
  })

  test.each(
    'boots keeps beef roofs boost tools seems week podcast karaoke internet bazaar SaaS raj fjord QH15 H5N1 B52 mp3 COVID19 1DA6C UW DDA'.split(
      ' ',
    ),
  )('%s is no Vietnamese', (word) => {
    expect(readTelex(word) ?? readVni(word)).toBe(undefined)
  })
})
