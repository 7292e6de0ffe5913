/// A JSON document whose objects keep the order in which their members were written.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number given by its exact decimal text, such as `87.5`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Sendable, Equatable {
    /// The member's name.
    package let name: String
    /// The member's value.
    package let value: JSONValue

    /// Pairs a name with a value.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or null for nil.
  package static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  /// An object in the order of the literal.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// A string.
  package init(stringLiteral value: String) { self = .string(value) }

  /// An array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// A whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }

  /// A truth value.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

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
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x26, 0x3C, 0x3E: escape(scalar)
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if Self.mayMislead(scalar) {
          escape(scalar)
        } else {
          UTF8.encode(scalar).map { bytes += $0 }
        }
      }
    }
    bytes.append(0x22)
  }

  /// Whether a character acts on terminals, hides, or turns the direction of what follows.
  private static func mayMislead(_ scalar: Unicode.Scalar) -> Bool {
    TerminalText.isControl(scalar.value) || scalar.value == 0xFEFF || 0xFFFE...0xFFFF ~= scalar.value
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(scalar.value >> UInt32(shift) & 15)]) }
  }
}

extension Diagnostic {
  /// The finding as a member of `diagnostics` in every JSON answer of the program.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("rule", .string(rule.name)),
      .init("severity", .string(severity.rawValue)),
      .init("message", ["th": .string(message.th), "en": .string(message.en)]),
    ]
    if let mend { members.append(.init("mend", ["th": .string(mend.th), "en": .string(mend.en)])) }
    if let suggestion { members.append(.init("suggestion", .string(suggestion))) }
    if let place { members += place.members }
    if !related.isEmpty {
      members.append(.init("related", .array(related.map { .object($0.members) })))
    }
    return .object(members)
  }
}

extension SourcePlace {
  var members: [JSONValue.Member] {
    [.init("file", .string(shownFile)), .init("line", .integer(line)), .init("column", .integer(column))]
      + (shownCell.map { [.init("cell", .string($0))] } ?? [])
  }
}
