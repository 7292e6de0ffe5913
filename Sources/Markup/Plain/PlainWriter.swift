import Diagnostics

/// Writes the pieces of a plain text as HTML, byte for byte as `HTMLWriter` would.
struct PlainWriter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let highestHeading: Int
  private var ids = HeadingIDs()
  private var links = LinkStack()
  /// The HTML.
  private(set) var output: [UInt8] = []

  /// A writer for pieces of a source, with a guess at the size of its HTML.
  init(_ bytes: UnsafeBufferPointer<UInt8>, highestHeading: Int, room: Int) {
    self.bytes = bytes
    self.highestHeading = highestHeading
    output.reserveCapacity(room)
  }

  /// Writes all pieces; the resolver is asked where every link leads.
  mutating func write(_ pieces: [PlainPiece], resolver: (LinkRequest) -> LinkAnswer) {
    for index in pieces.indices {
      switch pieces[index] {
      case .heading(let level): openHeading(level, of: pieces[(index + 1)...])
      case .headingEnd(let level):
        put("</h")
        output.append(digit(of: level))
        put(">\n")
      case .paragraph: put("<p>")
      case .paragraphEnd: put("</p>\n")
      case .bullets: put("<ul>\n")
      case .bulletsEnd: put("</ul>\n")
      case .numbers(let first): openNumbers(first)
      case .numbersEnd: put("</ol>\n")
      case .item: put("<li>")
      case .itemEnd: put("</li>\n")
      case .words(let range): HTMLEscape.appendRuns(part(range), false, to: &output)
      case .lineBreak: output.append(0x0A)
      case .strong: put("<strong>")
      case .strongEnd: put("</strong>")
      case .code(let range):
        put("<code>")
        HTMLEscape.appendRuns(part(range), false, to: &output)
        put("</code>")
      case .link(let address): openLink(address, resolver)
      case .linkEnd: if links.leave() { put("</a>") }
      }
    }
  }

  private func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private func digit(of level: Int) -> UInt8 { 0x30 + UInt8(max(highestHeading, level)) }

  private mutating func openHeading(_ level: Int, of pieces: ArraySlice<PlainPiece>) {
    put("<h")
    output.append(digit(of: level))
    put(" id=\"")
    HTMLEscape.append(ids.id(for: words(of: pieces)), quotesToo: true, to: &output)
    put("\">")
  }

  /// The words of a heading, up to its end.
  private func words(of heading: ArraySlice<PlainPiece>) -> String {
    if case .words(let range) = heading.first, case .headingEnd = heading.dropFirst().first {
      return String(decoding: part(range), as: UTF8.self)
    }
    var words: [UInt8] = []
    for piece in heading {
      switch piece {
      case .words(let range), .code(let range): words += part(range)
      case .headingEnd: return String(decoding: words, as: UTF8.self)
      default: break
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private mutating func openNumbers(_ first: Int) {
    guard first != 1 else { return put("<ol>\n") }
    put("<ol start=\"")
    output += String(first).utf8
    put("\">\n")
  }

  private mutating func openLink(_ address: Range<Int>, _ resolver: (LinkRequest) -> LinkAnswer) {
    let written = part(address)
    let request = LinkRequest(
      url: String(decoding: written, as: UTF8.self), isImage: false, offset: address.lowerBound,
      length: address.count)
    let answer = resolver(request)
    if case .drop = answer { return links.enter(isWritten: false) }
    links.enter(isWritten: true)
    put("<a href=\"")
    if case .replace(let other) = answer {
      AddressBytes.append(other.utf8, to: &output)
    } else {
      AddressBytes.append(written, to: &output)
    }
    put("\">")
  }

  private mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }
}
