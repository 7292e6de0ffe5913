import ThaiText

/// A heading of a table without what people do not see as a difference.
///
/// Capital letters, blanks, line breaks, punctuation, the kind of digits and the words that join (`หรือ`, `และ`, `ฯ`)
/// do not count, and `จัดซื้อจัดจ้าง` is `ซื้อจ้าง`. Brackets at the end are apart from the words: units, numbers, letters.
package struct HeadingSpelling: Sendable, Hashable {
  /// The words in one spelling.
  package private(set) var words: String
  /// The unit that the heading names, such as `บาท`; nil if it names none.
  package private(set) var unit: String?

  private static let dropped = ["หรือ", "และ", "ฯ", "ๆ", "จัด"].map { Array($0.utf8) }
  private static let kept = Array("จัดสรร".utf8)
  private static let brackets: [UInt8: UInt8] = [0x29: 0x28, 0x5D: 0x5B]
  /// What may stand in brackets without changing what a column means.
  private static let remarks: Set = ["ถ้ามี", "โดยสรุป", "โปรดระบุ", "ระบุ"]
  /// The units that cells of a kind have anyway.
  private static let units: [ColumnKind: Set<String>] = [
    .baht: ["บาท", "จำนวนบาท"],
    .integer: [
      "คน", "ราย", "เรื่อง", "ครั้ง", "รายการ", "อัตรา", "แห่ง", "คะแนน", "โครงการ", "จำนวน", "คนราย", "ระดับ", "ฉบับ",
      "รายครั้ง", "ครั้งคน",
    ],
    .percent: ["ร้อยละ", "%", "คะแนน"],
    .day: ["วดป", "วันเดือนปี", "วันที่"],
    .month: ["เดือน", "เดือนปี"],
  ]

  /// Reads a heading.
  package init(_ text: String) {
    var bytes = Array(ThaiDigits.folded(Spelling.name(text)).lowercased().utf8)
    while let content = Self.takeBracket(&bytes) {
      let inside = Self.folded(content)
      if Self.isAside(inside) { continue }
      guard unit == nil else {
        bytes += [0x28] + content + [0x29]
        break
      }
      unit =
        inside.hasBytes("หน่วย")
        ? String(decoding: inside.utf8.dropFirst("หน่วย".utf8.count), as: UTF8.self) : inside
    }
    words = Self.folded(bytes[...])
    for ending in ["หน่วยบาท", "บาท"] where unit == nil && words.endsWithBytes(of: ending) && words != ending {
      words = String(decoding: words.utf8.dropLast(ending.utf8.count), as: UTF8.self)
      unit = "บาท"
    }
  }

  /// Whether a column of a kind may stand below a heading that names this unit.
  package func fits(_ kind: ColumnKind) -> Bool {
    guard let unit else { return true }
    return Self.units[kind]?.contains(unit) ?? false
  }

  /// The heading as one text, its unit in brackets: what two headings are compared by.
  package var key: String { words + (unit.map { "(\($0))" } ?? "") }

  /// Takes the brackets off the end of a heading that is more than them, and gives what stands in them.
  private static func takeBracket(_ bytes: inout [UInt8]) -> ArraySlice<UInt8>? {
    while let last = bytes.last, last == 0x20 || last == 0x2A { bytes.removeLast() }
    guard let last = bytes.last, let opening = brackets[last], let start = bytes.lastIndex(of: opening),
      bytes[..<start].contains(where: { $0 != 0x20 })
    else { return nil }
    let content = bytes[(start + 1)..<(bytes.count - 1)]
    bytes.removeLast(bytes.count - start)
    return content
  }

  /// Whether words in brackets say nothing about the column: its number, a letter for a formula, `ถ้ามี`, its English name.
  private static func isAside(_ words: String) -> Bool {
    if remarks.contains(words) || words.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) { return true }
    let isShort = words.utf8.count <= 5
    return isShort && words.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x3D }
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let rest = bytes[index...]
      if rest.starts(with: kept) {
        result += kept
        index += kept.count
      } else if let word = dropped.first(where: rest.starts(with:)) {
        index += word.count
      } else if rest.starts(with: [0xE2, 0x80]), index + 2 < bytes.endIndex {
        // Dashes, curly quotes and dots of typesetters.
        index += 3
      } else {
        if !isPunctuation(bytes[index]) { result.append(bytes[index]) }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x25, 0x3D: false
    case 0x30...0x39, 0x61...0x7A: false
    default: byte < 0x80
    }
  }
}

extension String {
  fileprivate func hasBytes(_ head: String) -> Bool { utf8.starts(with: head.utf8) }
}
