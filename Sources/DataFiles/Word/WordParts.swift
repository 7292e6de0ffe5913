import ThaiText

/// The parts of a `.docx` that its text needs.
struct WordParts {
  let body: XMLElement
  let styles: WordStyles
  let numbering: WordNumbering
  /// The footnotes and endnotes by their ids.
  let footnotes: [String: XMLElement]
  let endnotes: [String: XMLElement]
  /// The words of headers and footers.
  let margins: [String]
  private let targets: [String: [String: OfficeRelation]]

  init(_ archive: Archive) throws(ArchiveFault) {
    let main =
      try archive.relations(of: "").first { $0.kind == "officeDocument" }?.part ?? "word/document.xml"
    guard let document = try Self.tree(main, in: archive), let body = document.child("body") else {
      throw .damagedMember(main)
    }
    self.body = body
    let folder = Self.folder(of: main)
    styles = WordStyles(try Self.tree(folder + "styles.xml", in: archive))
    numbering = WordNumbering(try Self.tree(folder + "numbering.xml", in: archive), styles: styles)
    footnotes = Self.notes(try Self.tree(folder + "footnotes.xml", in: archive), "footnote")
    endnotes = Self.notes(try Self.tree(folder + "endnotes.xml", in: archive), "endnote")
    var targets: [String: [String: OfficeRelation]] = [:]
    for part in ["document", "footnotes", "endnotes"] {
      let name = part == "document" ? main : folder + part + ".xml"
      targets[part] = Dictionary(try archive.relations(of: name).map { ($0.id, $0) }) { first, _ in first }
    }
    self.targets = targets
    margins = try Self.margins(folder, archive)
  }

  /// What an id of a part stands for.
  func target(_ id: String?, of part: String) -> OfficeRelation? { id.flatMap { targets[part]?[$0] } }

  private static func folder(of part: String) -> String {
    part.split(at: 0x2F).dropLast().map { $0 + "/" }.joined()
  }

  private static func tree(_ name: String, in archive: Archive) throws(ArchiveFault) -> XMLElement? {
    guard let bytes = try archive.member(name) else { return nil }
    guard let root = XMLTree.root(of: bytes) else { throw .damagedMember(name) }
    return root
  }

  private static func notes(_ root: XMLElement?, _ kind: String) -> [String: XMLElement] {
    let notes = (root?.elements ?? []).filter { $0.local == kind && ($0["type"] ?? "normal") == "normal" }
    return Dictionary(notes.map { ($0["id"] ?? "", $0) }) { first, _ in first }
  }

  private static func margins(_ folder: String, _ archive: Archive) throws(ArchiveFault) -> [String] {
    var found: [String] = []
    for name in archive.names where name.hasPrefix(folder + "header") || name.hasPrefix(folder + "footer") {
      guard let root = try tree(name, in: archive) else { continue }
      let words = root.all("t").map(\.text).joined().trimmedBlanks
      if words.contains(where: \.isLetter), !found.contains(words) { found.append(words) }
    }
    return found
  }
}

/// The styles of a document: which of them are headings, lists and tables of contents.
struct WordStyles {
  private struct Style {
    let name: String
    let base: String?
    let level: Int?
    let numbering: XMLElement?
    let look: XMLElement?
  }

  private let styles: [String: Style]
  private let standard: String?

  init(_ root: XMLElement?) {
    let list = (root?.elements ?? []).filter { $0.local == "style" }
    let pairs = list.compactMap { style -> (String, Style)? in
      guard let id = style["styleId"] else { return nil }
      let level = style.child("pPr", "outlineLvl")?["val"].flatMap { Int($0) }
      return (
        id,
        Style(
          name: (style.value(of: "name") ?? "").lowercased(), base: style.value(of: "basedOn"),
          level: level, numbering: style.child("pPr", "numPr"), look: style.child("rPr"))
      )
    }
    styles = Dictionary(pairs) { first, _ in first }
    standard = list.first { $0["type"] == "paragraph" && ["1", "true"].contains($0["default"]) }?["styleId"]
  }

  /// The style of a paragraph and those that it is based on.
  private func chain(_ id: String?) -> [Style] {
    var (chain, next) = ([Style](), id ?? standard)
    while let id = next, let style = styles[id], chain.count < 20 {
      chain.append(style)
      next = style.base
    }
    return chain
  }

  /// What a paragraph of a style is for.
  func role(_ id: String?) -> WordParagraph.Role {
    let chain = chain(id)
    for style in chain {
      if style.name == "title" { return .title }
      if style.name.hasPrefix("toc ") || style.name == "table of figures" { return .contents }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) { return .heading(level) }
    }
    let level = chain.lazy.compactMap(\.level).first
    return level.map { (0...8).contains($0) ? .heading($0 + 1) : .text } ?? .text
  }

  /// The list to which the paragraphs of a style belong.
  func numbering(_ id: String?) -> XMLElement? { chain(id).lazy.compactMap(\.numbering).first }

  /// Whether the letters of a style are bold or italic.
  func has(_ look: String, _ id: String?) -> Bool {
    let element = chain(id).lazy.compactMap(\.look).first { $0.child(look) != nil }
    return element?.isOn(look) ?? false
  }
}
