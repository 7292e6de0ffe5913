import Content
import ThaiText

/// Keeps the place in an agency's name on one line wherever a page shows it, since no dictionary of line breaks knows
/// the names of places.
struct KeptName: Sendable {
  /// A longer name would not fit on the line of a phone.
  private static let longest = 20
  private static let opening = Array("<span class=\"keep\">".utf8)
  private static let closing = Array("</span>".utf8)
  private static let body = Array("<body".utf8)
  private static let drawing = Array("<svg".utf8)
  private static let drawingEnd = Array("</svg>".utf8)

  private let name: [UInt8]

  /// The place of an agency; nil if its name does not end in one that can be kept.
  init?(of agency: Agency) {
    let parts = AgencyName(agency.name)
    let scalars = parts.core.unicodeScalars
    guard let kind = parts.kind, agency.name == kind + parts.core, 2...Self.longest ~= scalars.count,
      scalars.allSatisfy({ $0.properties.isAlphabetic || $0.value > 0x7F })
    else { return nil }
    name = Array(parts.core.utf8)
  }

  /// A page whose visible text keeps the name; nothing is added to tags, attributes, and what stands before the body.
  func kept(in page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(page.count + 1_024)
      var copied = 0
      var index = ByteScan.first(Self.body, in: bytes) ?? page.count
      while index < page.count {
        let tag = ByteScan.first(0x3C, in: bytes, from: index) ?? page.count
        let text = UnsafeBufferPointer(rebasing: bytes[..<tag])
        while let found = ByteScan.first(name, in: text, from: index) {
          result += bytes[copied..<found]
          result += Self.opening + name + Self.closing
          index = found + name.count
          copied = index
        }
        index = Self.end(ofTagAt: tag, in: bytes)
      }
      return copied == 0 ? page : result + bytes[copied...]
    }
  }

  /// Where a tag ends, and with the first tag of a drawing the whole of it, which holds no HTML.
  private static func end(ofTagAt index: Int, in page: UnsafeBufferPointer<UInt8>) -> Int {
    let isDrawing = page[index...].starts(with: drawing)
    let end = isDrawing ? drawingEnd : [0x3E]
    return ByteScan.first(end, in: page, from: index).map { $0 + end.count } ?? page.count
  }
}
