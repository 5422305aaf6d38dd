import { frame, ruleDistance, ruleRatio } from '../measures/drawn.js'
import { alignment, look, words } from '../measures/look.js'
import { below, firstIndent, levelWithAny, middle, middleFrom, order, width } from '../measures/place.js'
import * as sheet from '../measures/sheet.js'
import { gap, pitch } from '../measures/spacing.js'
import { about, atLeast, atMost, between, exactly, like, rulesOf } from '../rule.js'

const title = /^ĐOÀNTNCSHỒCHÍMINH$/
const superior = /^THÀNHĐOÀNTP\.HỒCHÍMINH$/
const number = /^Số:08-KH\/ĐTN$/
const dateline = /^TP\.HồChíMinh,ngày05tháng02năm2026$/
const type = /^KẾHOẠCH$/
const subject = /^TổchứcThángCôngnhânnăm2026$/
const dashes = /^-{9,}$/
const first = /^Cácđơnvịkhảosát/
const second = /^Việcthựchiệntheo/
const powers = /^TM\.BANTHƯỜNGVỤĐOÀNKHỐI$/
const post = /^PHÓBÍTHƯ$/
const signer = /^TrầnThịBíchNgọc$/
const label = /^Nơinhận:$/
const urgency = /^THƯỢNGKHẨN$/
const draft = /^DỰTHẢO/

/** HD 29-HD/TWĐTN-VP (29/10/2013). */
export const doan = rulesOf('doan', [
  ['Paper', '§II.1', 'one-line', exactly('210×297'), sheet.sheet()],
  ['Lying sheet for an annex with tables', '§II.2', 'annexes', exactly('210×297, 297×210'), sheet.sheets()],
  ['Left margin', '§II.3', 'pages', about(30, 'mm', 0.6), sheet.margin('left')],
  ['Right margin', '§II.3', 'pages', about(20, 'mm', 0.6), sheet.margin('right')],
  ['Top margin', '§II.3', 'pages', about(20, 'mm', 0.6), sheet.margin('top'), atLeast(19.3, 'mm')],
  ['Bottom margin', '§II.3', 'pages', about(20, 'mm', 0.6), sheet.margin('bottom'), atLeast(19.3, 'mm')],
  ['Page number from page 2', '§II.4', 'levels', exactly('- 2'), sheet.pageNumbers()],
  ['Page number in the middle', '§II.4', 'levels', about(110, 'mm', 0.6), sheet.numberMiddle()],
  ['Page number, size and style', '§II.4', 'levels', exactly('14 upright'), sheet.numberLook()],
  ['Annex numbered on its own', '§II.4', 'activities-60', like(/^- - 2 3 4/, '- - 2 3 4 …'), sheet.pageNumbers()],
  ['Sections restart, first page hides', '§II.4', 'annexes', exactly('from 1, first hidden'), sheet.numbersRestart()],
  [
    'Font',
    'Mẫu 3',
    'levels',
    like(/^Times New Roman$|^(?:Tinos|TimesNewRoman|LiberationSerif)/, 'Times New Roman or as wide'),
    sheet.fonts(),
  ],
  ['Body, size', '§III.6', 'recipients-5', exactly('14'), look(first)],
  ['Body, justified', '§III.6', 'recipients-5', exactly('both'), alignment(first)],
  ['First-line indent', '§III.6', 'recipients-5', about(12.7, 'mm', 0.3), firstIndent(first, 30)],
  ['Between paragraphs', '§III.6', 'recipients-5', atMost(6, 'pt', 0.1), gap(first, second), atMost(6, 'pt', 0.6)],
  [
    'Line spacing of 14 pt',
    '§III.6',
    'recipients-5',
    between(15.9, 19.4, 'pt', '1.0–1.2 = 15.9–19.4 pt'),
    pitch(first, second),
  ],
  ['Title', '§III.1', 'one-line', exactly('15 bold CAPS'), look(title)],
  ['Rule as long as the title', 'Mẫu 1', 'one-line', about(1, '×', 0.02), ruleRatio(title)],
  ['Rule near the title', 'HD 29 p. 1', 'one-line', between(1, 2.2, 'mm'), ruleDistance(title)],
  ['Superior', 'Mẫu 3 r2', 'one-line', exactly('14 CAPS'), look(superior)],
  ['Issuer', 'Mẫu 3 r2', 'one-line', exactly('14 bold CAPS'), look(/^BCHĐOÀNKHỐI/)],
  ['*** in the middle of its block', '§III.3.1', 'one-line', about(0, 'mm', 0.6), middleFrom(/^\*\*\*$/, superior)],
  ['Number', 'Mẫu 3 r3', 'one-line', exactly('14'), look(number)],
  ['Number below ***', '§III.3', 'one-line', about(0, 'mm', 0.6), middleFrom(number, /^\*\*\*$/)],
  ['Date', 'Mẫu 3 r4', 'one-line', exactly('13 italic'), look(dateline)],
  ['Date below the title', '§III.4', 'one-line', about(0, 'mm', 0.6), middleFrom(dateline, title)],
  ['Number and date on one line', '§III.4', 'one-line', about(0, 'mm', 0.3), below(dateline, number)],
  ['Zero before day and month', '§III.5', 'one-line', exactly('ngày05tháng02'), words(/(ngày05tháng02)năm/)],
  ['Type', 'Mẫu 3 r10', 'one-line', exactly('16 bold CAPS'), look(type)],
  ['Type in the middle', 'Mẫu 1', 'one-line', about(110, 'mm', 0.6), middle(type)],
  ['Number to type', 'HD 29 p. 1', 'one-line', about(15, 'mm', 1), below(type, number)],
  ['Subject', 'Mẫu 3 r11', 'one-line', exactly('14 bold'), look(subject)],
  ['Dashes below the subject', '§III.5', 'one-line', about(17.8, 'mm', 1), width(dashes)],
  ['Dashes in the middle', '§III.5', 'one-line', about(110, 'mm', 0.6), middle(dashes)],
  ['Level I.', '§III.6', 'levels', exactly('14 bold CAPS'), look(/^(?:I\.)?HỘITHITÌMHIỂU/)],
  ['Level 1.', '§III.6', 'levels', exactly('14 bold'), look(/^(?:1\.)?Thăm,tặngquà$/)],
  ['Level 1.1.', '§III.6', 'levels', exactly('14 bold italic'), look(/^(?:1\.1\.)?Tậphuấnnghiệpvụ/)],
  ['Level 1.1.1.', '§III.6', 'levels', exactly('14 italic'), look(/^(?:1\.1\.1\.)?Giảibóngđámini$/)],
  ['Level 1.1.1.1.', '§III.6', 'levels', exactly('14'), look(/^(?:1\.1\.1\.1\.)?Khámbệnh/)],
  ['Headings one tab in', '§III.6', 'levels', about(12.7, 'mm', 0.3), firstIndent(/^(?:I\.)?HỘITHITÌMHIỂU/, 30)],
  ['Căn cứ ends in', '§III.6', 'pages', exactly(';'), words(/^CăncứLuậtThanhniênnăm2020(.)$/)],
  ['Last căn cứ ends in', '§III.6', 'pages', exactly(','), words(/tổchứcThángCôngnhân([,.;])$/)],
  ['Text ends in', 'HD 29 itself', 'long-head', exactly('.'), words(/Chămlo.*laođộng([./]+)$/)],
  ['Who is signed for', 'Mẫu 3 r15', 'one-line', exactly('14 bold CAPS'), look(powers)],
  ['Post', 'Mẫu 3 r16', 'one-line', exactly('14 CAPS'), look(post)],
  ['Name', 'Mẫu 3 r17', 'one-line', exactly('14 bold'), look(signer)],
  ['Name below the post', 'Mẫu 1', 'one-line', about(0, 'mm', 0.6), middleFrom(signer, post)],
  ['Room for the signature', 'HD 29 p. 21', 'one-line', about(28, 'mm', 1), below(signer, post)],
  ['Nơi nhận', 'Mẫu 3 r14', 'one-line', exactly('13 bold'), look(label)],
  ['Nơi nhận level with the post', '§III.8', 'one-line', about(0, 'mm', 0.3), below(label, post)],
  ...['signers-2', 'signers-3', 'signers-5'].map(
    (plan) =>
      [
        ...([`Nơi nhận level with a post, ${plan}`, '§III.8', plan, about(0, 'mm', 0.3)] as const),
        levelWithAny(label, /(?:PHÓBÍTHƯ|CHỦTỊCH|THƯỜNGTRỰC)$/),
      ] as [string, string, string, ReturnType<typeof about>, ReturnType<typeof below>],
  ),
  ['Items', 'Mẫu 3 r14', 'one-line', exactly('11'), look(/^-?Cấptrêntrựctiếp/)],
  ['Items end in', '§III.8', 'one-line', exactly(';'), words(/^-?Cấptrêntrựctiếp.*(.)$/)],
  ['Last item ends in', '§III.8', 'one-line', exactly('.'), words(/^-?LưuVP(.)$/)],
  ['Urgency', 'Mẫu 3 r9', 'stamps', exactly('13 bold CAPS'), look(urgency)],
  ['Urgency without a frame', 'Mẫu 3 r9', 'stamps', exactly('none'), frame(urgency)],
  ['Draft', 'Mẫu 3 r7', 'stamps', exactly('13 bold CAPS'), look(draft)],
  ['Draft in a frame', 'Mẫu 3 r7', 'stamps', like(/^framed$|^\d+×8$/, 'framed'), frame(draft)],
  [
    'Draft above secrecy above urgency',
    'Mẫu 1, boxes 6, 7',
    'stamps',
    exactly('1 2 3'),
    order(draft, /^TỐIMẬT$/, urgency),
  ],
])
