/// Joins the broken lines of running text.
enum Paragraphs {
  /// The paragraphs: separated by blank lines, or by lines that begin with an indent.
  static func read(_ lines: [PlanLine], _ joiner: ThaiJoiner) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines {
      guard !line.isBlank else {
        isOpen = false
        continue
      }
      if isOpen, !line.isIndented, let last = paragraphs.indices.last {
        paragraphs[last] = joiner.join(paragraphs[last], line.words)
      } else {
        paragraphs.append(line.words)
        isOpen = true
      }
    }
    return paragraphs
  }
}

/// Plain text as Markdown that shows exactly it.
enum MarkdownText {
  private static let marks = Set("\\`*_<>[]#|~&!".utf8)

  /// A paragraph with every character escaped that Markdown would read.
  static func escaped(_ paragraph: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(paragraph.utf8)
    let marker = blockMarker(source)
    for (index, byte) in source.enumerated() {
      if marks.contains(byte) || index == marker { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The byte that would make a paragraph a list, a heading's underline or a caption.
  private static func blockMarker(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    if "-+=".utf8.contains(first) { return 0 }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    if digits > 0, digits < bytes.count, ".)".utf8.contains(bytes[digits]) { return digits }
    return bytes.starts(with: "Table:".utf8) ? 5 : nil
  }
}
