import ThaiText

// A `.docx` as its readers see it: `WordDocument` below opens the archive and brings its parts together. `WordBody`
// walks through the text, `WordNumbering` counts what Word numbers by itself, `WordStyles` knows which styles are headings.
// What is not carried over is never passed over: it is a `WordLoss`.

/// The text of a Word document with its headings, lists, tables, links and pictures.
package struct WordDocument: Sendable {
  package let blocks: [WordBlock]
  /// The footnotes and endnotes by the number under which the text refers to them, from 1.
  package let notes: [[WordBlock]]
  /// What the document has and `blocks` has not.
  package let losses: [WordLoss]
  /// The pictures that the text shows, by the name of their member.
  package let pictures: [String: [UInt8]]

  /// Reads a document.
  package init(_ bytes: [UInt8]) throws(ArchiveFault) {
    let archive = try Archive(bytes)
    let parts = try WordParts(archive)
    var body = WordBody(parts)
    blocks = body.read(parts.body)
    notes = body.readNotes()
    var pictures: [String: [UInt8]] = [:]
    for name in body.pictureNames where pictures[name] == nil {
      if let bytes = try archive.member(name) { pictures[name] = bytes }
    }
    self.pictures = pictures
    losses = body.losses + parts.margins.map(WordLoss.margin)
  }
}

/// A paragraph or a table.
package indirect enum WordBlock: Sendable, Hashable {
  case paragraph(WordParagraph)
  case table(WordTable)

  /// Its words in one line: cells are parted by blanks.
  package var plain: String {
    switch self {
    case .paragraph(let paragraph): paragraph.plain
    case .table(let table): table.rows.map { $0.map(\.plain).joined(separator: " ") }.joined(separator: " ")
    }
  }
}

/// A paragraph of a Word document.
package struct WordParagraph: Sendable, Hashable {
  /// What a paragraph is for.
  package enum Role: Sendable, Hashable {
    case text
    /// The title of the document.
    case title
    /// A heading by its style, from 1.
    case heading(Int)
    /// A line of the table of contents, which is made anew elsewhere.
    case contents
  }

  package var role = Role.text
  /// The number or bullet that Word sets before it.
  package var label: WordLabel?
  package var pieces: [WordPiece] = []

  /// A paragraph of plain text.
  package init(pieces: [WordPiece] = []) { self.pieces = pieces }

  /// Its words with the label, without marks.
  package var plain: String {
    let text = pieces.map(\.plain).joined()
    return label.map { $0.text.isEmpty ? text : $0.text + " " + text } ?? text
  }

  /// Whether nothing stands in it.
  package var isEmpty: Bool {
    pieces.allSatisfy { if case .picture = $0 { false } else { $0.plain.trimmedBlanks.isEmpty } }
  }
}

/// The number or bullet before a paragraph of a list.
package struct WordLabel: Sendable, Hashable {
  /// The number as Word shows it, such as `๑.๑`; a bullet is `•`.
  package let text: String
  /// How deep the list lies in others, from 0.
  package let level: Int
  package let isBullet: Bool
}

/// A piece of a paragraph.
package enum WordPiece: Sendable, Hashable {
  case text(WordText)
  case lineBreak
  case picture(WordPicture)
  /// A reference to a note by its number, from 1.
  case note(Int)

  /// Its words.
  package var plain: String {
    switch self {
    case .text(let text): text.text
    case .lineBreak: " "
    case .picture: ""
    case .note(let number): " (เชิงอรรถ \(number))"
    }
  }
}

/// Text of one look.
package struct WordText: Sendable, Hashable {
  package var text: String
  package var isBold = false
  package var isItalic = false
  /// Where it leads.
  package var link: String?

  /// Plain text.
  package init(text: String, isBold: Bool = false, isItalic: Bool = false) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
  }
}

/// A picture of the text.
package struct WordPicture: Sendable, Hashable {
  /// The name of the member that holds it.
  package let member: String
  /// What its author wrote for those who cannot see it.
  package let description: String
}

/// A table: every row has its cells from the left; cells that others cover are empty.
package struct WordTable: Sendable, Hashable {
  package var rows: [[WordCell]] = []
}

/// A cell of a table.
package struct WordCell: Sendable, Hashable {
  package var blocks: [WordBlock] = []
  /// Whether a cell above or at the left reaches over it.
  package var isCovered = false

  /// Its words in one line.
  package var plain: String {
    blocks.map(\.plain).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
