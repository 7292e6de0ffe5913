import Testing

/// An element of a page, found by selectors such as `main .file a`; pages that are not well formed fail the test.
final class HTML {
  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

  let name: String
  let attributes: [String: String]
  private(set) var children: [HTML] = []
  private var own: [(text: String, before: Int)] = []

  private init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a whole page.
  convenience init(_ text: String, at location: SourceLocation) {
    self.init("")
    var open: [HTML] = [self]
    for piece in text.utf8.split(separator: 0x3C, omittingEmptySubsequences: false).enumerated() {
      let piece = (index: piece.offset, text: String(decoding: piece.element, as: UTF8.self))
      guard piece.index > 0, !piece.text.hasPrefix("!"), !piece.text.hasPrefix("?") else { continue }
      let end = piece.text.utf8.firstIndex(of: 0x3E) ?? piece.text.endIndex
      let tag = String(piece.text[..<end])
      let rest = String(decoding: piece.text.utf8[end...].dropFirst(), as: UTF8.self)
      if tag.hasPrefix("/") {
        let closed = open.removeLast()
        if closed.name != tag.dropFirst() {
          Issue.record("</\(tag.dropFirst())> closes <\(closed.name)>", sourceLocation: location)
        }
        if open.isEmpty { open = [self] }
      } else {
        let element = HTML.element(tag)
        open.last?.children.append(element)
        if !Self.void.contains(element.name), !tag.hasSuffix("/") { open.append(element) }
      }
      if let last = open.last { last.own.append((Self.unescaped(rest), last.children.count)) }
    }
    if open.count > 1 {
      Issue.record("left open: \(open.dropFirst().map(\.name))", sourceLocation: location)
    }
  }

  private static func element(_ tag: String) -> HTML {
    let name = tag.prefix { $0 != " " && $0 != "/" }
    let pairs = tag.matches(of: /([a-zA-Z:-]+)="([^"]*)"/).map { (String($0.1), unescaped(String($0.2))) }
    return HTML(String(name), Dictionary(pairs) { first, _ in first })
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  /// All words below the element, blanks and line ends drawn together.
  var text: String { rawText.split { $0.isWhitespace }.joined(separator: " ") }

  private var rawText: String {
    var result = ""
    for index in 0...children.count {
      for piece in own where piece.before == index { result += piece.text }
      if index < children.count { result += children[index].rawText }
    }
    return result
  }

  /// Every element below, in the order of the page.
  var all: [HTML] { children.flatMap { [$0] + $0.all } }

  /// The elements below that match a selector of names, classes and ids.
  func find(_ selector: String) -> [HTML] {
    var found = [self]
    for step in selector.split(separator: " ") {
      var seen: Set<ObjectIdentifier> = []
      found = found.flatMap(\.all).filter { $0.matches(step) && seen.insert(ObjectIdentifier($0)).inserted }
    }
    return found
  }

  private func matches(_ step: Substring) -> Bool {
    let parts = step.matches(of: /([.#]?)([^.#]+)/)
    let classes = (self["class"] ?? "").split(separator: " ")
    return parts.allSatisfy { part in
      switch part.1 {
      case ".": classes.contains(part.2)
      case "#": self["id"] ?? "" == part.2
      default: name == part.2
      }
    }
  }

  /// The words of every element that matches.
  func texts(_ selector: String) -> [String] { find(selector).map(\.text) }

  /// An attribute of every element that matches.
  func values(_ attribute: String, of selector: String) -> [String] {
    find(selector).compactMap { $0[attribute] }
  }
}
