// The names and the sections are those of FIPS 180-4. Browsers have a digest of their own, but only for those who can wait.

/** Fractional parts of the cube roots of the first 64 primes (§4.2.2). */
const k = hexWords(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174' +
    'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967' +
    '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
)
/** Fractional parts of the square roots of the first eight primes (§5.3.3). */
const initial = hexWords('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19')

function hexWords(hex: string): Int32Array {
  return Int32Array.from(hex.match(/.{8}/g)!, (word) => Number.parseInt(word, 16))
}

export function sha256(bytes: Uint8Array): Uint8Array {
  const message = padded(bytes)
  const hash = initial.slice()
  const w = new Int32Array(64)
  for (let block = 0; block < message.byteLength; block += 64) addBlock(hash, w, message, block)
  const digest = new DataView(new ArrayBuffer(32))
  hash.forEach((word, i) => {
    digest.setInt32(4 * i, word)
  })
  return new Uint8Array(digest.buffer)
}

/** A one, zeros, and the length in bits: whole blocks of 64 bytes (§5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / 64) * 64
  const message = new Uint8Array(size)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setBigUint64(size - 8, BigInt(bytes.length) * 8n)
  return view
}

/** §6.2.2; `w` has room for the words of a block's schedule. */
function addBlock(hash: Int32Array, w: Int32Array, message: DataView, block: number): void {
  schedule(w, message, block)
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[t]! + w[t]!) | 0
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i]! += word
}

function schedule(w: Int32Array, message: DataView, block: number): void {
  for (let t = 0; t < 16; t++) w[t] = message.getInt32(block + 4 * t)
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!
    const y = w[t - 2]!
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0
  }
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
