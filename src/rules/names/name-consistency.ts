import type { Analysis } from '../../draft/analysis/analysis.js'
import { readWords } from '../../draft/analysis/words.js'
import type { Draft, Passage } from '../../draft/draft.js'
import { wordEnd } from '../../text/word-edge.js'
import { isSentenceStart } from '../../text/words.js'
import type { Finding, Rule } from '../rule.js'
import { allCapitalSlips } from './capital-patterns.js'
import { capitalSlips } from './capital-words.js'
import { decreedCase } from './decreed-case.js'
import { caseSightings, dashSightings } from './name-spellings.js'
import { type ReadableWords, readableWords, type Sighting } from './sighting.js'
import { confusedTones, eitherVowel, likelyTone, missingTones } from './tone-spellings.js'
import { type Preference, respelled, type Variants, variantsOf } from './variants.js'

export const nameConsistency: Rule = {
  id: 'name-consistency',
  subject: 'writing',
  severity: 'warning',
  summary: 'Tên cơ quan, tổ chức, thuật ngữ viết một cách trong cả bản thảo.',
  advice: 'Sửa theo cách viết mà gợi ý nêu.',
  why:
    'Một cơ quan viết hai cách thì người đọc tưởng là hai nơi, tìm kiếm và trộn dữ liệu cũng sót. Chỉ so những tên cùng ' +
    'chữ, khác nhau ở chữ hoa, gạch nối hoặc dấu thanh. Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh ' +
    'vực (Nghị định 30/2020/NĐ-CP, Phụ lục II, điểm a khoản 1 mục IV, từ 05/3/2020), dù bản thảo viết cách khác nhiều ' +
    'hơn; chỗ Nghị định không nói thì cách viết nhiều hơn được đề nghị giữ lại.',
  examples: [
    {
      note: 'chữ hoa',
      text: `- Báo cáo Thành Đoàn trước ngày 20/5;
- Kế hoạch của Ban Thường vụ Thành Đoàn;
- Gửi Thành đoàn: Ban Tổ chức; ✗
- Ban Công nhân lao động tham mưu, gửi về Ban công nhân lao động Quận Đoàn; ✗
- Quận Đoàn, cơ sở Đoàn phối hợp.`,
    },
    {
      note: 'gạch nối',
      text: `- Đoàn Sở Quy hoạch Kiến trúc phụ trách; ✗
- Đoàn Sở Quy hoạch - Kiến trúc, Đoàn Sở Xây dựng;
- Phó Giám đốc - Công ty Bình Minh, Phó Giám đốc Công ty An Hòa; thực hiện các phép tính - Có ý thức, các phép tính Có ý thức;
- Hội trại từ ngày 17 - 18/5; cụm Hành chính - Sự nghiệp; Văn hóa, Thể thao và Văn hóa - Thể thao.`,
    },
    {
      note: 'dấu thanh',
      text: `- Đoàn Bảo hiễm xã hội Thành phố; ✗
- Đoàn Bảo hiểm xã hội Thành phố phối hợp;
- Phòng Kế hoach tài chính; ✗
- Phòng Kế hoạch tài chính; hơn nữa, một nửa số đoàn viên; kỷ niệm, kỹ năng.`,
    },
    {
      note: 'danh từ chung, đầu câu, chữ in hoa, từ khác nhau',
      text: `BAN THƯỜNG VỤ THÀNH ĐOÀN
- Đoàn viên và đoàn viên; Quận 1 và quận Phú Nhuận; Thành phố và thành phố Thủ Đức; Chi đoàn, chi đoàn;
- Thành lập Đoàn kiểm tra. Thành lập đoàn công tác; UBND Xã và UBND xã Phúc Thịnh;
- Ban Thường vụ Thành Đoàn, Sở Y tế tỉnh và Sở Y tế Tỉnh; hơn nữa, hơn nửa số đoàn viên;
- Văn hóa - Thể thao; văn hóa, thể thao; công nhân được công nhận; lý luận, bác sĩ.`,
    },
    {
      note: 'Nghị định quyết định, không phải số đông',
      text: `- Kế hoạch của Ban chỉ đạo tỉnh; ✗
- Các thành viên Ban chỉ đạo gửi báo cáo về Ban chỉ đạo; ✗
- Ban Chỉ đạo tỉnh họp vào tháng 5;
- Điều 5 Bộ luật Hình sự; Điều 7 Bộ luật Hình sự; Điều 9 Bộ luật Hình sự;
- Đề nghị Trung tâm Văn hóa cụm Đông Bắc đăng cai;
- Các trung tâm, mỗi Trung tâm văn hóa có từ hai đội;
- Trung tâm văn hóa cụm Đông Bắc chuẩn bị sân bãi. ✗`,
    },
    {
      note: 'động từ, danh từ chung sau một tên ngắn; một cơ quan trong nhiều cơ quan',
      text: `- Ủng hộ qua Quỹ Hoạt động nhân đạo; đây là Quỹ hoạt động không vì lợi nhuận;
- Ban Quản lý dự án số 1 và 28 Ban quản lý dự án khu vực;
- Quỹ bảo hiểm y tế thanh toán, Quỹ bảo hiểm y tế chi trả, Quỹ bảo hiểm y tế tạm ứng, Quỹ bảo hiểm y tế thu;
- Vận động Liên đoàn Võ thuật tỉnh; thực hiện với các Liên đoàn võ thuật;
- Theo lịch, Liên đoàn Chỉ đạo viên họp quý I; năm nay Liên đoàn chỉ đạo, điều hành sát sao;
- Đề nghị công nhận Ban vận động thành lập Hội Luật gia tỉnh; hồ sơ Ban vận động thành lập hội theo quy định.`,
    },
    {
      note: 'i và y: chỉ nhắc',
      text: `- Thực hiện theo quy định hiện hành; quy định của Nhà nước;
- Báo cáo theo qui định; ✗
- Kỷ luật, kỹ thuật, lý luận, bác sĩ, công ty.`,
    },
  ],
  check: checkNames,
}

interface Comparison {
  sightings: (lines: ReadableWords[]) => Iterable<Sighting>
  standard: Preference
  /** Which groups are names at all. */
  fits?: (sightings: readonly Sighting[], analysis: Analysis) => boolean
  /** Both spellings are in use: never more than a remark. */
  mild?: true
}

const comparisons: Comparison[] = [
  { sightings: (lines) => lines.flatMap((line) => [...caseSightings(line)]), standard: asDecreed, fits: isName },
  { sightings: dashSightings, standard: dashInNames },
  { sightings: confusedTones, standard: toneWhenEven },
  { sightings: missingTones, standard: (all) => all.find(({ form }) => form !== '')?.form },
  { sightings: eitherVowel, standard: alwaysQuy, mild: true },
]

/** Somewhere the capital is not a sentence's, and `capitalisation` has nothing to say. */
function isName(sightings: readonly Sighting[], analysis: Analysis): boolean {
  const isInside = ({ passage, start }: Sighting) => !isSentenceStart(passage.text, start)
  return sightings.some(isInside) && !sightings.some((sighting) => isCapitalSlip(sighting, analysis))
}

/** The decree outvotes the majority; where it is silent, two that are even have the capital. */
function asDecreed([first]: readonly Sighting[], even: boolean): string | undefined {
  const [words, at] = first!.key.split('/') as [string, string]
  return decreedCase(words.split(' '), 0, Number(at)) ?? (even ? 'capital' : undefined)
}

// As the Constitution writes them, whatever most places have.
const settled = new Set(['kinh tế xã hội', 'chính trị xã hội', 'văn hóa xã hội'])

/** `Quy hoạch - Kiến trúc` is one body's two fields; `tổng hợp - thanh toán` may be written either way. */
function dashInNames(all: readonly Sighting[], even: boolean): string | undefined {
  const isNamed = ({ passage, start, change }: Sighting) =>
    /^\p{Lu}/u.test(passage.text.slice(start)) && /^\p{Lu}/u.test(passage.text.slice(change.end))
  return (even && all.every(isNamed)) || settled.has(all[0]!.key) ? 'dash' : undefined
}

function toneWhenEven([first]: readonly Sighting[], even: boolean): string | undefined {
  return even ? likelyTone(first!.passage.text.slice(first!.change.start, first!.change.end)) : undefined
}

/** Behind qu the vowel is y, as in Nghị định 30/2020/NĐ-CP itself. */
function alwaysQuy([first]: readonly Sighting[]): string | undefined {
  return /^qu/i.test(first!.passage.text.slice(first!.change.start)) ? 'y' : undefined
}

function* checkNames(draft: Draft, analysis: Analysis): Generator<Finding> {
  const lines = readableWords(draft, analysis)
  for (const { sightings, standard, fits, mild } of comparisons) {
    const reported = new Map<Passage, Set<number>>()
    for (const variants of variantsOf(sightings(lines), standard)) {
      if (fits && !fits(variants.sightings, analysis)) continue
      for (const sighting of placesOf(variants)) {
        const { passage, change } = sighting
        const places = reported.get(passage) ?? new Set()
        if (places.has(change.start) || (fits && isToldOf(places, sighting))) continue
        reported.set(passage, places.add(change.start))
        yield findingOf(sighting, variants, mild || isClose(sighting, variants, standard))
      }
    }
  }
}

/** Whether another word of the same name is told already. */
function isToldOf(places: ReadonlySet<number>, { start, end }: Sighting): boolean {
  for (const place of places) if (start <= place && place < end) return true
  return false
}

/** The places to change; when nothing speaks for a spelling, the one that is surely the same name as another. */
function placesOf({ sightings, kept }: Variants): Sighting[] {
  if (kept !== undefined) return sightings.filter(({ form }) => form !== kept)
  return [likest(sightings)]
}

const mostCompared = 50

/** The place that goes on longest like one of the other spelling: `Trung tâm Y tế dự phòng`, `Trung tâm y tế dự phòng`. */
function likest(sightings: readonly Sighting[]): Sighting {
  const spelledAs = (isFirst: boolean) =>
    sightings.filter(({ form }) => (form === sightings[0]!.form) === isFirst).slice(0, mostCompared)
  const first = spelledAs(true).map(wordsBehind)
  const others = spelledAs(false)
  const shared = others.map((other) => Math.max(...first.map((words) => common(words, wordsBehind(other)))))
  return others[shared.indexOf(Math.max(...shared))]!
}

const reach = 60

function wordsBehind({ passage, end }: Sighting): string[] {
  return (
    passage.text
      .slice(end, end + reach)
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  )
}

function common(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? a.length : at
}

/** Neither a standard nor three quarters of the places speak for the spelling to keep. */
function isClose({ form }: Sighting, { sightings, counts, kept }: Variants, standard: Preference): boolean {
  if (kept === undefined) return true
  return kept !== standard(sightings, true) && sightings.length < 4 * counts.get(form)!
}

function findingOf(sighting: Sighting, { sightings, counts, kept }: Variants, isRemark: boolean): Finding {
  const { passage, start, end, change, form } = sighting
  const model = sightings.find((other) => other.form === (kept ?? sightings[0]!.form))!
  const right = respelled(sighting, model)
  const rest = /^\p{L}{2}/u.test(passage.text.slice(change.start, change.end)) ? '' : restOf(sightings)
  const respelling = right.whole + rest
  const whole = oneLine(withRightCapitals(respelling))
  // What is counted stands in the draft as it is shown.
  const shown = oneLine(whole === oneLine(respelling) ? whole : model.passage.text.slice(model.start, model.end) + rest)
  const written = oneLine(passage.text.slice(start, end) + rest)
  return {
    ...{ passage, start, end, ...(isRemark && { severity: 'info' as const }) },
    message: `Bản thảo viết “${shown}” ở ${counts.get(model.form)} chỗ, “${written}” ở ${counts.get(form)} chỗ.`,
    hint: kept === undefined ? 'Chọn một cách viết cho cả bản thảo.' : `Thống nhất viết “${whole}”.`,
    ...(kept !== undefined && { fix: [{ ...change, text: right.change, unsafe: true as const }] }),
  }
}

function isCapitalSlip({ passage, change }: Sighting, analysis: Analysis): boolean {
  const slips = allCapitalSlips(passage, analysis)
  return slips.some(({ start, end }) => start <= change.start && change.end <= end)
}

/** What all places of a name go on with: `Hội Thừa phát` alone is no name. */
function restOf(sightings: readonly Sighting[]): string {
  const [first, ...others] = sightings
    .slice(0, mostCompared)
    .map(({ passage, end }) => passage.text.slice(end, end + reach))
  const shared = others.reduce((most, text) => Math.min(most, sharedLength(first!, text)), first!.length)
  const rest = nameWords.exec(first!.slice(0, shared))![0]
  // Up to a whole word, the same in all.
  return /^[\p{L}\p{M}]/u.test(first!.slice(rest.length)) ? rest.replace(/\s\S*$/u, '') : rest
}

function sharedLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const ending = 'và|của|các|với|về|tại|cho|là|do|theo|được|đã|để|thành|tỉnh|xã|phường|quận|huyện|cấp|có|nhằm|phối|tham'
// One or two small words, or what follows in capitals: `Phát triển quỹ đất`, `Thông tin và Truyền thông`.
const small = `\\s(?!(?:${ending})${wordEnd})\\p{Ll}+`
const nameWords = new RegExp(`^(?:${small}){0,2}(?:\\s(?:và\\s|-\\s)?\\p{Lu}\\p{Ll}*(?:${small})?){0,3}`, 'u')

/** The name that is offered passes the decree first, as `capitalisation` reads it. */
function withRightCapitals(name: string): string {
  const slips = capitalSlips(name, readWords({ kind: 'paragraph', text: name }))
  return slips.reduceRight((text, { start, end, right }) => text.slice(0, start) + right + text.slice(end), name)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
