import { ruleDistance, ruleRatio } from '../measures/drawn.js'
import { look } from '../measures/look.js'
import { below, firstIndent } from '../measures/place.js'
import * as sheet from '../measures/sheet.js'
import { gap, pitch } from '../measures/spacing.js'
import { about, atLeast, between, exactly, rulesOf } from '../rule.js'

const first = /^Cácđơnvịkhảosát/
const second = /^Việcthựchiệntheo/
const source = 'standard.yaml'

/** What the school's own standard in `test/stress/own` says otherwise than the one that it extends. */
export const own = rulesOf('own', [
  ['Left margin', source, 'pages', about(35, 'mm', 0.6), sheet.margin('left')],
  ['Right margin', source, 'pages', about(15, 'mm', 0.6), sheet.margin('right')],
  ['Top margin', source, 'pages', about(25, 'mm', 0.6), sheet.margin('top'), atLeast(24.3, 'mm')],
  ['Bottom margin', source, 'pages', about(25, 'mm', 0.6), sheet.margin('bottom'), atLeast(24.3, 'mm')],
  ['Page number in the middle', source, 'levels', about(115, 'mm', 0.6), sheet.numberMiddle()],
  ['Body, size', source, 'recipients-5', exactly('13'), look(first)],
  ['First-line indent', source, 'recipients-5', about(10, 'mm', 0.3), firstIndent(first, 35)],
  ['Line spacing 1.3', source, 'recipients-5', about(19.4, 'pt', 0.3), pitch(first, second)],
  ['Between paragraphs', source, 'recipients-5', about(6, 'pt', 0.2), gap(first, second)],
  ['Level 1.1.', source, 'levels', exactly('13 bold italic'), look(/^(?:1\.1\.)?Tậphuấnnghiệpvụ/)],
  ['Level a)', source, 'levels', exactly('13'), look(/^(?:a\))?Giảibóngđámini$/)],
  [
    'Rule under the issuer',
    'NĐ 30 II.2b',
    'one-line',
    between(1 / 3, 1 / 2, '×', '1/3–1/2 of the line'),
    ruleRatio(/^TRƯỜNGTHPTTÂNPHÚ$/),
  ],
  [
    'Rule apart from the issuer',
    'Mẫu 1.4',
    'one-line',
    between(3.2, 4.4, 'mm', '3.5–4.1 mm, ±0.3'),
    ruleDistance(/^TRƯỜNGTHPTTÂNPHÚ$/),
  ],
  ['Nơi nhận level with the post', 'NĐ 30 II.9d', 'one-line', about(0, 'mm', 0.3), below(/^Nơinhận:$/, /^HIỆUTRƯỞNG$/)],
])
