import { frame, ruleDistance, ruleRatio, underlined } from '../measures/drawn.js'
import { alignment, look, words } from '../measures/look.js'
import { below, count, firstIndent, middle, middleFrom, order, rightEnd, rightOf, width } from '../measures/place.js'
import * as sheet from '../measures/sheet.js'
import { gap, pitch } from '../measures/spacing.js'
import { about, atLeast, between, exactly, like, oneOf, rulesOf } from '../rule.js'

const title = /^ĐẢNGCỘNGSẢNVIỆTNAM$/
const superior = /^ĐẢNGBỘTHÀNHPHỐHỒCHÍMINH$/
const issuer = /^ĐẢNGỦYPHƯỜNGTÂNHÒA$/
const number = /^Số08-KH\/ĐU$/
const dateline = /^TânHòa,ngày05tháng02năm2026$/
const type = /^KẾHOẠCH$/
const subject = /^tổchứcThángCôngnhânnăm2026$/
const dashes = /^-{5,}$/
const first = /^Cácđơnvịkhảosát/
const second = /^Việcthựchiệntheo/
const powers = /^T\/MĐẢNGỦY$/
const post = /^PHÓBÍTHƯ$/
const signer = /^LêMinhChâu$/
const label = /^Nơinhận:$/
const urgency = /^THƯỢNGKHẨN$/
const draft = /^Dựthảo/
const [lead, beside, further] = [/^LêMinhChâu$/, /^(?:NguyễnPhạm|HộiLiênhiệp)/, /^LêVănAn$/]

/** HD 05-HD/VPTW (27/5/2026), Phần II; sizes by HD 36-HD/VPTW, Phụ lục 3 ("HD 36"). */
export const dang = rulesOf('dang', [
  ['Paper', 'IV.3', 'one-line', exactly('210×297'), sheet.sheet()],
  ['Lying sheet for tables', 'IV.4.3', 'annexes', exactly('210×297, 297×210'), sheet.sheets()],
  ['Left margin', 'IV.4.1', 'pages', about(30, 'mm', 0.6), sheet.margin('left')],
  ['Right margin', 'IV.4.1', 'pages', about(15, 'mm', 0.6), sheet.margin('right')],
  ['Top margin', 'IV.4.1', 'pages', about(20, 'mm', 0.6), sheet.margin('top'), atLeast(19.3, 'mm')],
  ['Bottom margin', 'IV.4.1', 'pages', about(20, 'mm', 0.6), sheet.margin('bottom'), atLeast(19.3, 'mm')],
  ['Page number from page 2', 'IV.5.1', 'levels', exactly('- 2'), sheet.pageNumbers()],
  ['Page number in the middle', 'IV.5.1', 'levels', about(112.5, 'mm', 0.6), sheet.numberMiddle()],
  ['Page number 10 mm from the edge', 'IV.5.1', 'levels', about(10, 'mm', 1), sheet.numberTop()],
  ['Page number, size and style', 'HD 36 row 15', 'levels', exactly('14 upright'), sheet.numberLook()],
  ['Annex numbered on its own', 'IV.5.2', 'activities-60', like(/^- - 2 3 4/, '- - 2 3 4 …'), sheet.pageNumbers()],
  ['Sections restart, first page hides', 'IV.5.1', 'annexes', exactly('from 1, first hidden'), sheet.numbersRestart()],
  [
    'Font',
    'IV.1',
    'levels',
    like(/^Times New Roman$|^(?:Tinos|TimesNewRoman|LiberationSerif)/, 'Times New Roman or as wide'),
    sheet.fonts(),
  ],
  ['Title', 'HD 36 row 1', 'one-line', exactly('15 bold CAPS'), look(title)],
  ['Rule as long as the title', 'I.1.2', 'one-line', about(1, '×', 0.02), ruleRatio(title)],
  ['Rule near the title', 'HD 05 p. 1', 'one-line', between(1, 2.6, 'mm'), ruleDistance(title)],
  // The date stands in the middle below the title, and here it is the wider of the two.
  [
    'Title and date end at the right margin',
    'I.1.2, HD 05 p. 1',
    'one-line',
    about(195, 'mm', 1),
    rightEnd(title, dateline),
  ],
  ['Superior', 'HD 36 row 2', 'one-line', exactly('14 CAPS'), look(superior)],
  ['Issuer', 'HD 36 row 2', 'one-line', exactly('14 bold CAPS'), look(issuer)],
  ['Superior level with the title', 'I.2.2.1', 'one-line', about(0, 'mm', 0.6), below(superior, title)],
  ['Issuer in the middle below the superior', 'I.2.2.2', 'one-line', about(0, 'mm', 0.6), middleFrom(issuer, superior)],
  ['One * below the issuer', 'I.2.2.1', 'one-line', about(0, 'mm', 0.6), middleFrom(/^\*$/, issuer)],
  ['Number', 'HD 36 row 3', 'one-line', exactly('14'), look(number)],
  ['Number has no colon', 'I.3.2, samples', 'one-line', exactly('Số08'), words(/^(Số:?08)-KH/)],
  ['Date', 'HD 36 row 4', 'one-line', exactly('14 italic'), look(dateline)],
  ['Date in the middle below the title', 'I.4.2.1', 'one-line', about(0, 'mm', 0.6), middleFrom(dateline, title)],
  ['Zero before day and month', 'I.4.2.2', 'one-line', exactly('ngày05tháng02'), words(/(ngày05tháng02)năm/)],
  ['Type', 'HD 36 row 5', 'one-line', oneOf('15 bold CAPS', '16 bold CAPS'), look(type)],
  ['Subject', 'HD 36 row 5', 'one-line', oneOf('14 bold', '15 bold'), look(subject)],
  ['Subject begins with a small letter', 'samples', 'one-line', exactly('t'), words(/^(t)ổchứcThángCôngnhânnăm2026$/)],
  ['Five hyphens below the subject', 'I.5.2.1', 'one-line', exactly('-----'), words(/^(-+)$/)],
  ['Hyphens, how wide', 'HD 05 p. 1', 'one-line', about(8.2, 'mm', 0.6), width(dashes)],
  ['Hyphens in the middle', 'I.5.2.1', 'one-line', about(112.5, 'mm', 0.6), middle(dashes)],
  ['Căn cứ begins and ends in', 'I.6.2.3', 'pages', exactly(';'), words(/^-?CăncứLuậtThanhniênnăm2020(.)$/)],
  ['Căn cứ upright', 'I.6.2.3', 'pages', oneOf('14', '15'), look(/^-?CăncứLuật/)],
  ['Last căn cứ ends in', 'I.6.2.3', 'pages', exactly('.'), words(/tổchứcThángCôngnhân([,.;])$/)],
  ['Body, size', 'HD 36 row 6', 'recipients-5', oneOf('14', '15'), look(first)],
  ['Body, justified', 'I.6.2.2', 'recipients-5', exactly('both'), alignment(first)],
  ['First-line indent', 'I.6.2.2', 'recipients-5', about(10, 'mm', 0.5), firstIndent(first, 30)],
  ['Between paragraphs', 'I.6.2.2', 'recipients-5', atLeast(6, 'pt', 0.1), gap(first, second), atLeast(6, 'pt', 0.6)],
  ['Line spacing', 'I.6.2.2', 'recipients-5', between(17.9, 22.1, 'pt', '18–22 pt exactly'), pitch(first, second)],
  ['Level I-', 'practice', 'levels', exactly('14 bold CAPS'), look(/^(?:I-)?HỘITHITÌMHIỂU/)],
  ['Level 1.', 'I.6.2.4d', 'levels', exactly('14 bold'), look(/^(?:1\.)?Thăm,tặngquà$/)],
  ['Level a)', 'I.6.2.4đ', 'levels', exactly('14'), look(/^(?:a\))?Tậphuấnnghiệpvụ/)],
  ['Text ends in', 'I.6.2.2', 'long-head', exactly('.'), words(/Chămlo.*laođộng([./]+)$/)],
  ['Who is signed for', 'I.7.1.1', 'one-line', exactly('14 bold CAPS'), look(powers)],
  ['Post under T/M', 'I.7.1.4', 'one-line', exactly('14 CAPS'), look(post)],
  ['Post where nobody is signed for', 'I.7.1.4c', 'head', exactly('14 bold CAPS'), look(/^TRƯỞNGBAN$/)],
  ['Name', 'HD 36 row 7', 'one-line', exactly('14 bold'), look(signer)],
  ['Room for the signature', 'practice', 'one-line', about(28, 'mm', 1), below(signer, post)],
  ['Joint: the lead at the right', 'I.7.2.4', 'signers-3', atLeast(20, 'mm'), rightOf(lead, beside)],
  ['Joint: another level with the lead', 'I.7.2.4', 'signers-3', about(0, 'mm', 0.6), below(beside, lead)],
  ['Joint: further ones below', 'I.7.2.4', 'signers-3', atLeast(10, 'mm'), below(further, lead)],
  ['Nơi nhận', 'HD 36 row 9', 'one-line', exactly('14'), look(label)],
  [
    'Only its words underlined',
    'I.9.2.1',
    'one-line',
    between(17.6, 19, 'mm', '18.3 mm, without the colon'),
    underlined(label),
  ],
  ['Nơi nhận level with T/M', 'HD 05 p. 29', 'one-line', about(0, 'mm', 0.3), below(label, powers)],
  ['Items', 'HD 36 row 9', 'one-line', exactly('12'), look(/^-?Cấptrêntrựctiếp/)],
  ['Items end in', 'I.9.2.5', 'one-line', exactly(';'), words(/^-?Cấptrêntrựctiếp.*(.)$/)],
  ['Last item', 'I.9.2.5, p. 29', 'one-line', exactly('LưuVănphòngĐảngủy.'), words(/^-?(LưuVănphòngĐảngủy\.)$/)],
  ['Urgency', 'HD 36 row 10', 'stamps', exactly('14 bold CAPS'), look(urgency)],
  ['Draft', 'HD 36 row 11', 'stamps', exactly('14 italic'), look(draft)],
  ['Draft without a frame', 'HD 36 row 11', 'stamps', exactly('none'), frame(draft)],
  ['Draft above urgency', 'HD 36 Phụ lục 1', 'stamps', exactly('1 2'), order(draft, urgency)],
  ['Phụ lục above the schedule', 'II.1.2', 'activities-60', exactly('1 2'), order(/^Phụlục$/, /^LỊCHHOẠTĐỘNG$/)],
  [
    '(Kèm theo …) names the issuing body',
    'II.1.2',
    'activities-60',
    exactly('ĐảngủyphườngTânHòa'),
    words(/^\(Kèmtheo.*của(.*)\)$/),
  ],
  ['No hyphens in the annex', 'I.5.2.1', 'activities-60', about(1, 'row', 0), count(dashes)],
  ['Nobody signs the annex', 'II.1', 'activities-60', about(0, 'rows', 0), count(/^ĐẢNGỦY$/)],
])
