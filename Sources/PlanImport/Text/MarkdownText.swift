/// Plain text as Markdown that shows exactly it.
enum MarkdownText {
  private static let marks = Set("\\`*_<>[]#|~&!".utf8)

  /// A paragraph with every character escaped that Markdown would read.
  static func escaped(_ paragraph: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(paragraph.utf8)
    let opening = openingEnd(source)
    for (index, byte) in source.enumerated() {
      if marks.contains(byte) || index == opening { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The byte that would make a paragraph a list, a heading's underline or a caption.
  private static func openingEnd(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=") { return 0 }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    if digits > 0, digits < bytes.count,
      bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
    {
      return digits
    }
    if bytes.starts(with: "Table:".utf8) { return 5 }
    return nil
  }
}
