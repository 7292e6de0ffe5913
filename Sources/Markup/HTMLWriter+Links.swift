import CCommonMark
import ThaiText

/// Links and pictures: checked against the allow-list, asked of the resolver, written with escaped addresses.
extension HTMLWriter {
  mutating func writeLink(_ node: OpaquePointer, _ isEntering: Bool) {
    guard isEntering else {
      if openLinks.popLast() ?? false { put("</a>") }
      return
    }
    let address = address(of: node, isImage: false)
    openLinks.append(address != nil)
    guard let address else { return }
    put("<a href=\"")
    put(address: address)
    put("\"")
    putTitle(of: node)
    put(">")
  }

  mutating func writePicture(_ node: OpaquePointer) {
    guard let address = address(of: node, isImage: true) else {
      skipPicture(node)
      return
    }
    put("<img src=\"")
    put(address: address)
    put("\" alt=\"")
    pictureDepth = 1
  }

  /// Ends a picture's tag after its alternative text.
  mutating func closePicture(_ node: OpaquePointer) {
    put("\"")
    putTitle(of: node)
    if options.isLazy { put(" loading=\"lazy\" decoding=\"async\"") }
    put(" />")
  }

  /// Leaves a picture out and keeps its words.
  private mutating func skipPicture(_ node: OpaquePointer) {
    let words = CommonMarkTree.plainText(of: node)
    put(escaped: words.utf8)
    facts.add(words)
    leftOut = node
  }

  private mutating func putTitle(of node: OpaquePointer) {
    let title = CommonMarkTree.bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    put(" title=\"")
    put(escaped: title)
    put("\"")
  }

  /// Puts an address into a quoted attribute as CommonMark's reference program does.
  mutating func put(address: [UInt8]) {
    for byte in address {
      switch byte {
      case 0x26: put("&amp;")
      case 0x27: put("&#x27;")
      case _ where PercentEncoding.isKept(byte): output.append(byte)
      default: PercentEncoding.append(byte, to: &output)
      }
    }
  }

  /// The address that a link or picture gets; nil if it is left out.
  private mutating func address(of node: OpaquePointer, isImage: Bool) -> [UInt8]? {
    let bytes = CommonMarkTree.bytes(cmark_node_get_url(node))
    let range = range(ofLink: node, to: bytes)
    let text = CommonMarkTree.plainText(of: node)
    if !isImage, text.trimmedBlanks.isEmpty { findings.add(.emptyLink, in: source, at: range) }
    return answer(String(decoding: bytes, as: UTF8.self), text: text, at: range, isImage: isImage)
  }

  /// The address that is written for one of the text; nil if there will be no link.
  mutating func answer(_ url: String, text: String, at range: Range<Int>, isImage: Bool) -> [UInt8]? {
    if let mended = WebAddress.withScheme(url) {
      findings.add(.addressWithoutScheme(url, mended: mended), in: source, at: range)
      return nil
    }
    let place = source.place(at: range.lowerBound)
    facts.links.append(
      BodyLink(url: url, text: text, line: place.line, column: place.column, isImage: isImage))
    guard URLScheme.isSafe(url) else {
      findings.add(.unsafeURL(url), in: source, at: range)
      return nil
    }
    switch resolver(
      LinkRequest(url: url, isImage: isImage, offset: range.lowerBound, length: range.count))
    {
    case .keep: return Array(url.utf8)
    case .replace(let other): return Array(other.utf8)
    case .drop: return nil
    }
  }
}

/// Where the addresses of links stand in the source.
extension HTMLWriter {
  /// The bytes of an address; if it stands elsewhere or is spelled otherwise, the words of its link.
  private mutating func range(
    ofLink node: OpaquePointer, to address: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = lineStart(of: node)
    let bytes = source.bytes
    let isAddress = { Self.standsAsAddress($0, bytes) }
    if let range = cursor.find(address, from: start, where: isAddress) { return range }
    if address.starts(with: "mailto:".utf8),
      let range = cursor.find(address.dropFirst(7), from: start, where: isAddress)
    {
      return range
    }
    return cursor.find(opening(of: node), from: start) ?? cursor.position
  }

  /// Whether some bytes follow `](` or `<`, as addresses do, and end where an address may end.
  private static func standsAsAddress(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if range.upperBound < bytes.count {
      let next = bytes[range.upperBound]
      guard next <= 0x20 || next == 0x29 || next == 0x3E else { return false }
    }
    var index = range.lowerBound - 1
    while index >= 0, bytes[index] <= 0x20 { index -= 1 }
    guard index >= 0 else { return false }
    if bytes[index] == 0x3C { return true }
    return bytes[index] == 0x28 && index > 0 && bytes[index - 1] == 0x5D
  }

  /// The bytes with which a link begins: its bracket and its first words.
  private func opening(of node: OpaquePointer) -> [UInt8] {
    guard let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_TEXT else {
      return [0x5B]
    }
    return [0x5B] + CommonMarkTree.literal(first)
  }
}
