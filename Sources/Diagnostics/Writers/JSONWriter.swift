/// Writes JSON as UTF-8 bytes; `<`, `>` and `&` are escaped, so that the text is safe inside HTML too.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  private let indented: Bool

  private init(indented: Bool) { self.indented = indented }

  /// The bytes of a document, in one line or indented by two spaces.
  package static func bytes(of value: JSONValue, indented: Bool = true) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    writer.write(value, depth: 0)
    if indented { writer.bytes.append(0x0A) }
    return writer.bytes
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): write(text)
    case .array(let values):
      write(list: values.count, "[", "]", depth) { $0.write(values[$1], depth: depth + 1) }
    case .object(let members):
      write(list: members.count, "{", "}", depth) { writer, index in
        writer.write(members[index].name)
        writer.bytes += (writer.indented ? ": " : ":").utf8
        writer.write(members[index].value, depth: depth + 1)
      }
    }
  }

  private mutating func write(
    list count: Int, _ open: String, _ close: String, _ depth: Int, element: (inout JSONWriter, Int) -> Void
  ) {
    bytes += open.utf8
    for index in 0..<count {
      if index > 0 { bytes.append(0x2C) }
      breakLine(depth + 1)
      element(&self, index)
    }
    if count > 0 { breakLine(depth) }
    bytes += close.utf8
  }

  private mutating func breakLine(_ depth: Int) {
    guard indented else { return }
    bytes.append(0x0A)
    bytes += [UInt8](repeating: 0x20, count: depth * 2)
  }

  private mutating func write(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x00..<0x20, 0x26, 0x3C, 0x3E, 0x7F: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u00".utf8
    bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
