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
    var result: [UInt8] = []
    var copied = 0
    var index = page.firstIndex(of: Self.body) ?? page.count
    while index + name.count <= page.count {
      switch page[index] {
      case 0x3C: index = Self.end(ofTagAt: index, in: page)
      case name[0] where page[index..<index + name.count].elementsEqual(name):
        if result.isEmpty { result.reserveCapacity(page.count + 1_024) }
        result += page[copied..<index]
        result += Self.opening + name + Self.closing
        index += name.count
        copied = index
      default: index += 1
      }
    }
    return copied == 0 ? page : result + page[copied...]
  }

  /// Where a tag ends, and with the first tag of a drawing the whole of it, which holds no HTML.
  private static func end(ofTagAt index: Int, in page: [UInt8]) -> Int {
    let isDrawing = page[index...].starts(with: drawing)
    let end = isDrawing ? drawingEnd : [0x3E]
    return page.firstIndex(of: end, from: index).map { $0 + end.count } ?? page.count
  }
}
