import ThaiText

/// Walks through the text of a document and gathers its blocks, and what is not carried over.
struct WordBody {
  private let parts: WordParts
  private var numbering: WordNumbering
  private(set) var losses: [WordLoss] = []
  /// The members that hold pictures, in the order of the text.
  private(set) var pictureNames: [String] = []
  private var notes: [XMLElement] = []
  private var notePlaces: [String: Int] = [:]
  private var part = "document"
  /// The fields of Word that are open: where they lead, and whether their instruction is still read.
  private var fields: [Field] = []
  private var depth = 0

  private struct Field {
    var instruction = ""
    var isInstruction = true
    var link: String? { WordField.link(instruction) }
  }

  /// Deeper tables than any that people make.
  private static let deepestTable = 20

  init(_ parts: WordParts) {
    self.parts = parts
    numbering = parts.numbering
  }

  /// The blocks of a part's element, such as the body or a cell.
  mutating func read(_ element: XMLElement) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for child in element.elements {
      switch child.local {
      case "p":
        let paragraph = paragraph(child)
        if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
      case "tbl":
        if let table = table(child) { blocks.append(.table(table)) }
      case "del", "moveFrom": loseDeleted(child)
      case "ins", "moveTo":
        noteInserted(child)
        blocks += read(child)
      case "sdt": blocks += child.child("sdtContent").map { read($0) } ?? []
      case "customXml", "smartTag": blocks += read(child)
      case "AlternateContent": blocks += Self.choice(child).map { read($0) } ?? []
      case "altChunk": losses.append(.embeddedObject)
      default: break
      }
    }
    return blocks
  }

  /// The notes to which the text referred.
  mutating func readNotes() -> [[WordBlock]] {
    var read: [[WordBlock]] = []
    while read.count < notes.count {
      let note = notes[read.count]
      part = note.local == "footnote" ? "footnotes" : "endnotes"
      read.append(self.read(note))
    }
    part = "document"
    return read
  }

  private static func choice(_ element: XMLElement) -> XMLElement? {
    element.child("Choice") ?? element.child("Fallback")
  }
}

// MARK: - Paragraphs

extension WordBody {
  private mutating func paragraph(_ element: XMLElement) -> WordParagraph {
    let properties = element.child("pPr")
    let style = properties?.value(of: "pStyle")
    var paragraph = WordParagraph()
    paragraph.role = parts.styles.role(style)
    if let level = properties?.value(of: "outlineLvl").flatMap({ Int($0) }), (0...8).contains(level) {
      paragraph.role = .heading(level + 1)
    }
    let look = WordText(
      text: "", isBold: parts.styles.has("b", style), isItalic: parts.styles.has("i", style))
    paragraph.pieces = pieces(element, look)
    if !paragraph.isEmpty { paragraph.label = numbering.label(properties?.child("numPr"), style: style) }
    if paragraph.role == .contents, !paragraph.isEmpty { lose(.contents) }
    return paragraph
  }

  /// The pieces of a paragraph, a link or another element that holds runs.
  private mutating func pieces(_ element: XMLElement, _ look: WordText) -> [WordPiece] {
    var pieces: [WordPiece] = []
    for child in element.elements where !child.isOf("/math") {
      switch child.local {
      case "r": pieces += run(child, look)
      case "hyperlink":
        var look = look
        let target = parts.target(child["id"], of: part)
        look.link = target.flatMap { $0.isOutside ? $0.part : nil }
        pieces += self.pieces(child, look)
      case "fldSimple":
        var look = look
        look.link = WordField.link(child["instr"] ?? "") ?? look.link
        pieces += self.pieces(child, look)
      case "ins", "moveTo":
        noteInserted(child)
        pieces += self.pieces(child, look)
      case "del", "moveFrom": loseDeleted(child)
      case "sdt": pieces += child.child("sdtContent").map { self.pieces($0, look) } ?? []
      case "customXml", "smartTag", "dir", "bdo": pieces += self.pieces(child, look)
      case "AlternateContent": pieces += Self.choice(child).map { self.pieces($0, look) } ?? []
      default: break
      }
    }
    if element.elements.contains(where: { $0.isOf("/math") }) { losses.append(.equation) }
    return pieces
  }

  private mutating func run(_ element: XMLElement, _ inherited: WordText) -> [WordPiece] {
    var look = inherited
    let properties = element.child("rPr")
    for (name, path) in [("b", \WordText.isBold), ("i", \WordText.isItalic)]
    where properties?.child(name) != nil {
      look[keyPath: path] = properties?.isOn(name) ?? false
    }
    if let properties, properties.isOn("vanish") || properties.isOn("webHidden") {
      let words = element.all("t").map(\.text).joined().trimmedBlanks
      if !words.isEmpty, properties.isOn("vanish") { losses.append(.hidden(words)) }
      return runMarks(element)
    }
    if properties?.isOn("strike") == true || properties?.isOn("dstrike") == true {
      losses.append(.struckThrough(element.all("t").map(\.text).joined()))
    }
    return content(of: element, look)
  }

  /// The ends and beginnings of fields in a run that is not shown.
  private mutating func runMarks(_ element: XMLElement) -> [WordPiece] {
    for child in element.elements where child.local == "fldChar" { mark(child) }
    return []
  }

  private mutating func content(of run: XMLElement, _ look: WordText) -> [WordPiece] {
    var pieces: [WordPiece] = []
    for child in run.elements {
      switch child.local {
      case "t": add(child.text, look, to: &pieces)
      case "tab", "ptab": add("\t", look, to: &pieces)
      case "noBreakHyphen": add("-", look, to: &pieces)
      case "br" where child["type"] == "page" || child["type"] == "column": break
      case "br", "cr": if !isReadingInstruction { pieces.append(.lineBreak) }
      case "sym": losses.append(.sign)
      case "fldChar": mark(child)
      case "instrText": if let last = fields.indices.last { fields[last].instruction += child.text }
      case "footnoteReference": pieces += note(child["id"], in: parts.footnotes, "f")
      case "endnoteReference": pieces += note(child["id"], in: parts.endnotes, "e")
      case "commentReference": lose(.comment)
      case "drawing": pieces += drawing(child)
      case "pict": pieces += picture(child)
      case "object": losses.append(.embeddedObject)
      case "AlternateContent": pieces += Self.choice(child).map { content(of: $0, look) } ?? []
      default: break
      }
    }
    return pieces
  }

  private var isReadingInstruction: Bool { fields.contains(where: \.isInstruction) }

  private mutating func add(_ text: String, _ look: WordText, to pieces: inout [WordPiece]) {
    guard !isReadingInstruction, !text.isEmpty else { return }
    var piece = look
    piece.text = text
    piece.link = look.link ?? fields.last { $0.link != nil }?.link
    pieces.append(.text(piece))
  }

  private mutating func mark(_ element: XMLElement) {
    switch element["fldCharType"] {
    case "begin": fields.append(Field())
    case "separate": if let last = fields.indices.last { fields[last].isInstruction = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private mutating func note(_ id: String?, in notes: [String: XMLElement], _ kind: String) -> [WordPiece] {
    guard let id, let note = notes[id] else { return [] }
    if let number = notePlaces[kind + id] { return [.note(number)] }
    self.notes.append(note)
    notePlaces[kind + id] = self.notes.count
    return [.note(self.notes.count)]
  }
}

// MARK: - Tables

extension WordBody {
  private mutating func table(_ element: XMLElement) -> WordTable? {
    guard depth < Self.deepestTable else { return nil }
    if depth > 0 { lose(.nestedTable) }
    depth += 1
    defer { depth -= 1 }
    var table = WordTable()
    for row in Self.unwrapped(element, "tr") {
      if row.child("trPr")?.child("del") != nil {
        loseDeleted(row)
        continue
      }
      let before = min(row.child("trPr")?.value(of: "gridBefore").flatMap { Int($0) } ?? 0, 63)
      var cells = Array(repeating: WordCell(isCovered: true), count: max(0, before))
      for cell in Self.unwrapped(row, "tc") { cells += self.cells(cell) }
      if !cells.isEmpty { table.rows.append(cells) }
    }
    return table.rows.isEmpty ? nil : table
  }

  /// A cell and those that it covers at its right.
  private mutating func cells(_ element: XMLElement) -> [WordCell] {
    let properties = element.child("tcPr")
    let down = properties?.child("vMerge").map { $0["val"] ?? "continue" }
    let right = properties?.child("hMerge").map { $0["val"] ?? "continue" }
    let isCovered = down == "continue" || right == "continue"
    let span = min(max(properties?.value(of: "gridSpan").flatMap { Int($0) } ?? 1, 1), 63)
    let blocks = isCovered ? [] : read(element)
    return [WordCell(blocks: blocks, isCovered: isCovered)]
      + Array(repeating: WordCell(isCovered: true), count: span - 1)
  }

  /// The rows or cells in an element, also those that stand in a wrapping of their own.
  private static func unwrapped(_ element: XMLElement, _ wanted: String) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.local {
      case wanted: [child]
      case "sdt": child.child("sdtContent").map { unwrapped($0, wanted) } ?? []
      case "customXml", "ins", "smartTag": unwrapped(child, wanted)
      default: []
      }
    }
  }
}

// MARK: - Pictures and what is lost

extension WordBody {
  private mutating func drawing(_ element: XMLElement) -> [WordPiece] {
    let boxes = element.all("txbxContent")
    boxes.forEach { loseTextBox($0) }
    let blips = element.all("blip")
    let description = element.all("docPr").first.map { $0["descr"] ?? "" } ?? ""
    if element.all("chart").isEmpty == false { losses.append(.chart) }
    if element.all("relIds").isEmpty == false { losses.append(.diagram) }
    let pictures = blips.compactMap { picture($0["embed"], $0["link"], description) }
    if let first = pictures.first, isCropped(element) { losses.append(.croppedPicture(first.member)) }
    if blips.isEmpty, boxes.isEmpty, element.all("chart").isEmpty, element.all("relIds").isEmpty {
      losses.append(.drawing)
    }
    return pictures.map(WordPiece.picture)
  }

  private func isCropped(_ element: XMLElement) -> Bool {
    element.all("srcRect").contains { rect in
      ["l", "t", "r", "b"].contains { rect[$0].flatMap { Int($0) } ?? 0 > 0 }
    }
  }

  private mutating func picture(_ element: XMLElement) -> [WordPiece] {
    let boxes = element.all("txbxContent")
    boxes.forEach { loseTextBox($0) }
    let images = element.all("imagedata")
    if images.isEmpty, boxes.isEmpty { losses.append(.drawing) }
    let description = element.all("shape").first?["alt"] ?? ""
    return images.compactMap { picture($0["id"], nil, description) }.map(WordPiece.picture)
  }

  private mutating func picture(_ id: String?, _ link: String?, _ description: String) -> WordPicture? {
    guard let target = parts.target(id, of: part), !target.isOutside else {
      losses.append(.linkedPicture)
      return nil
    }
    let ending = target.part.split(at: 0x2E).last?.lowercased() ?? ""
    guard ["png", "jpg", "jpeg", "gif", "webp"].contains(ending) else {
      losses.append(.otherPicture(ending))
      return nil
    }
    pictureNames.append(target.part)
    return WordPicture(member: target.part, description: description.trimmedBlanks)
  }

  private mutating func loseTextBox(_ element: XMLElement) {
    let words = element.all("t").map(\.text).joined().trimmedBlanks
    losses.append(.textBox(words))
  }

  private mutating func noteInserted(_ element: XMLElement) {
    let words = element.all("t").map(\.text).joined().trimmedBlanks
    if !words.isEmpty { losses.append(.inserted(words)) }
  }

  private mutating func loseDeleted(_ element: XMLElement) {
    let words = (element.all("delText") + element.all("t")).map(\.text).joined().trimmedBlanks
    if !words.isEmpty { losses.append(.deleted(words)) }
  }

  /// Remembers what is worth saying once.
  private mutating func lose(_ loss: WordLoss) {
    if loss == .comment || !losses.contains(loss) { losses.append(loss) }
  }
}

/// The instructions of Word's fields.
enum WordField {
  /// The address of a field such as `HYPERLINK "https://…"`.
  static func link(_ instruction: String) -> String? {
    let words = instruction.trimmedBlanks
    guard words.utf8.starts(with: "HYPERLINK".utf8) else { return nil }
    let parts = words.split(at: 0x22, keepingEmpty: true)
    let isPlace = parts.first.map { Array($0.utf8).firstIndex(of: Array("\\l".utf8)) != nil } ?? false
    return parts.count > 1 && !isPlace ? parts[1] : nil
  }
}
