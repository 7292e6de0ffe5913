import DataFiles
import Diagnostics
import Files
import ThaiText

/// A file of fields while it is read, with the text behind its data and the files that it names.
///
/// Documents, articles, the plan, its sheets and its progress are read through it.
struct FieldFile {
  let source: SourceText
  /// The bytes of the text behind the data; empty in a file of data alone.
  let body: Range<Int>
  /// Where the files lie that it names.
  let locator: FileLocator
  var fields: FieldReader
  /// The last digits of numbers that look like a person's and are not, each with its reason.
  private(set) var exceptions: Set<String> = []
  /// Files that are missing or damaged.
  var faults = DiagnosticList()
  private let area: String
  private let data: DataNode

  /// Opens data between two lines of hyphens with a text behind it; nil if there is none, which is reported.
  init?(
    markdown source: SourceText, area: String, asking names: String, _ locator: FileLocator,
    into diagnostics: inout DiagnosticList
  ) {
    guard let parts = FrontMatter.split(source, into: &diagnostics) else { return nil }
    self.init(source, parts.data, parts.body, area, names, locator, into: &diagnostics)
  }

  /// Opens a file of data; nil if it is empty or broken, which is reported.
  init?(
    yaml source: SourceText, area: String, asking names: String, _ locator: FileLocator,
    into diagnostics: inout DiagnosticList
  ) {
    let end = source.bytes.count
    self.init(source, nil, end..<end, area, names, locator, into: &diagnostics)
  }

  private init?(
    _ source: SourceText, _ data: Range<Int>?, _ body: Range<Int>, _ area: String, _ names: String,
    _ locator: FileLocator, into diagnostics: inout DiagnosticList
  ) {
    guard let node = Self.data(source, data, area, names, into: &diagnostics) else { return nil }
    self.source = source
    self.body = body
    self.area = area
    self.data = node
    self.locator = locator
    fields = FieldReader(node, in: source, rule: area)
  }

  /// The tree of the data, so that an empty file is never taken for a valid one.
  static func data(
    _ source: SourceText, _ range: Range<Int>?, _ area: String, _ names: String,
    into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    var findings = DiagnosticList()
    let node = YAMLReader.read(source, range: range, into: &findings)
    diagnostics.add(contentsOf: findings)
    if node == nil, findings.all.isEmpty {
      diagnostics.add(.noData(area, asking: names), in: source, at: range?.lowerBound ?? 0)
    }
    return node
  }

  /// A reader of a mapping within the data.
  func reader(of node: DataNode) -> FieldReader { FieldReader(node, in: source, rule: area) }

  /// Reads which numbers are no person's, and reports all others in the data, in the text and in the file's name.
  mutating func checkPersonalData(on today: CalendarDay?, into diagnostics: inout DiagnosticList) {
    exceptions = NotPersonal.read(&fields, in: source, on: today, into: &diagnostics)
    PersonalDataCheck.report(inName: source.path, allowing: exceptions, into: &diagnostics)
    PersonalDataCheck.report(in: source, with: data, allowing: exceptions, into: &diagnostics)
  }

  /// The file of a name; damage is kept as a fault, a name that leads nowhere safe is reported.
  mutating func file(
    _ written: Located<String>, into diagnostics: inout DiagnosticList
  ) -> ContentFile? {
    switch locator.file(named: written.value) {
    case .success(let file):
      if let broken = file.broken {
        faults.add(broken, in: source.path) { $0.named(at: source.place(of: written), in: source) }
      }
      if let caution = file.caution { diagnostics.add(caution, in: source, at: written) }
      return file
    case .failure(let refusal):
      diagnostics.add(refusal.finding(for: written.value), in: source, at: written)
      return nil
    }
  }

  /// The files of a list, `file` and `title` each.
  mutating func attachments(
    _ nodes: [DataNode], into diagnostics: inout DiagnosticList
  ) -> [Attachment] {
    var list: [Attachment] = []
    for node in nodes {
      var fields = reader(of: node)
      let written = fields.text("file", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written, let file = file(written, into: &diagnostics) else { continue }
      list.append(
        Attachment(
          file: file, title: title?.value ?? written.value, place: source.place(of: written),
          anchor: "file.\(list.count + 1)"))
    }
    return list
  }

  /// The files of the field `attachments`.
  mutating func attachments(into diagnostics: inout DiagnosticList) -> [Attachment] {
    attachments(fields.sequence("attachments", into: &diagnostics), into: &diagnostics)
  }
}
