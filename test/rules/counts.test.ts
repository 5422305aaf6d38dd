import { describe, expect, test } from 'vitest'
import { readNumberWords } from '../../src/text/language/number-words.js'
import { grouped } from '../../src/text/language/numerals.js'
import { found } from '../support/rules-sentence.js'

describe('a number in words', () => {
  test.each([
    ['không', 0],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['một trăm linh năm', 105],
    ['ba nghìn hai trăm', 3200],
    ['hai mươi tám triệu bốn trăm ngàn', 28_400_000],
    ['một tỷ hai trăm triệu đồng', 1_200_000_000],
    ['Một nghìn hai trăm tỉ đồng chẵn', 1_200_000_000_000],
    ['hai ba', undefined],
    ['bản chính', undefined],
  ])('%s', (words, value) => {
    expect(readNumberWords(words)?.value).toBe(value)
  })

  test('is grouped by thousands in figures', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1.000', '1.234.567'])
  })
})

describe('a count', () => {
  test.each([
    ['trong 02 ngày (11, 12 và 13/5/2024)', ['02 ngày (11, 12 và 13/5/2024']],
    ['03 ngày, từ ngày 30/4 đến ngày 03/5/2024', []],
    ['05 ngày, từ ngày 30/4 đến ngày 03/5/2024', ['05 ngày, từ ngày 30/4 đến ngày 03/5/2024']],
    ['trước 05 ngày (ngày 12/5/2024), sau 15 ngày, kể từ ngày 12/5/2024', []],
    ['15 ngày, bắt đầu từ ngày 20/5/2025 đến ngày 09/6/2025', []],
    ['3 ngày 2 đêm (10 - 12/5/2024)', []],
    ['hồ sơ gồm 02 (hai) bản chính, 05 (bản sao), 01 (một) đĩa', []],
    ['hồ sơ gồm 02 (ba) bản', ['02 (ba)']],
    ['Số tiền: 1.500.000 đồng\n(Bằng chữ: Một triệu sáu trăm nghìn đồng)', ['Một triệu sáu trăm nghìn']],
    ['Số tiền: 1.500.000 đồng\n\nBằng chữ: Một triệu sáu trăm nghìn đồng', ['Một triệu sáu trăm nghìn']],
    ['Số tiền: 1,500,000 VNĐ (viết bằng chữ: Một triệu năm trăm nghìn đồng chẵn)', []],
    ['được trình bày bằng chữ in hoa, cỡ chữ 13', []],
    ['5 đợt ra quân cao điểm.\n\nSau 3 đợt ra quân cao điểm.', ['3 đợt ra quân cao']],
    ['gồm 02 nội dung:\n\n- Một;\n- Hai;\n- Ba.', []],
    ['gồm 04 nội dung:\n\n- Một;\n- Hai;\n- Ba.', ['04 nội dung']],
    ['tỷ lệ 60%, 40% (tổng 100%)', []],
  ])('%j', (text, findings) => {
    expect(found('count-mismatch', text)).toEqual(findings)
  })

  const header = 'STT\tNội dung\tSố lượng\n'
  test.each([
    ['1\tQuà\t10\n2\tNước\t20\n\tTổng cộng\t30', []],
    ['1\tQuà\t10\n2\tNước\t20\n\tTổng cộng\t40', ['40']],
    ['I\tQuà\t10\n1\tNước\t20\n\tTổng cộng\t40', []],
    ['1\tQuà\t10 kg\n2\tNước\t20\n\tTổng cộng\t40', []],
    ['1\tQuà\t1.000\n2\tNước\t2,5\n\tTổng cộng\t1.002', []],
  ])('of a column: %j', (rows, findings) => {
    expect(found('count-mismatch', header + rows)).toEqual(findings)
  })
})
