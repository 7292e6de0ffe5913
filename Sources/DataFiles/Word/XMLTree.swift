import ThaiText

/// An element of a part of an Office file with what stands in it.
struct XMLElement: Sendable {
  enum Child: Sendable {
    case element(XMLElement)
    case text(String)
  }

  let name: XMLName
  let attributes: [XMLAttribute]
  fileprivate(set) var children: [Child] = []

  /// Its elements in their order.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The name without its namespace.
  var local: String { name.local }

  /// The text that stands directly in it.
  var text: String {
    children.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  /// The first element of a local name, along a path of them.
  func child(_ path: String...) -> XMLElement? {
    var found: XMLElement? = self
    for name in path { found = found?.elements.first { $0.local == name } }
    return found
  }

  /// The value of an attribute by its local name.
  subscript(attribute: String) -> String? { attributes.first { $0.name.local == attribute }?.value }

  /// The `val` of an element in it.
  func value(of name: String) -> String? { child(name)?["val"] }

  /// Whether it has a switch that is on: present, and not said to be off.
  func isOn(_ name: String) -> Bool {
    guard let element = child(name) else { return false }
    return !["0", "false", "off", "none"].contains(element["val"] ?? "1")
  }

  /// Every element below it of a local name, in the order of the text.
  func all(_ wanted: String) -> [XMLElement] {
    elements.flatMap { ($0.local == wanted ? [$0] : []) + $0.all(wanted) }
  }

  /// Whether it stands in a vocabulary, such as that of formulas.
  func isOf(_ vocabulary: String) -> Bool {
    Array(name.namespace.utf8).firstIndex(of: Array(vocabulary.utf8)) != nil
  }
}

/// Reads a part of an Office file into a tree.
enum XMLTree {
  /// Deeper than any program nests its elements.
  private static let deepest = 256
  private static let mostElements = 4_000_000

  /// The root of a part; nil if it is no sound XML, too deep, or declares a document type.
  static func root(of bytes: [UInt8]) -> XMLElement? {
    var open: [XMLElement] = []
    var root: XMLElement?
    var count = 0
    var isRefused = false
    let fault = XMLReader.read(bytes) { event, _ in
      switch event {
      case .documentType: isRefused = true
      case .start(let name, let attributes):
        count += 1
        isRefused = open.count >= deepest || count > mostElements
        open.append(XMLElement(name: name, attributes: attributes))
      case .text(let text):
        if let last = open.indices.last { open[last].children.append(.text(text)) }
      case .end:
        guard let element = open.popLast() else { break }
        if let last = open.indices.last {
          open[last].children.append(.element(element))
        } else {
          root = element
        }
      case .declaration, .instruction: break
      }
      return !isRefused
    }
    return fault == nil && !isRefused ? root : nil
  }
}
