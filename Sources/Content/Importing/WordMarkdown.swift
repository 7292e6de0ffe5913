import DataFiles
import ThaiText

/// Writes the blocks of a Word document as Markdown: headings, lists, tables between strokes, pictures, notes at the end.
struct WordMarkdown {
  private let pictures: [String: String]
  private(set) var lines: [String] = []
  /// The words of the document's title, where a paragraph is styled as one.
  private(set) var title: String?
  private var level = 1

  /// Begins a text whose pictures have these names in the document's folder.
  init(pictures: [String: String]) { self.pictures = pictures }

  /// Adds blocks; the first title is kept apart.
  mutating func add(_ blocks: [WordBlock]) {
    var rest = blocks[...]
    while let block = rest.first {
      switch block {
      case .table(let table):
        add(table)
        rest = rest.dropFirst()
      case .paragraph(let paragraph) where paragraph.label != nil && paragraph.role == .text:
        let list = rest.prefix {
          if case .paragraph(let item) = $0 { item.label != nil && item.role == .text } else { false }
        }
        add(list: list.compactMap { if case .paragraph(let item) = $0 { item } else { nil } })
        rest = rest.dropFirst(list.count)
      case .paragraph(let paragraph):
        add(paragraph)
        rest = rest.dropFirst()
      }
    }
  }

  /// Adds the notes to which the text refers.
  mutating func add(notes: [[WordBlock]]) {
    guard !notes.isEmpty else { return }
    lines += ["**เชิงอรรถ**", ""]
    for (index, note) in notes.enumerated() {
      lines.append(
        "\(index + 1). " + MarkdownText(pictures: [:]).escaped(note.map(\.plain).joined(separator: " ")))
    }
    lines.append("")
  }

  private mutating func add(_ paragraph: WordParagraph) {
    switch paragraph.role {
    case .contents: return
    case .title where title == nil:
      title = Spelling.normalised(paragraph.plain).split(at: 0x20).joined(separator: " ")
    case .title: addHeading(1, paragraph)
    case .heading(let level): addHeading(level, paragraph)
    case .text: addText(paragraph)
    }
  }

  /// A heading is never more than one step below the one before it.
  private mutating func addHeading(_ wanted: Int, _ paragraph: WordParagraph) {
    var writer = MarkdownText(pictures: pictures)
    writer.isPlain = true
    let words = writer.line(of: paragraph.pieces.filter { if case .picture = $0 { false } else { true } })
    if !words.isEmpty {
      level = min(wanted + 1, level + 1, 6)
      let label = paragraph.label.map { $0.isBullet ? "" : writer.escaped($0.text) + " " } ?? ""
      lines += [String(repeating: "#", count: level) + " " + label + words, ""]
    }
    let shown = paragraph.pieces.filter { if case .picture = $0 { true } else { false } }
    if !shown.isEmpty { addText(WordParagraph(pieces: shown)) }
  }

  private mutating func addText(_ paragraph: WordParagraph) {
    let writer = MarkdownText(pictures: pictures)
    let label = paragraph.label.map { writer.escaped($0.text) + " " } ?? ""
    let words = writer.line(of: paragraph.pieces)
    guard !words.isEmpty else { return }
    let text = (label + words).split(at: 0x0A).map(MarkdownText.guardedStart).joined(separator: "\n")
    lines += [text, ""]
  }

  // MARK: Lists

  /// Markdown knows bullets and `1.`; a list with other numbers keeps them as words.
  private mutating func add(list: [WordParagraph]) {
    guard let marks = Self.marks(of: list) else {
      list.forEach { addText($0) }
      return
    }
    let writer = MarkdownText(pictures: pictures)
    var widths: [Int] = []
    for (item, mark) in zip(list, marks) {
      let depth = min(item.label?.level ?? 0, widths.count)
      widths = Array(widths.prefix(depth))
      let indent = String(repeating: " ", count: widths.reduce(0, +))
      let inner = "\n" + indent + String(repeating: " ", count: mark.utf8.count)
      let words = writer.line(of: item.pieces).split(at: 0x0A).map(MarkdownText.guardedStart)
      lines.append(indent + mark + words.joined(separator: inner))
      widths.append(mark.utf8.count)
    }
    // What follows a list would be read into it, and a list after it as the same one.
    lines.append("")
  }

  /// The mark before each item; nil if Markdown would show other numbers than Word does.
  private static func marks(of list: [WordParagraph]) -> [String]? {
    var last: [Int: Int] = [:]
    var marks: [String] = []
    for item in list {
      guard let label = item.label else { return nil }
      for deeper in last.keys where deeper > label.level { last[deeper] = nil }
      if label.isBullet {
        marks.append("- ")
        last[label.level] = nil
        continue
      }
      guard label.text.utf8.last == UInt8(ascii: "."), let number = Int(label.text.dropLast()),
        label.text.utf8.allSatisfy({ $0 < 0x80 }), last[label.level].map({ number == $0 + 1 }) ?? true
      else { return nil }
      last[label.level] = number
      marks.append(label.text + " ")
    }
    return marks
  }

  // MARK: Tables

  private mutating func add(_ table: WordTable) {
    let width = table.rows.map(\.count).max() ?? 0
    let isFrame = width == 1 || table.rows.count == 1
    guard !isFrame else {
      // One row or one column is a frame around texts, not a table.
      for cell in table.rows.joined() { add(cell.blocks) }
      return
    }
    for (index, row) in table.rows.enumerated() {
      let cells = row.map(Self.words) + Array(repeating: [], count: width - row.count)
      lines.append("| " + cells.map { cell(of: $0) }.joined(separator: " | ") + " |")
      if index == 0 { lines.append("|" + String(repeating: " --- |", count: width)) }
    }
    lines.append("")
  }

  private static func words(_ cell: WordCell) -> [WordPiece] {
    var pieces: [WordPiece] = []
    for block in cell.blocks {
      if !pieces.isEmpty { pieces.append(.lineBreak) }
      switch block {
      case .paragraph(let paragraph):
        if let label = paragraph.label { pieces.append(.text(WordText(text: label.text + " "))) }
        pieces += paragraph.pieces
      case .table: pieces.append(.text(WordText(text: block.plain)))
      }
    }
    return pieces
  }

  private func cell(of pieces: [WordPiece]) -> String {
    var writer = MarkdownText(pictures: pictures)
    writer.isCell = true
    return writer.line(of: pieces)
  }
}
