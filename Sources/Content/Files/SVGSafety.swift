import DataFiles
import Diagnostics

/// Holds pictures against the list of what an SVG may consist of, and data against what a browser would run or follow.
///
/// Both are parsed as a browser parses them; what is not known to be harmless is refused.
enum SVGSafety {
  /// The error of a picture; nil if it is only a picture.
  static func fault(of picture: SourceText) -> Diagnostic? {
    var check = PictureCheck()
    return fault(of: picture, isPicture: true) { event in check.fault(of: event) }
  }

  /// The error of a file of data that a browser would run or follow, or that it cannot read.
  static func faultOfData(_ file: SourceText) -> Diagnostic? {
    fault(of: file, isPicture: false) { event in
      switch event {
      case .instruction(let target) where DataCheck.isActive(target): .instruction(target)
      case .start(let name, _) where name.namespace == SVGNames.namespace: .vocabulary(name.local)
      case .start(let name, _) where SVGNames.active.contains(name.namespace): .vocabulary(name.local)
      default: nil
      }
    }
  }

  private static func fault(
    of file: SourceText, isPicture: Bool, _ judge: (XMLEvent) -> XMLFault?
  ) -> Diagnostic? {
    let isWide = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
    if isWide { return XMLFault.encoding("UTF-16").finding(in: file, at: 0, isPicture: isPicture) }
    var found: (fault: XMLFault, offset: Int)?
    let end = XMLReader.read(file.bytes) { event, offset in
      found = (common(event) ?? judge(event)).map { ($0, offset) }
      return found == nil
    }
    if let end { found = (.notWellFormed, end) }
    return found.map { $0.fault.finding(in: file, at: $0.offset, isPicture: isPicture) }
  }

  private static func common(_ event: XMLEvent) -> XMLFault? {
    switch event {
    case .declaration(let encoding?) where encoding.lowercased() != "utf-8": .encoding(encoding)
    case .documentType: .documentType
    default: nil
    }
  }
}

private enum DataCheck {
  /// Instructions to browsers and servers.
  static func isActive(_ target: String) -> Bool {
    let name = target.lowercased()
    return name.hasPrefix("xml") || name.hasPrefix("php") || name.hasPrefix("access-control")
  }
}

/// The walk through one picture.
private struct PictureCheck {
  private static let deepest = 256

  private var depth = 0
  /// The text of the style element that is open.
  private var style: String?

  mutating func fault(of event: XMLEvent) -> XMLFault? {
    switch event {
    case .start(let name, let attributes):
      depth += 1
      if depth > Self.deepest { return .tooDeep }
      if style != nil { return .element(name.local) }
      if name.namespace == SVGNames.namespace, name.local == "style" { style = "" }
      return fault(ofElement: name) ?? fault(of: attributes, on: name)
    case .text(let text):
      style?.append(text)
      return nil
    case .end:
      depth -= 1
      defer { style = nil }
      return style.flatMap(StyleSafety.fault).map { .style($0) }
    case .instruction(let target):
      // Adobe's programs mark with it where their notes begin and end.
      return target == "xpacket" ? nil : .instruction(target)
    case .declaration, .documentType: return nil
    }
  }

  private func fault(ofElement name: XMLName) -> XMLFault? {
    if depth == 1, name.local != "svg" || name.namespace != SVGNames.namespace { return .noPicture }
    if SVGNames.active.contains(name.namespace) { return .element(name.local) }
    return name.namespace == SVGNames.namespace && !SVGNames.elements.contains(name.local)
      ? .element(name.local) : nil
  }

  private func fault(of attributes: [XMLAttribute], on element: XMLName) -> XMLFault? {
    for attribute in attributes {
      if let fault = fault(of: attribute, on: element) { return fault }
    }
    return nil
  }

  private func fault(of attribute: XMLAttribute, on element: XMLName) -> XMLFault? {
    let name = attribute.name
    switch name.namespace {
    case "":
      if name.local.lowercased().hasPrefix("on") { return .event(name.local) }
      // Attributes of other programs' elements mean nothing to a browser.
      return element.namespace == SVGNames.namespace
        ? fault(of: name.local, attribute.value, on: element) : nil
    case SVGNames.xlink: return name.local == "href" ? address(attribute.value, on: element) : nil
    case SVGNames.xml: return ["space", "lang", "id"].contains(name.local) ? nil : .attribute(name.local)
    case SVGNames.namespace: return .attribute(name.local)
    default: return SVGNames.active.contains(name.namespace) ? .attribute(name.local) : nil
    }
  }

  private func fault(of name: String, _ value: String, on element: XMLName) -> XMLFault? {
    if name == "href" { return address(value, on: element) }
    if SVGNames.styles.contains(name) { return StyleSafety.fault(in: value).map { .style($0) } }
    if element.local == "style", name == "type" { return value == "text/css" ? nil : .style(value) }
    let isKnown =
      SVGNames.words.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
    return isKnown ? nil : .attribute(name)
  }

  private func address(_ value: String, on element: XMLName) -> XMLFault? {
    let folded = value.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let trimmed = folded[...].drop { $0 <= 0x20 }
    let mayHoldPicture = ["image", "feImage"].contains(element.local)
    return PictureAddress.isWithin(trimmed, mayHoldPicture: mayHoldPicture)
      ? nil : .address(String(value.unicodeScalars.prefix(60)))
  }
}
