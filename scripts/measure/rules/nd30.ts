import { frame, ruleDistance, ruleLength, ruleRatio } from '../measures/drawn.js'
import { alignment, color, look, words } from '../measures/look.js'
import { below, ending, firstIndent, levelWithAny, middle, middleFrom, order } from '../measures/place.js'
import * as sheet from '../measures/sheet.js'
import { gap, pitch } from '../measures/spacing.js'
import { about, atLeast, between, exactly, like, oneOf, rulesOf } from '../rule.js'

const nation = /^CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM$/
const motto = /^Độclập-Tựdo-Hạnhphúc$/
const issuer = /^XÃPHƯỚCLONGTÂY$/
const number = /^Số:08\/KH-UBND$/
const dateline = /^PhướcLongTây,ngày05tháng02năm2026$/
const type = /^KẾHOẠCH$/
const subject = /^TổchứcThángCôngnhânnăm2026$/
const first = /^Cácđơnvịkhảosát/
const second = /^Việcthựchiệntheo/
const powers = /^TM\.ỦYBANNHÂNDÂN$/
const post = /^PHÓCHỦTỊCH$/
const signer = /^TrầnNgọcHân$/
const label = /^Nơinhận:$/
const attached = /^\(KèmtheoKếhoạch/
const attachedEnd = /xãPhướcLongTây\)$/
const urgency = /^THƯỢNGKHẨN$/

/** NĐ 30/2020/NĐ-CP, Phụ lục I ("I." to "III." are its parts) and the forms of Phụ lục III. */
export const nd30 = rulesOf('nd30', [
  ['Paper', 'I.1', 'one-line', exactly('210×297'), sheet.sheet()],
  ['Lying sheet for an annex', 'I.2', 'annexes', exactly('210×297, 297×210'), sheet.sheets()],
  ['Left margin', 'I.3', 'pages', between(30, 35, 'mm'), sheet.margin('left'), between(29.4, 35.6, 'mm')],
  ['Right margin', 'I.3', 'pages', between(15, 20, 'mm'), sheet.margin('right'), between(14.4, 20.6, 'mm')],
  ['Top margin', 'I.3', 'pages', between(20, 25, 'mm'), sheet.margin('top'), atLeast(19.3, 'mm')],
  ['Bottom margin', 'I.3', 'pages', between(20, 25, 'mm'), sheet.margin('bottom'), atLeast(19.3, 'mm')],
  ['Page number from page 2', 'I.7', 'levels', exactly('- 2'), sheet.pageNumbers()],
  ['Page number in the middle', 'I.7', 'levels', about(110, 'mm', 0.6), sheet.numberMiddle()],
  ['Page number, size and style', 'I.7', 'levels', oneOf('13 upright', '14 upright'), sheet.numberLook()],
  ['Annex numbered on its own', 'III.1đ', 'activities-60', like(/^- - 2 3 4/, '- - 2 3 4 …'), sheet.pageNumbers()],
  ['Sections restart, first page hides', 'I.7', 'annexes', exactly('from 1, first hidden'), sheet.numbersRestart()],
  [
    'Font',
    'I.4',
    'levels',
    like(/^Times New Roman$|^(?:Tinos|TimesNewRoman|LiberationSerif)/, 'Times New Roman or as wide'),
    sheet.fonts(),
  ],
  ['Quốc hiệu', 'II.1a', 'one-line', oneOf('12 bold CAPS', '13 bold CAPS'), look(nation)],
  ['Tiêu ngữ', 'II.1b', 'one-line', oneOf('13 bold', '14 bold'), look(motto)],
  ['Tiêu ngữ below Quốc hiệu', 'II.1b', 'one-line', about(0, 'mm', 0.6), middleFrom(motto, nation)],
  ['Rule as long as Tiêu ngữ', 'II.1b', 'one-line', about(1, '×', 0.02), ruleRatio(motto)],
  ['Rule apart from Tiêu ngữ', 'Mẫu 1.4', 'one-line', between(3.2, 4.4, 'mm', '3.5–4.1 mm, ±0.3'), ruleDistance(motto)],
  ['Issuer', 'II.2b', 'one-line', oneOf('12 bold CAPS', '13 bold CAPS'), look(issuer)],
  ['Superior', 'II.2b', 'long-head', oneOf('12 CAPS', '13 CAPS'), look(/^BANCHẤPHÀNH/)],
  ['Rule under the issuer', 'II.2b', 'one-line', between(1 / 3, 1 / 2, '×', '1/3–1/2 of the line'), ruleRatio(issuer)],
  [
    'Rule apart from the issuer',
    'Mẫu 1.4',
    'one-line',
    between(3.2, 4.4, 'mm', '3.5–4.1 mm, ±0.3'),
    ruleDistance(issuer),
  ],
  ['Number', 'II.3', 'one-line', exactly('13'), look(number)],
  ['Number below ten has a zero', 'II.3', 'one-line', exactly('08'), words(/^Số:(08)\/KH/)],
  ['Date', 'II.4', 'one-line', oneOf('13 italic', '14 italic'), look(dateline)],
  ['Number and date on one line', 'II.4', 'one-line', about(0, 'mm', 0.3), below(dateline, number)],
  ['Zero before day and month', 'II.4', 'one-line', exactly('ngày05tháng02'), words(/(ngày05tháng02)năm/)],
  ['Type', 'II.5', 'one-line', oneOf('13 bold CAPS', '14 bold CAPS'), look(type)],
  ['Type in the middle', 'IV, box 5a', 'one-line', about(110, 'mm', 0.6), middle(type)],
  ['Subject', 'II.5', 'one-line', oneOf('13 bold', '14 bold'), look(subject)],
  ['Rule under the subject', 'II.5', 'one-line', between(1 / 3, 1 / 2, '×', '1/3–1/2 of the line'), ruleRatio(subject)],
  [
    'Rule apart from the subject',
    'Mẫu 1.4',
    'one-line',
    between(3.2, 4.4, 'mm', '3.5–4.1 mm, ±0.3'),
    ruleDistance(subject),
  ],
  ['Căn cứ', 'II.6a', 'pages', oneOf('13 italic', '14 italic'), look(/^CăncứLuật/)],
  ['Căn cứ ends in', 'II.6a', 'pages', exactly(';'), words(/^CăncứLuậtThanhniênnăm2020(.)$/)],
  ['Last căn cứ ends in', 'II.6a', 'pages', exactly('.'), words(/tổchứcThángCôngnhân([,.;])$/)],
  ['Body, size', 'II.6e', 'recipients-5', oneOf('13', '14'), look(first)],
  ['Body, justified', 'II.6e', 'recipients-5', exactly('both'), alignment(first)],
  ['First-line indent', 'II.6e', 'recipients-5', between(9.8, 12.9, 'mm', '10 or 12.7 mm'), firstIndent(first, 30)],
  ['Between paragraphs', 'II.6e', 'recipients-5', atLeast(6, 'pt', 0.1), gap(first, second), atLeast(6, 'pt', 0.6)],
  [
    'Line spacing of 14 pt',
    'II.6e',
    'recipients-5',
    between(15.9, 24.2, 'pt', '1.0–1.5 = 16–24 pt'),
    pitch(first, second),
  ],
  ['Level I.', 'II.6đ', 'levels', exactly('14 bold CAPS'), look(/^(?:I\.)?HỘITHITÌMHIỂU/)],
  ['Level 1.', 'II.6đ', 'levels', exactly('14 bold'), look(/^(?:1\.)?Thăm,tặngquà$/)],
  ['Level a)', 'II.6đ', 'levels', exactly('14'), look(/^(?:a\))?Tậphuấnnghiệpvụ/)],
  ['Text ends in', 'Mẫu 1.4', 'long-head', exactly('./.'), words(/Chămlo.*laođộng([./]+)$/)],
  ['Powers', 'II.7đ', 'one-line', oneOf('13 bold CAPS', '14 bold CAPS'), look(powers)],
  ['Post', 'II.7đ', 'one-line', oneOf('13 bold CAPS', '14 bold CAPS'), look(post)],
  ['Name', 'II.7đ', 'one-line', oneOf('13 bold', '14 bold'), look(signer)],
  ['Room for the signature', 'practice', 'one-line', about(28, 'mm', 1), below(signer, post)],
  ['Nơi nhận', 'II.9d', 'one-line', exactly('12 bold italic'), look(label)],
  ['Nơi nhận level with the powers', 'II.9d', 'one-line', about(0, 'mm', 0.3), below(label, powers)],
  [
    'Nơi nhận level with a first line, three signers',
    'II.9d',
    'signers-3',
    about(0, 'mm', 0.3),
    levelWithAny(label, /^TM\./),
  ],
  ['Items', 'II.9d', 'one-line', exactly('11'), look(/^-?Cấptrêntrựctiếp/)],
  ['Last item', 'II.9d', 'one-line', exactly('Lưu:VT,VHXH.'), words(/^-?(Lưu:VT,VHXH\.)$/)],
  ['Phụ lục', 'III.1b', 'activities-60', exactly('14 bold'), look(/^Phụlục$/)],
  ['Title of the annex', 'III.1b', 'activities-60', oneOf('13 bold CAPS', '14 bold CAPS'), look(/^LỊCHHOẠTĐỘNG$/)],
  [
    'Its other lines too',
    'III.1b',
    'activities-60',
    oneOf('13 bold CAPS', '14 bold CAPS'),
    look(/^TỔCHỨCTHÁNGCÔNGNHÂNNĂM2026$/),
  ],
  ['(Kèm theo …)', 'III.1c', 'activities-60', oneOf('13 italic', '14 italic'), look(attached)],
  ['Short rule below it', 'Mẫu 2.1', 'activities-60', about(15, 'mm', 1.5), ruleLength(attachedEnd)],
  ['Annex ends in', 'Mẫu 2.1', 'activities-60', exactly('./.'), ending(3)],
  ['Annex with text ends in', 'Mẫu 2.1', 'annexes', exactly('./.'), ending(3)],
  ['THƯỢNG KHẨN', 'III.2b', 'stamps', oneOf('13 bold CAPS', '14 bold CAPS'), look(urgency)],
  ['THƯỢNG KHẨN, frame', 'III.2b', 'stamps', like(/^framed$|^40×8$/, '40×8'), frame(urgency)],
  ['KHẨN, frame', 'III.2b', 'stamp-khan', like(/^framed$|^20×8$/, '20×8'), frame(/^KHẨN$/)],
  ['HỎA TỐC, frame', 'III.2b', 'stamp-hoa-toc', like(/^framed$|^30×8$/, '30×8'), frame(/^HỎATỐC$/)],
  ['Stamps are red', 'III.2b', 'stamps', exactly('#ff0000'), color(urgency)],
  ['Secrecy above urgency', 'IV, boxes 10a, 10b', 'stamps', exactly('1 2'), order(/^TỐIMẬT$/, urgency)],
])
