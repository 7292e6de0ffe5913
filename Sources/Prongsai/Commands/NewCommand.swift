import ArgumentParser
import Catalogue
import Content
import Diagnostics
import Files
import ThaiText

/// Makes the document of an item with every required element as a prompt, a workbook for its tables, or a news item.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new")

  private static let everything: Set = ["all", "ทั้งหมด", "ทุกข้อ"]

  @Argument var item: String?
  @Argument var title: String?
  @Flag var workbook = false
  @Option var unit: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let profile = AgencyProfile.read(root: common.root, into: &diagnostics)
    let catalogues = ChosenCatalogues(common, of: profile, into: &diagnostics)
    if workbook, item.map(Self.everything.contains) ?? (unit != nil) {
      return try writeYearWorkbook(catalogues, units: profile?.units ?? [], diagnostics)
    }
    guard let item else { throw UsageError(finding: .newNeedsItem) }
    if unit != nil { throw UsageError(finding: .unitNeedsAll) }
    let match = catalogues.question?.match(for: item, into: &diagnostics)
    guard let match, !diagnostics.hasErrors else {
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let units = profile?.units ?? []
    if match.kinds.map(\.key) == ["news"] {
      guard let title else { throw UsageError(finding: .newsNeedsTitle) }
      let day = common.today ?? Environment.today
      let news = NewsScaffold(title: title, on: day, units: units)
      try write([news.file], notes: [.picturesGoTo(news.pictureFolder)])
      try? UserFile.makeFolders(above: common.root + "/" + news.pictureFolder + "/x")
      return
    }
    if let title { throw UsageError(finding: .onlyNewsHasTitle(title)) }
    let drafts = match.kinds.filter { $0.key != "news" }
      .map { NewDocument($0, in: catalogues, year: common.year, units: units) }
    if workbook { return try writeWorkbooks(drafts, of: item) }
    try write(missing(drafts.map(withWorkbooksThere)), notes: drafts.compactMap(\.note))
  }

  private var writer: ContentWriter { ContentWriter(root: common.root, options: common) }

  /// The files of the documents that are not there yet; of one document, whether it is there or not.
  private func missing(_ drafts: [NewDocument]) -> [ScaffoldFile] {
    let new = drafts.filter { !writer.exists($0.scaffold.path) }
    return (new.isEmpty ? drafts : new).flatMap(\.scaffold.files)
  }

  /// The draft that names the workbooks which lie in its folder already.
  private func withWorkbooksThere(_ draft: NewDocument) -> NewDocument {
    var draft = draft
    let there = draft.scaffold.schemas.filter { writer.exists(draft.scaffold.workbookPath(of: $0)) }
    draft.scaffold.workbooks = Set(there.map(\.name))
    return draft
  }

  /// Writes the workbooks of documents, and the documents that are not there or were never edited.
  private func writeWorkbooks(_ drafts: [NewDocument], of item: String) throws {
    let wanted = drafts.filter { !$0.scaffold.schemas.isEmpty }
    guard !wanted.isEmpty else {
      common.findings.printAlone([.noTableToFill(item)], asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let filled = try wanted.flatMap { try writer.filled($0.scaffold) }
    guard filled.isEmpty else {
      common.findings.printAlone(filled.map { .tableIsFilled($0) }, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    var (files, outgrown, notes) = ([ScaffoldFile](), [ScaffoldFile](), [LocalizedText]())
    for draft in wanted {
      var scaffold = draft.scaffold
      scaffold.workbooks = Set(scaffold.schemas.map(\.name))
      files += scaffold.workbookFiles
      let isThere = writer.exists(scaffold.path)
      let untouched = try isThere ? writer.untouched(draft.variants) : []
      if isThere, untouched.isEmpty {
        notes.append(.linesForWorkbooks(scaffold))
      } else {
        outgrown += untouched
        files += scaffold.files
      }
      notes += draft.note.map { [$0] } ?? []
    }
    try write(files, replacing: outgrown, notes: notes)
  }

  /// Writes one workbook for the tables of a year, or of those whose documents a unit is responsible for.
  private func writeYearWorkbook(
    _ catalogues: ChosenCatalogues, units: [String], _ diagnostics: DiagnosticList
  ) throws {
    guard var documents = catalogues.documents(units: units, year: common.year), !diagnostics.hasErrors else {
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    if let unit {
      let keys = keys(of: unit)
      documents = documents.filter { keys.contains($0.kind.key) }
    }
    let book = YearWorkbook(documents)
    if let unit, book.entries.isEmpty {
      common.findings.printAlone([.noTablesOfUnit(unit, units: units)], asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let year = common.year ?? catalogues.year
    let name = "ตารางปี-\(year)" + (unit.map { "-" + Slug.of($0) } ?? "") + ".xlsx"
    try write([ScaffoldFile(name, bytes: book.bytes)], notes: [.fillAndImport(name)])
  }

  /// The keys of the documents and drafts, of any year, for which a unit is responsible.
  private func keys(of unit: String) -> Set<DisclosureKey> {
    var unused = DiagnosticList()
    let content = ContentLoader(root: common.root, workers: common.workers).load(into: &unused)
    let name = Spelling.name(unit)
    let documents = (content?.documents ?? [:]).values.joined()
      .filter { $0.unit.map(Spelling.name) == name }.map(\.key)
    let drafts = (content?.drafts ?? []).filter { $0.unit.map(Spelling.name) == name }.map(\.key)
    let named = (content?.library.keys.kinds ?? []).filter {
      content?.agency.work.responsible(for: $0)?.unit.map(Spelling.name) == name
    }.map(\.key)
    return Set(documents + drafts + named)
  }

  private func write(
    _ files: [ScaffoldFile], replacing outgrown: [ScaffoldFile] = [], notes: [LocalizedText]
  ) throws {
    try writer.create(files, replacing: outgrown)
    if common.json {
      common.print([
        "schema": "prongsai/1", "kind": "new", "files": .array(files.map { .string($0.path) }),
        "notes": .array(notes.map { ["th": .string($0.th), "en": .string($0.en)] }),
      ])
    } else if !common.quiet {
      let lines = files.map(\.path) + notes.map { $0[common.lang] }
      Terminal.standardOutput.write(lines.map { $0 + "\n" }.joined())
    }
  }
}
