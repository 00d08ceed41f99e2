/// Rows of a database as SQL: one `INSERT` a row.
struct SQLRows: Sendable {
  /// A value of a row. Nothing is NULL.
  enum Value: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByNilLiteral
  {
    case null
    case number(Int)
    case text(String)
    case bytes([UInt8])

    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(nilLiteral: ()) { self = .null }
    init(_ text: String?) { self = text.map(Value.text) ?? .null }
    init(_ number: Int?) { self = number.map(Value.number) ?? .null }
    init(_ truth: Bool) { self = .number(truth ? 1 : 0) }
  }

  private(set) var bytes: [UInt8] = []
  /// The numbers of rows that have no id of their own.
  private var numbers: [String: Int] = [:]

  /// Gives the rows so far, and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The number of the next row of a table, from 1.
  mutating func number(_ table: String) -> Int {
    numbers[table, default: 0] += 1
    return numbers[table, default: 0]
  }

  mutating func add(_ text: String) { bytes += text.utf8 }

  mutating func insert(_ table: String, _ values: [Value]) {
    add("INSERT INTO \(table) VALUES(")
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    add(");\n")
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .null: add("NULL")
    case .number(let number): add(String(number))
    case .text(let text): quote(text.utf8)
    case .bytes(let text): quote(text)
    }
  }

  /// Between quotation marks, which are doubled inside. No text of SQL holds a NUL.
  private mutating func quote(_ text: some Sequence<UInt8>) {
    let mark = UInt8(ascii: "'")
    bytes.append(mark)
    for byte in text {
      switch byte {
      case mark: bytes += [mark, mark]
      case 0: bytes += [0xEF, 0xBF, 0xBD]
      default: bytes.append(byte)
      }
    }
    bytes.append(mark)
  }
}
