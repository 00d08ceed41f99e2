// Places, the numbers of which a record has the most.
extension JSONWriter {
  /// Writes the members of a place.
  mutating func fields(start: Int, end: Int, line: Int, column: Int) {
    let ending = keyEnding
    var others = separator
    others.comma = true
    inOnePiece(room: 4 * (others.room + 34)) { [others] out in
      out.append("start", ending)
      out.append(start)
      others.write(to: &out)
      out.append("end", ending)
      out.append(end)
      others.write(to: &out)
      out.append("line", ending)
      out.append(line)
      others.write(to: &out)
      out.append("column", ending)
      out.append(column)
    }
  }

  /// Writes a place as an object of its own.
  mutating func place(start: Int, end: Int, line: Int, column: Int) {
    guard style == .compact else {
      return object { json in json.fields(start: start, end: end, line: line, column: column) }
    }
    inOnePiece(room: 4 * 20 + 40) { out in
      out.append(literal: "{\"start\":")
      out.append(start)
      out.append(literal: ",\"end\":")
      out.append(end)
      out.append(literal: ",\"line\":")
      out.append(line)
      out.append(literal: ",\"column\":")
      out.append(column)
      out.append(UInt8(ascii: "}"))
    }
  }
}
