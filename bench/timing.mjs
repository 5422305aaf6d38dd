/** Works on so many new inputs; making them is not counted. Returns the milliseconds and the KB of an input. */
export async function timeWork(count, input, work) {
  let taken = 0n
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const given = await input()
    const start = process.hrtime.bigint()
    await work(given)
    taken += process.hrtime.bigint() - start
    if (typeof given === 'string') bytes += Buffer.byteLength(given)
  }
  return { milliseconds: Number(taken) / 1e6 / count, kilobytes: bytes / 1024 / count }
}
