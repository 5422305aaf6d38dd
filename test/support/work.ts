/**
 * How many characters were gone over by searches while `work` ran: by regular expressions, `indexOf` and `includes`. The
 * same on every machine, however busy. What a pattern tries again within one search isn't seen; `npm run growth` times that.
 */
export function charactersRead(work: () => void): number {
  let read = 0
  const { exec } = RegExp.prototype
  const { indexOf, includes } = String.prototype
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    // Tried at one place only.
    const isBound = this.sticky || (this.source.startsWith('^') && !this.multiline)
    read += found ? found.index + found[0].length - from + 1 : isBound ? 1 : text.length - from
    return found
  }
  String.prototype.indexOf = function (search: string, from = 0) {
    const index = indexOf.call(this, search, from)
    read += (index === -1 ? this.length : index) - from
    return index
  }
  String.prototype.includes = function (search: string, from = 0) {
    return this.indexOf(search, from) !== -1
  }
  try {
    work()
  } finally {
    Object.assign(RegExp.prototype, { exec })
    Object.assign(String.prototype, { indexOf, includes })
  }
  return read
}

/** How the work grows when the input becomes four times as long: 4 where it is linear, 16 where it goes by the square. */
export function growth(input: (size: number) => string, size: number, work: (text: string) => void): number {
  const read = (times: number) => {
    const text = input(size * times)
    return charactersRead(() => work(text))
  }
  // What is made once, when it is first needed, counts for neither.
  read(1)
  return read(4) / read(1)
}
