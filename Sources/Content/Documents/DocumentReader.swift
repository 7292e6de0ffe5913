import Catalogue
import DataFiles
import Diagnostics
import Markup
import ThaiText

/// Reads the data of one document: typed fields, files, tables and links.
struct DocumentReader {
  let file: ContentSources.DocumentFile
  let agency: Agency
  let library: CatalogueLibrary
  var data: FieldFile

  private var source: SourceText { data.source }

  /// The document of a file with its text unread; nil if it cannot be read, which is reported.
  static func read(
    _ source: SourceText, _ file: ContentSources.DocumentFile, _ agency: Agency, _ library: CatalogueLibrary,
    _ files: SourceFiles, into diagnostics: inout DiagnosticList
  ) -> Draft<DocumentFrontMatter>? {
    let address = SitePath([file.kind.category.slug, file.kind.key.name, String(file.year.buddhistYear)])
    let locator = FileLocator(files: files, folder: String(source.path.dropLast(3)), address: address)
    return FieldFile(markdown: source, area: "document", asking: "title:", locator, into: &diagnostics)
      .flatMap { data in
        var reader = DocumentReader(file: file, agency: agency, library: library, data: data)
        return reader.read(into: &diagnostics)
      }
  }

  private mutating func read(into diagnostics: inout DiagnosticList) -> Draft<DocumentFrontMatter>? {
    var common = CommonFields.read(&data.fields, source, agency, into: &diagnostics)
    common.readTerm(&data.fields, source, into: &diagnostics)
    data.checkPersonalData(on: agency.judgedOn, into: &diagnostics)
    if common.isWithdrawn, common.status == .published, !common.title.isEmpty {
      return Draft(head: DocumentFrontMatter(withdrawn: file, common), of: data)
    }
    let covers = coveredYears(into: &diagnostics)
    let attachments = data.attachments(into: &diagnostics)
    let datasets = DatasetChecks(year: file.year).checked(datasets(into: &diagnostics), into: &diagnostics)
    let links = links(into: &diagnostics)
    let declarations = declarations(into: &diagnostics)
    data.fields.finish(into: &diagnostics)
    guard !common.title.isEmpty else { return nil }
    let head = DocumentFrontMatter(
      key: file.kind.key, category: file.kind.category, year: file.year, path: source.path, common: common,
      covers: covers,
      attachments: attachments, datasets: datasets, links: links, declarations: declarations,
      faults: data.faults)
    return Draft(head: head, of: data)
  }

  private mutating func coveredYears(into diagnostics: inout DiagnosticList) -> CoveredYears? {
    guard let text = data.fields.text("covers", into: &diagnostics) else { return nil }
    let numbers = ThaiDigits.folded(text.value).utf8.split { !(0x30...0x39 ~= $0) }
      .map { String(decoding: $0, as: UTF8.self) }
    let years = numbers.compactMap { Int($0).flatMap(FiscalYear.init) }
    if let first = years.first, let last = years.last, (1...2).contains(numbers.count),
      years.count == numbers.count, first <= last
    {
      return CoveredYears(first: first, last: last, place: source.place(of: text))
    }
    diagnostics.add(.noCoveredYears(text.value), in: source, at: text)
    return nil
  }

  private mutating func datasets(into diagnostics: inout DiagnosticList) -> [Dataset] {
    var list: [Dataset] = []
    for node in data.fields.sequence("datasets", into: &diagnostics) {
      var fields = data.reader(of: node)
      let written = fields.text("file", required: true, into: &diagnostics)
      let name = fields.text("schema", required: true, into: &diagnostics)
      let tab = fields.text("sheet", into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      let none = fields.text("none", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written, let name, let schema = schema(name, into: &diagnostics),
        let file = tableFile(written, into: &diagnostics)
      else { continue }
      let table = table(TableFile(file: file, written: written, tab: tab), schema, into: &diagnostics)
      list.append(
        Dataset(
          schema: schema, title: title?.value ?? schema.title, file: file,
          none: none.map { LocatedSentence(text: $0.value, place: source.place(of: $0)) },
          columns: table.columns, rows: table.rows, sheets: table.sheets, place: source.place(of: written),
          anchor: "data.\(list.count + 1)", doubts: table.doubts))
    }
    return list
  }

  private func schema(_ name: Located<String>, into diagnostics: inout DiagnosticList) -> DatasetSchema? {
    if let schema = library.datasets[name.value] { return schema }
    diagnostics.add(.unknownSchema(name.value, among: library.datasets.names), in: source, at: name)
    return nil
  }

  /// The file of a table; what can only be saved in another way says so, whether it is there or not.
  private mutating func tableFile(
    _ written: Located<String>, into diagnostics: inout DiagnosticList
  ) -> ContentFile? {
    if let finding = Diagnostic.otherTable(written.value) {
      data.locator.files.note(data.locator.folder + "/" + written.value)
      diagnostics.add(finding, in: source, at: written)
      return nil
    }
    return data.file(written, into: &diagnostics)
  }

  private mutating func table(
    _ file: TableFile, _ schema: DatasetSchema, into diagnostics: inout DiagnosticList
  ) -> DatasetReader.Table {
    let sheets = file.sheets(of: data.locator.files.disk, in: source, into: &diagnostics)
    for text in sheets.compactMap(\.source) {
      PersonalDataCheck.report(in: text, allowing: data.exceptions, into: &diagnostics)
    }
    let locator = data.locator
    let reader = DatasetReader(schema: schema, year: self.file.year, fileName: file.file.name) {
      locator.file(named: $0)
    }
    let table = reader.read(sheets, into: &diagnostics)
    for fault in table.faults { data.faults.add(fault) }
    return table
  }

  private mutating func links(into diagnostics: inout DiagnosticList) -> [ReferenceLink] {
    var list: [ReferenceLink] = []
    for node in data.fields.sequence("links", into: &diagnostics) {
      var fields = data.reader(of: node)
      let written = fields.text("url", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written else { continue }
      let isLink = LinkChecker.isExternal(written.value) || written.value.utf8.first == 0x2F
      guard isLink, let url = SafeURL(content: written.value) else {
        diagnostics.add(.unsafeURL(written.value), in: source, at: written)
        continue
      }
      list.append(
        ReferenceLink(
          url: url, title: title?.value ?? written.value, place: source.place(of: written),
          range: written.offset..<(written.offset + written.length), anchor: "link.\(list.count + 1)"))
    }
    return list
  }

  private mutating func declarations(into diagnostics: inout DiagnosticList) -> [Declaration] {
    guard let node = data.fields.mapping("elements", into: &diagnostics),
      case .mapping(let entries) = node.content
    else { return [] }
    let known = library.elementIDs(of: file.kind.key)
    var fields = data.reader(of: node)
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

extension CatalogueLibrary {
  /// The ids of the elements that any loaded list asks of a key.
  fileprivate func elementIDs(of key: DisclosureKey) -> [String] {
    let own = keys[key]?.elements.map(\.id) ?? []
    let listed = catalogues.flatMap { $0.items(for: key) }.flatMap { $0.elements(of: key) }.map(\.id)
    var seen = Set<String>()
    return (own + listed).filter { seen.insert($0).inserted }
  }
}
