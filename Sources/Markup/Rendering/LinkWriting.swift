import CCommonMark
import Diagnostics

/// Links and pictures: asked of the resolver, held against the allow-list, written with escaped addresses.
extension HTMLWriter {
  mutating func writeLink(_ node: OpaquePointer, _ isEntering: Bool, resolver: (LinkRequest) -> LinkAnswer) {
    guard isEntering else {
      if links.leave() { put("</a>") }
      return
    }
    let address = address(of: node, isImage: false, resolver: resolver)
    links.enter(isWritten: address != nil)
    guard let address else { return }
    put("<a href=\"")
    output += address
    put("\"")
    writeTitle(of: node)
    put(">")
  }

  mutating func writePicture(_ node: OpaquePointer, resolver: (LinkRequest) -> LinkAnswer) {
    guard let address = address(of: node, isImage: true, resolver: resolver) else {
      skipPicture(node)
      return
    }
    put("<img src=\"")
    output += address
    put("\" alt=\"")
    pictureDepth = 1
  }

  /// Ends a picture's tag after its alternative text.
  mutating func closePicture(_ node: OpaquePointer) {
    put("\"")
    writeTitle(of: node)
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

  private mutating func writeTitle(of node: OpaquePointer) {
    let title = CommonMarkTree.bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    put(" title=\"")
    put(escaped: title)
    put("\"")
  }

  /// The escaped bytes of the address that a link or picture gets; nothing where it is left out.
  private mutating func address(
    of node: OpaquePointer, isImage: Bool, resolver: (LinkRequest) -> LinkAnswer
  ) -> [UInt8]? {
    let bytes = CommonMarkTree.bytes(cmark_node_get_url(node))
    let url = String(decoding: bytes, as: UTF8.self)
    let place = place(ofLink: node, to: bytes)
    note(node, url, place.lowerBound, isImage: isImage)
    guard URLScheme.isSafe(bytes) else {
      reportUnsafe(url, place)
      return nil
    }
    let request = LinkRequest(url: url, isImage: isImage, offset: place.lowerBound, length: place.count)
    switch resolver(request) {
    case .keep: return AddressBytes.escaped(bytes)
    case .replace(let other): return AddressBytes.escaped(other.utf8)
    case .drop: return nil
    }
  }

  private mutating func note(_ node: OpaquePointer, _ url: String, _ offset: Int, isImage: Bool) {
    let place = places.place(at: offset)
    facts.links.append(
      BodyLink(
        url: url, text: CommonMarkTree.plainText(of: node), line: place.line, column: place.column,
        isImage: isImage))
  }

  private mutating func reportUnsafe(_ url: String, _ place: Range<Int>) {
    let shown = url.prefix(60)
    findings.add(
      "markdown.unsafe-url", in: source, at: place.lowerBound, length: max(1, place.count),
      LocalizedText(
        th: "ที่อยู่ของลิงก์นี้ไม่ปลอดภัย: “\(shown)”", en: "the address of this link is not safe: “\(shown)”"),
      mend: LocalizedText(
        th: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือเส้นทางในเว็บไซต์นี้",
        en: "use https://, http://, mailto:, tel: or a path of this site"))
  }
}
