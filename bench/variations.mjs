/**
 * The nth variation of a plan: other number, day, names of activities, and text in every paragraph, so that nothing
 * kept from one plan could serve the next.
 */
export function variation(plan, n) {
  return plan
    .replace(/^number: .*$/m, `number: ${n + 1}`)
    .replace(/^date: \d+/m, `date: ${10 + (n % 20)}`)
    .replace(/^( {4}name: [^>{}\n]*)$/gm, `$1 (nhóm ${n + 1})`)
    .replace(/^( {2}[^#\n].*[^.:{}\n])[.;]$/gm, `$1, theo phương án ${n + 1}.`)
}

const draftBytes = 11.5 * 1024
const trades = ['may công nghiệp', 'cơ khí', 'điện lạnh', 'chế biến món ăn', 'lễ tân', 'lái xe nâng', 'bán hàng']

/** The nth variation as a draft of some 12 KB: without most comments, and with more activities where there is room. */
export function draft(plan, n) {
  let grown = variation(plan.replace(/^#.*\n/gm, ''), n)
  for (let k = 0; Buffer.byteLength(grown) < draftBytes; k++) grown = withContest(grown, n, k)
  return grown
}

function withContest(plan, n, k) {
  const id = `tay-nghe-${k + 1}`
  const trade = trades[(n + k) % trades.length]
  const year = /^period: .*(\d{4})/m.exec(plan)[1]
  const day = String(2 + ((n + 3 * k) % 25)).padStart(2, '0')
  const activity = `
  - id: ${id}
    name: Hội thi tay nghề ngành ${trade} (bảng ${k + 1}, nhóm ${n + 1})
    when: ngày ${day}/5/${year}
    where: Nhà văn hóa Lao động, phòng số ${n + k + 1}
    content: >-
      phần lý thuyết ${20 + k} câu hỏi về an toàn lao động; phần thực hành theo phiếu số ${n + 1}; trao giải ngay sau khi
      chấm xong
`
  const section = `  ### {{activity "${id}"}}

  {{details "${id}"}}

  - Mỗi cơ sở Đoàn cử từ ${2 + k} đến ${4 + k} thí sinh đang làm nghề ${trade}, đăng ký với ban tổ chức trước ngày thi ba ngày.
`
  const heading = k === 0 ? '  ## Hội thi tay nghề\n\n' : ''
  const behind = plan.lastIndexOf('\n  # ')
  const body = `${plan.slice(0, behind + 1)}${heading}${section}${plan.slice(behind)}`
  return body.replace('\nbody: |', `${activity}\nbody: |`)
}
