/// Where the first byte at or after `start` stands that JSON wants escaped; the end if there is none.
///
/// Eight bytes are tried at once. (x − n·01…01) & ~x & 80…80 is zero just when no byte of x is below n; a byte equal to c is one below 1
/// in x ^ c·01…01. Source: Anderson, Bit Twiddling Hacks, “hasless”.
package func plainPrefix(of text: Span<UInt8>, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let (quotes, slashes) = (0x22 * ones, 0x5C * ones)
  let (spaces, tops) = (0x20 * ones, 0x80 * ones)
  precondition(start >= 0)
  var at = start
  while at &+ 8 <= text.count {
    // Eight bytes are there, and every number may be made of them.
    let block = unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: at, as: UInt64.self)
    let (quote, slash) = (block ^ quotes, block ^ slashes)
    // Both constants are below 80, so that ~block has the top bits of ~quote and ~slash.
    let odd = ((block &- spaces) | (quote &- ones) | (slash &- ones)) & ~block & tops
    if odd != 0 { break }
    at &+= 8
  }
  while at < text.count, text[at] >= 0x20, text[at] != 0x22, text[at] != 0x5C { at += 1 }
  return at
}
