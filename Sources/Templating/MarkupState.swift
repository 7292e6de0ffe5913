/// Where in HTML or XML a place of a template lies, found by reading the bytes before it.
struct MarkupState: Hashable {
  /// The place.
  enum Mode: Hashable {
    case text
    case tagName
    case insideTag
    case attributeName
    case beforeValue
    case value(quote: UInt8)
    case bareValue
    case comment
    case declaration
    case code
  }

  private(set) var mode = Mode.text
  private var tag: [UInt8] = []
  private(set) var attribute: [UInt8] = []
  private var tail: [UInt8] = []

  private static let urlAttributes: Set<String> = [
    "href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "background", "xlink:href",
  ]

  /// Whether the place is the value of an attribute that names an address.
  var isAddress: Bool {
    guard case .value = mode else { return false }
    return Self.urlAttributes.contains(String(decoding: attribute, as: UTF8.self))
  }

  /// Whether two places are the same for what comes after them.
  func isSame(as other: MarkupState) -> Bool {
    guard mode == other.mode else { return false }
    if case .value = mode, attribute != other.attribute { return false }
    return mode == .text || tag == other.tag
  }

  /// Reads bytes.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }

  /// Takes note that a value stands here.
  mutating func readValue() {
    if mode == .beforeValue { mode = .bareValue }
  }

  private mutating func read(_ byte: UInt8) {
    switch mode {
    case .text:
      guard byte == 0x3C else { return }
      mode = .tagName
      tag = []
    case .tagName: readTagName(byte)
    case .insideTag: readInsideTag(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .value(let quote): if byte == quote { mode = .insideTag }
    case .bareValue:
      if byte == 0x3E { closeTag() } else if byte <= 0x20 { mode = .insideTag }
    case .comment:
      note(byte, keeping: 3)
      if tail == Array("-->".utf8) { mode = .text }
    case .declaration: readDeclaration(byte)
    case .code: readCode(byte)
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

  private mutating func note(_ byte: UInt8, keeping count: Int) {
    tail.append(byte)
    if tail.count > count { tail.removeFirst() }
  }

  private mutating func readTagName(_ byte: UInt8) {
    switch byte {
    case 0x3E: closeTag()
    case 0x21, 0x3F:
      if tag.isEmpty { mode = .declaration } else { tag.append(byte) }
      tail = []
    case 0x00...0x20: mode = tag.isEmpty ? .text : .insideTag
    default: tag.append(Self.lowercased(byte))
    }
  }

  /// Reads what follows `<!` or `<?`; two hyphens there begin a comment.
  private mutating func readDeclaration(_ byte: UInt8) {
    if byte == 0x3E { mode = .text }
    if tail.count < 2 { tail.append(byte) }
    if tail == Array("--".utf8) { mode = .comment }
  }

  private mutating func readInsideTag(_ byte: UInt8) {
    switch byte {
    case 0x3E: closeTag()
    case 0x00...0x20, 0x2F: break
    default:
      mode = .attributeName
      attribute = [Self.lowercased(byte)]
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case 0x3D: mode = .beforeValue
    case 0x3E: closeTag()
    case 0x00...0x20: mode = .insideTag
    default: attribute.append(Self.lowercased(byte))
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x27: mode = .value(quote: byte)
    case 0x00...0x20: break
    default: mode = .bareValue
    }
  }

  private mutating func closeTag() {
    let name = String(decoding: tag, as: UTF8.self)
    tail = []
    mode = name == "script" || name == "style" ? .code : .text
  }

  private mutating func readCode(_ byte: UInt8) {
    note(Self.lowercased(byte), keeping: tag.count + 3)
    if tail == Array("</".utf8) + tag + [0x3E] { mode = .text }
  }
}
