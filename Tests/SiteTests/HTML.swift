import Testing

/// An element of a page, found by selectors such as `main .file a`; pages that are not well formed fail the test.
struct HTML: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case element(HTML)
  }

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

  let name: String
  private let attributes: [String: String]
  private let number: Int
  private var pieces: [Piece] = []

  private init(_ name: String, _ attributes: [String: String] = [:], number: Int = 0) {
    self.name = name
    self.attributes = attributes
    self.number = number
  }

  /// Reads a whole page.
  init(_ text: String, at location: SourceLocation = #_sourceLocation) {
    var open = [HTML("", [:])]
    for (number, bytes) in text.utf8.split(separator: 0x3C, omittingEmptySubsequences: false).enumerated() {
      let piece = String(decoding: bytes, as: UTF8.self)
      guard number > 0, !piece.hasPrefix("!"), !piece.hasPrefix("?") else { continue }
      let end = piece.utf8.firstIndex(of: 0x3E) ?? piece.endIndex
      let tag = piece[..<end]
      if tag.hasPrefix("/") {
        guard open.count > 1, let closed = open.popLast(), closed.name == tag.dropFirst() else {
          Issue.record("<\(tag)> closes <\(open.last?.name ?? "")>", sourceLocation: location)
          break
        }
        open[open.count - 1].pieces.append(.element(closed))
      } else {
        let element = Self.element(tag, number: number)
        if Self.void.contains(element.name) || tag.hasSuffix("/") {
          open[open.count - 1].pieces.append(.element(element))
        } else {
          open.append(element)
        }
      }
      let rest = String(decoding: piece.utf8[end...].dropFirst(), as: UTF8.self)
      open[open.count - 1].pieces.append(.text(Self.unescaped(rest)))
    }
    if open.count > 1 { Issue.record("left open: \(open.map(\.name))", sourceLocation: location) }
    self = open[0]
  }

  private static func element(_ tag: Substring, number: Int) -> HTML {
    let name = tag.prefix { $0 != " " && $0 != "/" }
    let parts = tag.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    var attributes: [String: String] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].split(separator: " ").last?.dropLast() ?? ""
      attributes[String(name)] = unescaped(parts[index + 1])
    }
    return HTML(String(name), attributes, number: number)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  /// All words of the element, blanks and line ends drawn together.
  var text: String { rawText.split { $0.isWhitespace }.joined(separator: " ") }

  private var rawText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .element(let element): element.rawText
      }
    }.joined()
  }

  /// Every element below, in the order of the page.
  var all: [HTML] {
    pieces.flatMap { piece -> [HTML] in
      if case .element(let element) = piece { [element] + element.all } else { [] }
    }
  }

  /// The elements below that match a selector of names, classes and ids.
  func find(_ selector: String) -> [HTML] {
    var found = [self]
    for step in selector.split(separator: " ") {
      var seen: Set<Int> = []
      found = found.flatMap(\.all).filter { $0.matches(step) && seen.insert($0.number).inserted }
    }
    return found
  }

  private func matches(_ step: Substring) -> Bool {
    if step.hasPrefix("#") { return self["id"] == String(step.dropFirst()) }
    let parts = step.split(separator: ".", omittingEmptySubsequences: false)
    let classes = (self["class"] ?? "").split(separator: " ")
    return (parts[0].isEmpty || name == parts[0]) && parts.dropFirst().allSatisfy(classes.contains)
  }

  /// The words of every element that matches.
  func texts(_ selector: String) -> [String] { find(selector).map(\.text) }

  /// An attribute of every element that matches.
  func values(_ attribute: String, of selector: String) -> [String] {
    find(selector).compactMap { $0[attribute] }
  }
}
