import Diagnostics
import Markup
import ThaiText

/// Web addresses that are no links, or lack `https://`.
struct AddressFix {
  /// How many links are tried one by one if all of them together would change what a text says.
  private static let mostTried = 64
  private static let scheme = Array("https://".utf8)
  /// Fields of an agency's profile that hold an address.
  private static let profileFields: Set = [
    "url", "map", "corruption", "general", "facebook", "line", "youtube", "instagram", "tiktok", "x",
  ]

  let text: FixText

  var edits: [FixEdit] { fields + targets + bare }

  /// Values such as `url: www.example.go.th`.
  private var fields: [FixEdit] {
    let isProfile = text.path == ContentScanner.agency
    return text.values.compactMap { value in
      guard isProfile ? Self.profileFields.contains(value.key) : value.key == "url",
        let start = Self.start(of: value.text, at: value.node.offset, in: text.bytes)
      else { return nil }
      return FixEdit(kind: .addresses, range: start..<start, bytes: Self.scheme)
    }
  }

  /// Links such as `[ข่าว](www.example.go.th)`, as the reader of Markdown reports them.
  private var targets: [FixEdit] {
    var findings = DiagnosticList()
    _ = render(into: &findings) { _ in .keep }
    return findings.all.compactMap { finding in
      guard finding.rule == "markdown.address-without-scheme", let place = finding.place,
        let suggestion = finding.suggestion, let offset = offset(of: place)
      else { return nil }
      let address = String(suggestion.dropFirst(Self.scheme.count))
      return Self.start(of: address, at: offset, in: text.bytes)
        .map { FixEdit(kind: .addresses, range: $0..<$0, bytes: Self.scheme) }
    }
  }

  /// Addresses among words, which are made links that lead and read as before.
  private var bare: [FixEdit] {
    var edits: [[FixEdit]] = []
    var seen: Set<Int> = []
    var ignored = DiagnosticList()
    _ = render(into: &ignored) { request in
      if !request.isImage, seen.insert(request.offset).inserted, let edit = link(request) {
        edits.append(edit)
      }
      return .keep
    }
    guard !edits.isEmpty else { return [] }
    let meaning = TextMeaning(text)
    if meaning.isSame(after: edits.flatMap(\.self)) { return edits.flatMap(\.self) }
    guard edits.count <= Self.mostTried else { return [] }
    return edits.reduce(into: []) { kept, edit in
      if meaning.isSame(after: kept + edit) { kept += edit }
    }
  }

  private func link(_ request: LinkRequest) -> [FixEdit]? {
    let range = request.offset..<(request.offset + request.length)
    guard text.body.contains(range.lowerBound), range.upperBound <= text.body.upperBound,
      isBare(range)
    else { return nil }
    let shown = Array(text.bytes[range])
    func edits(_ before: [UInt8], _ after: [UInt8]) -> [FixEdit] {
      [
        FixEdit(kind: .addresses, range: range.lowerBound..<range.lowerBound, bytes: before),
        FixEdit(kind: .addresses, range: range.upperBound..<range.upperBound, bytes: after, counts: false),
      ]
    }
    if shown == Array(request.url.utf8) { return edits([0x3C], [0x3E]) }
    guard Self.scheme + shown == Array(request.url.utf8) else { return nil }
    let target = Self.scheme + shown
    let isPlain = !target.contains(0x28) && !target.contains(0x29)
    return edits([0x5B], Array("](".utf8) + (isPlain ? target : [0x3C] + target + [0x3E]) + [0x29])
  }

  /// Whether some bytes stand among words rather than in a link, between pointed brackets or in a definition.
  private func isBare(_ range: Range<Int>) -> Bool {
    let before = text.bytes[text.body.lowerBound..<range.lowerBound].suffix(2)
    guard let last = before.last else { return true }
    return last != 0x3C && last != 0x5B && !(last == 0x28 && before.first == 0x5D)
  }

  private func render(
    into findings: inout DiagnosticList, _ resolver: (LinkRequest) -> LinkAnswer
  ) -> RenderedMarkdown {
    MarkdownParser(options: TextRenderer.options)
      .render(text.source, body: text.body, resolver: resolver, into: &findings)
  }

  /// Where an address that begins with `www.` stands at an offset, behind a quotation mark or not.
  private static func start(of address: String, at offset: Int, in bytes: [UInt8]) -> Int? {
    guard address.lowercased().utf8.starts(with: "www.".utf8), WebAddress.withScheme(address) != nil,
      offset < bytes.count
    else { return nil }
    let start = [0x22, 0x27, 0x3C].contains(bytes[offset]) ? offset + 1 : offset
    return bytes[start...].starts(with: address.utf8) ? start : nil
  }

  private func offset(of place: SourcePlace) -> Int? {
    let lines = text.lines(in: 0..<text.bytes.count)
    guard lines.indices.contains(place.line - 1) else { return nil }
    var index = lines[place.line - 1].lowerBound
    for _ in 1..<max(1, place.column) {
      index += 1
      while index < text.bytes.count, text.bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index < text.bytes.count ? index : nil
  }
}
