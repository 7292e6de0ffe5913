import DataFiles
import ThaiText

/// What was found in a file that is packed: its texts and tables, who wrote it, and what could not be looked into.
struct FileTexts: Sendable {
  var texts: [SpottedText<TextSpot>] = []
  /// What is no text, in which only numbers count that are hardly there by chance.
  var bytes: [RawBytes] = []
  var tables: [SpottedTable] = []
  /// The persons whom its properties name.
  var authors: [String] = []
  /// Pictures in it that tell where they were taken.
  var photos: [String] = []
  var gaps: Set<SearchGap> = []
  /// How many bytes were unpacked.
  var unpacked = 0
  /// What came of reading it, if it is a PDF.
  var pdf: PDFText.Kind?

  mutating func add(_ other: FileTexts) {
    texts += other.texts
    bytes += other.bytes
    tables += other.tables
    authors += other.authors
    photos += other.photos
    gaps.formUnion(other.gaps)
    unpacked += other.unpacked
  }
}

extension FileTexts {
  /// The bytes of a member; nil if there is none, or if a gap says why it was not read.
  mutating func unpack(_ name: String, of archive: Archive, in file: PackedFile) -> [UInt8]? {
    guard unpacked < file.allowance else {
      gaps.insert(.tooLarge)
      return nil
    }
    do {
      guard let bytes = try archive.member(name) else { return nil }
      unpacked += bytes.count
      return Self.text(bytes)
    } catch {
      gaps.insert(.damaged)
      return nil
    }
  }
}

extension FileTexts {
  /// A part in UTF-16, as a few programs write XML, in UTF-8; any other one as it is.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    let marks: [(mark: [UInt8], encoding: TextDecoder.Encoding)] = [
      ([0xFF, 0xFE, 0x3C, 0], .utf16LittleEndian), ([0xFE, 0xFF, 0, 0x3C], .utf16BigEndian),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.mark) }) else { return bytes }
    var decoder = TextDecoder(found.encoding)
    return decoder.decoded(bytes)
  }
}

/// Bytes that are no text, with where they stand.
struct RawBytes: Sendable {
  let bytes: [UInt8]
  let spot: TextSpot
}

/// Reads all texts of a file of Word, Excel, PowerPoint or OpenDocument: what people see and what lies hidden in it.
struct OfficeFile {
  private let archive: Archive
  private let file: PackedFile
  private let member: String?
  private var found = FileTexts()
  private var read: Set<String> = []

  /// The texts of an archive that a file is.
  static func texts(of archive: Archive, in file: PackedFile) -> FileTexts {
    var reader = OfficeFile(archive: archive, file: file)
    reader.readWorkbook()
    reader.readSlides()
    for name in archive.names where !reader.read.contains(name) { reader.readPart(name) }
    return reader.found
  }

  private init(archive: Archive, file: PackedFile) {
    self.archive = archive
    self.file = file
    member = file.name.isEmpty ? nil : file.name
  }

  /// The bytes of a part; nil if there is none, if it is damaged or if enough was unpacked.
  private mutating func bytes(of name: String) -> [UInt8]? { found.unpack(name, of: archive, in: file) }

  private mutating func relations(of part: String) -> [String: String] {
    bytes(of: Relations.name(of: part)).map { Relations.read($0, of: part) } ?? [:]
  }

  private mutating func readWorkbook() {
    let folder = "xl/"
    guard let workbook = bytes(of: folder + "workbook.xml") else { return }
    let strings = bytes(of: folder + "sharedStrings.xml").map(SharedStrings.read) ?? []
    read.insert(folder + "sharedStrings.xml")
    let targets = relations(of: folder + "workbook.xml")
    var used: Set<Int> = []
    for (name, id, isHidden) in Relations.sheets(of: workbook) {
      guard let part = targets[id], part.contains("worksheets/"), read.insert(part).inserted,
        let bytes = bytes(of: part)
      else { continue }
      let sheet = SheetText.Sheet(name: name, part: part, isHidden: isHidden)
      let text = SheetText.read(bytes, of: sheet, shared: strings, in: member)
      used.formUnion(text.used)
      add(text.text, [text.table], isWhole: text.isWhole)
    }
    var left = SpottedText<TextSpot>()
    for (index, string) in strings.enumerated() where !used.contains(index) {
      left.add(endOfNumber + string, at: TextSpot(.unseen, in: member))
    }
    add(left)
  }

  private mutating func readSlides() {
    guard let presentation = bytes(of: "ppt/presentation.xml") else { return }
    let targets = relations(of: "ppt/presentation.xml")
    for (index, id) in Relations.slides(of: presentation).enumerated() {
      guard let slide = targets[id], !read.contains(slide) else { continue }
      readPart(slide, at: .slide(index + 1))
      for part in relations(of: slide).values.sorted() {
        if part.contains("notesSlide") { readPart(part, at: .notes(slide: index + 1)) }
        if part.contains("comments/") { readPart(part, at: .comment) }
      }
    }
  }

  private mutating func readPart(_ name: String, at kind: TextSpot.Kind? = nil) {
    guard read.insert(name).inserted, let bytes = bytes(of: name) else { return }
    let part = OfficePart(name)
    // The name of a part may be the agency's own, such as that of a picture.
    add(SpottedText(Array(name.utf8), at: TextSpot(.unseen, in: member)))
    switch part.content {
    case .xml:
      let text = PartText.read(bytes, at: TextSpot(kind ?? part.kind, in: member), by: part.places)
      add(text.text, text.tables, isWhole: text.isWhole)
      if part.kind == .properties { found.authors += OfficeProperties.authors(in: bytes) }
    case .picture(let kind):
      found.add(file.inner(inside(name), after: found).texts(of: bytes, kind))
    case .file(let kind):
      let inner = file.inner(inside(name), after: found)
      found.add(inner.texts(of: bytes, kind))
    case .bytes:
      found.add(file.raw(bytes, gap: part.mayHideText ? .object : nil))
    }
  }

  /// The name of a part as people may look for it.
  private func inside(_ name: String) -> String { member.map { $0 + "/" + name } ?? name }

  private mutating func add(
    _ text: SpottedText<TextSpot>, _ tables: [SpottedTable] = [], isWhole: Bool = true
  ) {
    if !text.bytes.isEmpty { found.texts.append(text) }
    found.tables += tables
    if !isWhole { found.gaps.insert(.damaged) }
  }
}

extension SpottedText {
  /// A text of one part.
  init(_ bytes: [UInt8], at spot: Spot) {
    self.init()
    add(bytes, at: spot)
  }
}

/// What a part of an Office file is, by its name.
struct OfficePart {
  enum Content { case xml, picture(FileKind), file(FileKind), bytes }

  let content: Content
  let kind: TextSpot.Kind
  let places: PartText.Places
  /// Whether it is an object of another program, of which only what lies there unpacked is seen.
  let mayHideText: Bool

  init(_ name: String) {
    let small = name.lowercased()
    let last = small.split(separator: "/").last.map(String.init) ?? small
    let file = FileKind(fileName: last)
    if [".xml", ".rels", ".vml"].contains(where: small.hasSuffix) {
      content = .xml
    } else if let file, file.isPhoto {
      content = .picture(file)
    } else if let file {
      content = .file(file)
    } else {
      content = .bytes
    }
    kind = Self.kind(of: small, last)
    places =
      small == "word/document.xml" ? .paragraphs : small == "content.xml" ? .cells : .same
    mayHideText = small.hasSuffix(".bin") && small.contains("embeddings/")
  }

  private static func kind(of name: String, _ last: String) -> TextSpot.Kind {
    if name.hasPrefix("docprops/") || name.hasPrefix("customxml/") || name == "meta.xml" {
      return .properties
    }
    if last.hasPrefix("header") || last.hasPrefix("footer") { return .headOrFoot }
    if last.hasPrefix("footnotes") || last.hasPrefix("endnotes") { return .footnote }
    if name.contains("comment") { return .comment }
    if ["chart", "drawing", "diagram"].contains(where: name.contains) { return .chart }
    return name == "content.xml" ? .file : .unseen
  }
}
