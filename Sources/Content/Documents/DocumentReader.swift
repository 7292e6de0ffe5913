import Catalogue
import DataFiles
import Diagnostics
import Files
import Markup
import ThaiText

/// Reads the data of one document: typed fields, files, tables and links.
struct DocumentReader {
  let source: SourceText
  let kind: DisclosureKind
  let year: FiscalYear
  let agency: Agency
  let library: CatalogueLibrary
  let disk: SourceFolder

  private var faults: [Diagnostic] = []
  private(set) var exceptions: Set<String> = []

  init(
    source: SourceText, kind: DisclosureKind, year: FiscalYear, agency: Agency, library: CatalogueLibrary,
    disk: SourceFolder
  ) {
    self.source = source
    self.kind = kind
    self.year = year
    self.agency = agency
    self.library = library
    self.disk = disk
  }

  private var locator: FileLocator {
    FileLocator(
      disk: disk, folder: String(source.path.dropLast(3)),
      address: SitePath([kind.category.slug, kind.key.name, String(year.buddhistYear)]))
  }

  /// The document's data, and where its text lies; nothing where the data cannot be read.
  mutating func read(into diagnostics: inout DiagnosticList) -> (head: DocumentFrontMatter, body: Range<Int>)?
  {
    guard let parts = FrontMatter.split(source, into: &diagnostics),
      let node = FieldData.read(
        source, range: parts.data, empty: "document.empty", asking: "title:", into: &diagnostics)
    else { return nil }
    var fields = FieldReader(node, in: source, rule: "document")
    let common = CommonFields.read(&fields, source, agency, into: &diagnostics)
    exceptions = PrivacyExceptions.read(&fields, source, into: &diagnostics)
    PersonalDataCheck.report(in: source, allowing: exceptions, into: &diagnostics)
    let covers = coveredYears(fields.text("covers", into: &diagnostics), into: &diagnostics)
    let attachments = attachments(fields.sequence("attachments", into: &diagnostics), into: &diagnostics)
    let datasets = datasets(fields.sequence("datasets", into: &diagnostics), into: &diagnostics)
    let links = links(fields.sequence("links", into: &diagnostics), into: &diagnostics)
    let declarations = declarations(fields.mapping("elements", into: &diagnostics), into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard let title = common.title else { return nil }
    let head = DocumentFrontMatter(
      key: kind.key, category: kind.category, year: year, path: source.path, title: title,
      summary: common.summary, published: common.published, updated: common.updated, unit: common.unit,
      status: common.status, covers: covers, isSample: common.isSample, attachments: attachments,
      datasets: datasets, links: links, declarations: declarations, faults: faults)
    return (head, parts.body)
  }

  private func coveredYears(
    _ text: Located<String>?, into diagnostics: inout DiagnosticList
  ) -> CoveredYears? {
    guard let text else { return nil }
    let folded = ThaiDigits.folded(text.value)
    let numbers = folded.utf8.split { !(0x30...0x39 ~= $0) }.map { String(decoding: $0, as: UTF8.self) }
    let years = numbers.compactMap { Int($0).flatMap(FiscalYear.init) }
    let place = source.place(at: text.offset, length: text.length)
    if let first = years.first, let last = years.last, (1...2).contains(numbers.count),
      years.count == numbers.count, first <= last
    {
      return CoveredYears(first: first, last: last, place: place)
    }
    diagnostics.add(
      "document.covers", in: source, at: text.offset, length: text.length,
      LocalizedText(th: "อ่านช่วงปี “\(text.value)” ไม่ได้", en: "“\(text.value)” is not a span of fiscal years"),
      mend: LocalizedText(th: "เขียนเช่น 2566-2570", en: "write such as 2566-2570"))
    return nil
  }

  private mutating func attachments(
    _ nodes: [DataNode], into diagnostics: inout DiagnosticList
  ) -> [Attachment] {
    var reader = AttachmentReader(source: source, locator: locator, area: "document")
    defer { faults += reader.faults }
    return reader.read(nodes, into: &diagnostics)
  }

  private mutating func datasets(
    _ nodes: [DataNode], into diagnostics: inout DiagnosticList
  ) -> [Dataset] {
    var list: [Dataset] = []
    for node in nodes {
      var fields = FieldReader(node, in: source, rule: "document")
      let written = fields.text("file", required: true, into: &diagnostics)
      let name = fields.text("schema", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      let none = fields.text("none", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written, let name, let schema = schema(name, into: &diagnostics),
        let file = file(written, into: &diagnostics)
      else { continue }
      let table = table(file, schema, into: &diagnostics)
      list.append(
        Dataset(
          schema: schema, title: title?.value ?? schema.title, file: file,
          none: none.map {
            LocatedSentence(text: $0.value, place: source.place(at: $0.offset, length: $0.length))
          },
          columns: table.columns, rows: table.rows,
          place: source.place(at: written.offset, length: written.length), anchor: "data.\(list.count + 1)"))
    }
    return list
  }

  private func schema(_ name: Located<String>, into diagnostics: inout DiagnosticList) -> DatasetSchema? {
    if let schema = library.datasets[name.value] { return schema }
    let names = library.datasets.names
    diagnostics.add(
      "document.unknown-schema", in: source, at: name.offset, length: name.length,
      LocalizedText(th: "ไม่รู้จักรูปแบบตาราง “\(name.value)”", en: "“\(name.value)” is not a known table"),
      mend: LocalizedText(
        th: "ใช้ชื่อใดชื่อหนึ่ง: " + names.joined(separator: ", "),
        en: "use one of: " + names.joined(separator: ", ")),
      suggestion: NearestName.suggestion(for: name.value, among: names))
    return nil
  }

  private mutating func table(
    _ file: ContentFile, _ schema: DatasetSchema, into diagnostics: inout DiagnosticList
  ) -> DatasetReader.Table {
    guard file.state.isAvailable, file.kind == .csv else { return DatasetReader.Table() }
    guard
      let text = TextFile.read(file.path, from: disk, limit: TextFile.largestTable, into: &diagnostics)
    else { return DatasetReader.Table() }
    PersonalDataCheck.report(in: text, allowing: exceptions, into: &diagnostics)
    let locator = locator
    let reader = DatasetReader(schema: schema, year: year, source: text) { name in
      try? locator.file(named: name).get()
    }
    let table = reader.read(into: &diagnostics)
    faults += table.faults
    return table
  }

  private mutating func file(
    _ written: Located<String>, into diagnostics: inout DiagnosticList
  ) -> ContentFile? {
    var reader = AttachmentReader(source: source, locator: locator, area: "document")
    defer { faults += reader.faults }
    return reader.file(written, into: &diagnostics)
  }

  private func links(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [ReferenceLink] {
    var list: [ReferenceLink] = []
    for node in nodes {
      var fields = FieldReader(node, in: source, rule: "document")
      let written = fields.text("url", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written else { continue }
      let isLink = LinkChecker.isExternal(written.value) || written.value.utf8.first == 0x2F
      guard isLink, let url = SafeURL(content: written.value) else {
        diagnostics.add(
          "document.unsafe-url", in: source, at: written.offset, length: written.length,
          LocalizedText(
            th: "ที่อยู่เว็บนี้ใช้ไม่ได้: “\(written.value)”", en: "this web address cannot be used: “\(written.value)”"
          ),
          mend: LocalizedText(
            th: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือ / สำหรับหน้าในเว็บไซต์นี้",
            en: "use https://, http://, mailto:, tel:, or / for a page of this site"))
        continue
      }
      list.append(
        ReferenceLink(
          url: url, title: title?.value ?? written.value,
          place: source.place(at: written.offset, length: written.length), anchor: "link.\(list.count + 1)"))
    }
    return list
  }

  private func declarations(_ node: DataNode?, into diagnostics: inout DiagnosticList) -> [Declaration] {
    guard let node, case .mapping(let entries) = node.content else { return [] }
    let known = library.elementIDs(of: kind.key)
    var fields = FieldReader(node, in: source, rule: "document")
    var list: [Declaration] = []
    for entry in entries where known.contains(entry.key) {
      guard let text = fields.text(entry.key, into: &diagnostics) else { continue }
      list.append(
        Declaration(
          element: entry.key, text: text.value,
          place: source.place(at: entry.keyOffset, length: entry.keyLength)))
    }
    for id in known { _ = fields.text(id, into: &diagnostics) }
    fields.finish(into: &diagnostics)
    return list
  }
}
