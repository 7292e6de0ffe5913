import ArgumentParser
import Catalogue
import Content
import Diagnostics
import ThaiText

/// Makes the document of an item with every required element as a prompt, or a news item.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new")

  @Argument var item: String
  @Argument var title: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let profile = AgencyProfile.read(root: common.root, into: &diagnostics)
    let catalogues = ChosenCatalogues(common, of: profile, into: &diagnostics)
    let match = catalogues.question?.match(for: item, into: &diagnostics)
    guard let match, !diagnostics.hasErrors else {
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let units = profile?.units ?? []
    if match.kinds.map(\.key) == ["news"] {
      guard let title else { throw UsageError(finding: .newsNeedsTitle) }
      let day = common.today ?? Environment.today
      return try write([NewsScaffold(title: title, on: day, units: units).file], notes: [])
    }
    if let title { throw UsageError(finding: .onlyNewsHasTitle(title)) }
    let drafts = match.kinds.filter { $0.key != "news" }
      .map { NewDocument($0, in: catalogues, year: common.year, units: units) }
    try write(missing(drafts), notes: drafts.compactMap(\.note))
  }

  /// The files of the documents that are not there yet; of one document, whether it is there or not.
  private func missing(_ drafts: [NewDocument]) -> [ScaffoldFile] {
    let writer = ContentWriter(root: common.root, options: common)
    let new = drafts.filter { !writer.exists($0.scaffold.path) }
    return (new.isEmpty ? drafts : new).flatMap(\.scaffold.files)
  }

  private func write(_ files: [ScaffoldFile], notes: [LocalizedText]) throws {
    try ContentWriter(root: common.root, options: common).create(files)
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

/// A document that `new` makes, for the year that the list asks for unless another one is named.
private struct NewDocument {
  let scaffold: DocumentScaffold
  /// What may surprise about its year.
  let note: LocalizedText?

  init(_ kind: DisclosureKind, in catalogues: ChosenCatalogues, year: FiscalYear?, units: [String]) {
    let listYear = catalogues.year
    let items = catalogues.library[listYear]?.items(for: kind.key) ?? []
    // A year that does not ask for the key has no say in whose document it is.
    let isOfYearBefore = items.first?.period(of: kind.key) == .previous
    let wanted = isOfYearBefore ? listYear.previous : listYear
    scaffold = DocumentScaffold(
      of: kind, for: items, in: catalogues.library, year: year ?? wanted, units: units)
    let name = items.map(\.code).first ?? kind.key.name
    note =
      switch year ?? wanted {
      case _ where items.isEmpty:
        LocalizedText(
          th: "รายการ OIT ปี \(listYear) ไม่ได้ถามถึง \(name) แต่เผยแพร่ไว้ได้",
          en: "the list of \(listYear) does not ask for \(name); it may be published all the same")
      case wanted where isOfYearBefore:
        LocalizedText(
          th: "\(name) ของปี \(listYear) ถามข้อมูลของปีก่อนหน้า จึงเป็นเอกสารของปี \(wanted)",
          en: "\(name) of \(listYear) asks for the year before, so the document is of \(wanted)")
      case wanted: nil
      case let other:
        LocalizedText(
          th: "รายการ OIT ปี \(listYear) ใช้เอกสารของปี \(wanted) ส่วนเอกสารนี้เป็นของปี \(other) ตามที่ใส่ --year",
          en:
            "the list of \(listYear) looks at the document of \(wanted); this one is of \(other), as --year says"
        )
      }
  }
}
