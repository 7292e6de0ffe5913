import DataFiles
import Diagnostics
import Files
import Markup
import ThaiText

/// Finds persons' identification numbers in everything that is published, as it is written and as it is read.
///
/// What is written is searched first. What only appears when it is read (a value of YAML that is folded, a text with
/// emphasis between its digits) is reported beside it if no number with the same last digits was found.
package enum PersonalDataCheck {
  /// Reports every such number in a text.
  package static func report(
    in source: SourceText, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    var report = PersonalDataReport(path: source.path, exceptions: exceptions)
    report.add(writtenIn: source.bytes, into: &diagnostics)
    report.add(wordsIn: source, into: &diagnostics)
  }

  /// Reports every such number in a file of data, in its values and its keys; what it is not for is not said.
  package static func report(inData source: SourceText, into diagnostics: inout DiagnosticList) {
    var ignored = DiagnosticList()
    var report = PersonalDataReport(path: source.path, exceptions: [])
    report.add(writtenIn: source.bytes, into: &diagnostics)
    if let data = YAMLReader.read(source, into: &ignored) {
      report.add(valuesOf: data, in: source, into: &diagnostics)
    }
  }

  /// Reports every such number in a file and in the data that was read from it.
  static func report(
    in source: SourceText, with data: DataNode?, allowing exceptions: Set<String> = [],
    into diagnostics: inout DiagnosticList
  ) {
    var report = PersonalDataReport(path: source.path, exceptions: exceptions)
    report.add(writtenIn: source.bytes, into: &diagnostics)
    report.add(wordsIn: source, into: &diagnostics)
    if let data { report.add(valuesOf: data, in: source, into: &diagnostics) }
  }

  /// Reports every such number that shows on the page of a text.
  static func report(
    inHTML html: [UInt8], of source: SourceText, body: Range<Int>, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    let text = VisibleText.ofHTML(html)
    let matches = NationalID.findPersonal(in: text)
    guard !matches.isEmpty else { return }
    var report = PersonalDataReport(path: source.path, exceptions: exceptions)
    report.skip(writtenIn: source.bytes)
    for match in matches {
      report.add(
        hidden: match.lastDigits,
        at: source.place(
          at: NationalID.offset(of: match, of: text, in: source.bytes[body]) ?? body.lowerBound),
        into: &diagnostics)
    }
  }

  /// Reports every such number in the name of a file, which becomes an address.
  static func report(
    inName path: String, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    let name = path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let stem = name.utf8.lastIndex(of: 0x2E).map { String(name[..<$0]) } ?? name
    var report = PersonalDataReport(path: path, exceptions: exceptions)
    for spelling in [path, Slug.of(stem)] {
      for match in NationalID.findPersonal(in: Array(spelling.utf8)) {
        report.add(hidden: match.lastDigits, at: SourcePlace(file: path), into: &diagnostics)
      }
    }
  }

  /// Reports every such number in a file of a theme.
  package static func report(inTheme path: String, _ bytes: [UInt8], into diagnostics: inout DiagnosticList) {
    report(inName: path, into: &diagnostics)
    let source = SourceText(path: path, bytes: bytes)
    var report = PersonalDataReport(path: path, exceptions: [])
    report.add(writtenIn: bytes, onlyPlain: bytes.contains(0), into: &diagnostics)
    if [".mustache", ".html", ".svg", ".xml"].contains(where: path.hasSuffix) {
      self.report(inHTML: bytes, of: source, body: 0..<bytes.count, allowing: [], into: &diagnostics)
    }
  }

  /// Reports every such number in the files that a page offers.
  ///
  /// Files may be too large to be held, so that they are read in pieces; one that cannot be read is reported.
  static func report(
    in files: [ContentFile], of disk: SourceFiles, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    var seen = Set<String>()
    for file in files where file.state.isAvailable && seen.insert(file.path).inserted {
      report(inName: file.path, allowing: exceptions, into: &diagnostics)
      var report = PersonalDataReport(path: file.path, exceptions: exceptions)
      do { try report.add(file, of: disk, into: &diagnostics) } catch {
        diagnostics.add(.unchecked(file.path, error))
      }
    }
  }
}

/// What is reported of one file.
struct PersonalDataReport {
  private static let largestMarkup = 8 * 1_048_576

  let path: String
  let exceptions: Set<String>
  /// The last digits of the numbers that are known, whether they are reported or excused.
  private var known: Set<String> = []

  init(path: String, exceptions: Set<String>) {
    self.path = path
    self.exceptions = exceptions
  }

  /// Adds the numbers of a text; in what is no text only those that are hardly there by chance.
  mutating func add(
    writtenIn bytes: [UInt8], onlyPlain: Bool = false, into diagnostics: inout DiagnosticList
  ) {
    var search = NumberSearch()
    search.finish(with: bytes)
    add(search.numbers.filter { $0.isPlain || !onlyPlain }, into: &diagnostics)
  }

  /// Takes the numbers of a text as reported already.
  mutating func skip(writtenIn bytes: [UInt8]) {
    known.formUnion(NationalID.findPersonal(in: bytes).map(\.lastDigits))
  }

  /// Adds a number that shows only where the text is read, unless it is known.
  mutating func add(
    hidden digits: String, at place: @autoclosure () -> SourcePlace, into diagnostics: inout DiagnosticList
  ) {
    guard known.insert(digits).inserted, !exceptions.contains(digits) else { return }
    diagnostics.add("privacy.national-id", .error, in: path) { .nationalID(digits, at: place()) }
  }

  mutating func add(
    valuesOf node: DataNode, in source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    switch node.content {
    case .scalar(let text, _):
      add(text, at: node.offset, node.length, in: source, into: &diagnostics)
    case .sequence(let nodes):
      for inner in nodes { add(valuesOf: inner, in: source, into: &diagnostics) }
    case .mapping(let entries):
      for entry in entries {
        add(entry.key, at: entry.keyOffset, entry.keyLength, in: source, into: &diagnostics)
        add(valuesOf: entry.value, in: source, into: &diagnostics)
      }
    }
  }

  private mutating func add(
    _ value: String, at offset: Int, _ length: Int, in source: SourceText,
    into diagnostics: inout DiagnosticList
  ) {
    for match in NationalID.findPersonal(in: Array(value.utf8)) {
      add(hidden: match.lastDigits, at: source.place(at: offset, length: length), into: &diagnostics)
    }
  }

  private mutating func add(_ numbers: [NumberSearch.Number], into diagnostics: inout DiagnosticList) {
    known.formUnion(numbers.map(\.lastDigits))
    for number in numbers where !exceptions.contains(number.lastDigits) {
      diagnostics.add("privacy.national-id", .error, in: path) {
        .nationalID(
          number.lastDigits, at: SourcePlace(file: path, line: number.line, column: number.column))
      }
    }
  }

  /// Adds the numbers of a file as far as its kind can be searched.
  mutating func add(
    _ file: ContentFile, of files: SourceFiles, into diagnostics: inout DiagnosticList
  ) throws(FileFault) {
    let disk = files.disk
    switch file.kind.searchDepth {
    case .text:
      add(try numbers(of: disk), into: &diagnostics)
      try addWords(of: file, of: disk, into: &diagnostics)
    case .markup:
      add(try numbers(of: disk), into: &diagnostics)
      let source = SourceText(path: path, bytes: try disk.read(path, limit: Self.largestMarkup))
      let pictures = EmbeddedPictures.withPlace(in: source.bytes)
      if !pictures.isEmpty { diagnostics.add(.photoPlace(path, pictures.map { String($0) })) }
      guard let text = VisibleText.ofXML(source.bytes) else { return }
      for match in NationalID.findPersonal(in: text.bytes) {
        add(
          hidden: match.lastDigits, at: source.place(at: text.spot(at: match.offset) ?? 0), into: &diagnostics
        )
      }
    case .packed:
      let search = try files.search(file)
      diagnostics.add(contentsOf: search.findings(in: path, allowing: exceptions))
    case .nothing: return
    }
  }

  /// Adds other data of persons in a text file, as far as it is one that people write.
  private func addWords(
    of file: ContentFile, of disk: SourceFolder, into diagnostics: inout DiagnosticList
  ) throws(FileFault) {
    guard file.kind != .json, case .available(let size, _) = file.state, size <= Self.largestMarkup else {
      return
    }
    let bytes = try disk.read(path, limit: FileInspector.largestDocument)
    add(wordsIn: SourceText(path: path, bytes: EncodingTraits.likelyText(bytes)), into: &diagnostics)
  }

  /// Adds other data of persons in a text: in its lines, and in its columns if it is a table.
  func add(wordsIn source: SourceText, into diagnostics: inout DiagnosticList) {
    for found in PersonalWords.find(in: source.bytes) {
      diagnostics.add(.personal(found.kind, at: source.place(at: found.offset)))
    }
    for table in TextTables.tables(in: source) {
      for finding in PersonalTable.findings(in: table) {
        diagnostics.add(.personal(finding, in: path))
      }
    }
  }

  /// The numbers of a file, read as UTF-8 and as whatever else its bytes may be.
  private func numbers(of disk: SourceFolder) throws(FileFault) -> [NumberSearch.Number] {
    var trait = EncodingTraits()
    let plain = try numbers(of: disk) { piece in
      trait.look(at: piece)
      return piece
    }
    var found: [NumberSearch.Number] = []
    // The digits of UTF-16 look like digits with something invisible between them: the first reading has the right place.
    func add(_ further: [NumberSearch.Number]) {
      let known = Set(found.map(\.lastDigits))
      found += further.filter { !known.contains($0.lastDigits) }
    }
    for encoding in trait.otherEncodings {
      var decoder = TextDecoder(encoding)
      add(try numbers(of: disk) { decoder.decoded($0) })
    }
    add(plain)
    return found
  }

  private func numbers(
    of disk: SourceFolder, decodedBy decode: ([UInt8]) -> [UInt8]
  ) throws(FileFault) -> [NumberSearch.Number] {
    var search = NumberSearch()
    try disk.readPieces(path) { piece in search.add(decode(Array(piece))) }
    search.finish()
    return search.numbers
  }
}

extension ContentFile {
  /// Whether it has to be taken apart to be searched.
  var isPacked: Bool { state.isAvailable && kind.searchDepth == .packed }
}

extension FileKind {
  /// How far a kind of file is searched for persons' numbers.
  enum SearchDepth {
    case text, markup
    /// It is unpacked and taken apart.
    case packed
    case nothing
  }

  var searchDepth: SearchDepth {
    switch self {
    case .csv, .txt, .json: .text
    case .xml, .svg: .markup
    case .pdf, .xlsx, .docx, .pptx, .xls, .doc, .ods, .odt, .zip, .mp3, .mp4: .packed
    // Of pictures nothing is published that is written in them.
    case .png, .jpg, .gif, .webp: .nothing
    }
  }
}
