/// A number of bytes as a user writes it: `5000000`, `500K`, `64M`, `64MB`, `2G`; K is 1,024 bytes.
struct ByteCount: Sendable, Equatable {
  let bytes: Int

  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let units = ["": 0, "b": 0, "k": 10, "kb": 10, "m": 20, "mb": 20, "g": 30, "gb": 30]
    guard let number = Int(digits), number > 0,
      let shift = units[text.dropFirst(digits.count).lowercased()]
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << shift)
    self.bytes = overflows ? .max : bytes
  }
}
