import ThaiText

/// The texts that the cells of a workbook share, each in the one spelling.
struct SharedTexts: Sendable {
  private static let most = 1_000_000
  private static let mostBytes = 128 << 20

  private(set) var texts: [String] = []
  /// Whether they are more than any table has.
  private(set) var isTooMany = false

  /// Reads the part with the texts; there are none without it.
  init(_ part: String?, of archive: Archive) throws(ArchiveFault) {
    guard let part else { return }
    var (rich, texts, size) = (RichText(), [String](), 0)
    _ = try archive.readXML(part) { event in
      rich.take(event)
      guard case .end(let name) = event, name.local == "si", WorkbookFacts.isSpreadsheet(name.namespace)
      else {
        return true
      }
      let text = rich.finish()
      size += text.utf8.count
      texts.append(text)
      return texts.count < Self.most && size < Self.mostBytes
    }
    self.texts = texts
    isTooMany = texts.count >= Self.most || size >= Self.mostBytes
  }

  /// The text of an index as a cell writes it; nil if there is none.
  func text(_ index: String) -> String? {
    Int(index).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
  }
}

/// A text in runs of different fonts, joined; hints on how it is spoken are left out.
struct RichText {
  private var text = ""
  private var isOpen = false
  private var hints = 0

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, _) where name.local == "t": isOpen = hints == 0
    case .end(let name) where name.local == "t": isOpen = false
    case .start(let name, _) where name.local == "rPh": hints += 1
    case .end(let name) where name.local == "rPh": hints -= 1
    case .text(let piece) where isOpen: text += piece
    default: break
    }
  }

  /// The whole text, after which another one begins.
  mutating func finish() -> String {
    defer { text = "" }
    return Self.written(text)
  }

  /// A text as people see it: in the one spelling, with what Excel writes as `_x000D_` in its place.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return Spelling.normalised(text) }
    let bytes = Array(text.utf8)
    var (result, index) = ([UInt8](), 0)
    result.reserveCapacity(bytes.count)
    while index < bytes.count {
      if let scalar = escape(bytes[index...].prefix(7)) {
        if scalar != "\r" { result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return Spelling.normalised(String(decoding: result, as: UTF8.self))
  }

  /// The character of an escape such as `_x000D_`; nil for anything else.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count == 7, bytes.starts(with: "_x".utf8), bytes.last == UInt8(ascii: "_") else { return nil }
    return UInt32(String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self), radix: 16)
      .flatMap(Unicode.Scalar.init)
  }
}
