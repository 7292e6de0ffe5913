import ArgumentParser
import Catalogue
import Content
import DataFiles
import Diagnostics
import ThaiText

/// Makes the document of an item from a Word file: its text, its pictures, the file itself, and what could not be carried.
struct ImportDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "document")

  private static let limit = 64 * 1_048_576

  @Argument var file: String
  @Argument var item: String
  @Flag var dryRun = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let bytes = try common.read(file, limit: Self.limit)
    let kind = FileSignature.of(bytes)
    guard kind == .word else { return try refuse([.noWordDocument(kind, in: file)]) }
    if !dryRun { try common.requireProject() }
    let profile = AgencyProfile.read(root: common.root, into: &diagnostics)
    let catalogues = ChosenCatalogues(common, of: profile, into: &diagnostics)
    let match = catalogues.question?.match(for: item, into: &diagnostics)
    guard let match, !diagnostics.hasErrors else { return try refuse(diagnostics.sorted) }
    let kinds = match.kinds.filter { $0.key != "news" }
    guard let wanted = kinds.first, kinds.count == 1 else {
      return try refuse([.severalDocuments(item, kinds.map(\.key.name))])
    }
    var draft = NewDocument(wanted, in: catalogues, year: common.year, units: profile?.units ?? [])
    guard let document = read(bytes, into: &diagnostics) else { return try refuse(diagnostics.sorted) }
    document.report(in: file, into: &diagnostics)
    let name = file == "-" ? "document.docx" : file
    if let remains = WordRemains(of: document) {
      diagnostics.add(remains.finding(about: name))
    }
    draft.scaffold.filling = WordImport(document, name: name, schemas: draft.scaffold.schemas)
      .filling(original: bytes, into: &diagnostics)
    let files = draft.scaffold.files
    if !dryRun { try write(files, draft) }
    show(files, draft.note, diagnostics.sorted)
  }

  private func read(_ bytes: [UInt8], into diagnostics: inout DiagnosticList) -> WordDocument? {
    do { return try WordDocument(bytes) } catch {
      diagnostics.add(.archive(error, at: SourcePlace(file: file)))
      return nil
    }
  }

  /// Writes beside nothing that the agency wrote: an untouched draft of `init` gives way, everything else stays.
  private func write(_ files: [ScaffoldFile], _ draft: NewDocument) throws {
    let writer = ContentWriter(root: common.root, options: common)
    let untouched = try writer.exists(draft.scaffold.path) ? writer.untouched(draft.variants) : []
    let given = Set(untouched.map(\.path))
    let empty = Set(draft.scaffold.emptyTables.map(\.path)).subtracting(given)
    // A table that somebody has begun to fill in stays beside the document, which names it.
    let missing = files.filter { !empty.contains($0.path) || !writer.exists($0.path) }
    try writer.create(missing, replacing: untouched)
  }

  private func show(_ files: [ScaffoldFile], _ note: LocalizedText?, _ findings: [Diagnostic]) {
    if common.json {
      common.print([
        "schema": "prongsai/1", "kind": "document", "written": .bool(!dryRun),
        "files": .array(files.map { .string($0.path) }), "diagnostics": .array(findings.map(\.json)),
      ])
      return
    }
    common.findings.print(findings)
    guard !common.quiet else { return }
    let head = LocalizedText(
      th: dryRun
        ? "จะเขียน \(files.count) ไฟล์ (ยังไม่ได้เขียน):" : "เขียนแล้ว \(files.count) ไฟล์ เป็นฉบับร่าง (status: draft):",
      en: dryRun
        ? "would write \(files.count) files (nothing is written):"
        : "wrote \(files.count) files, as a draft (status: draft):")
    let next = LocalizedText(
      th: "อ่านทวนแล้วเปลี่ยน status: เป็น published", en: "read it over, then set status: to published")
    let lines = [head[common.lang]] + files.map { "  " + $0.path } + (note.map { [$0[common.lang]] } ?? [])
    Terminal.standardOutput.write((lines + (dryRun ? [] : [next[common.lang]])).map { $0 + "\n" }.joined())
  }

  private func refuse(_ findings: [Diagnostic]) throws {
    common.findings.printAlone(findings, asJSON: common.json)
    throw ExitStatus.contentErrors
  }
}

extension Diagnostic {
  /// An item that several documents answer, of which an import makes one.
  fileprivate static func severalDocuments(_ item: String, _ keys: [String]) -> Diagnostic {
    keys.isEmpty
      ? Diagnostic(
        "word.no-document", .error,
        LocalizedText(th: "“\(item)” ไม่ใช่ข้อที่มีเอกสาร", en: "“\(item)” is no item with a document"),
        mend: LocalizedText(th: "ดูทุกข้อด้วย prongsai catalogue", en: "see all items with prongsai catalogue"))
      : Diagnostic(
        "word.several-documents", .error,
        LocalizedText(
          th: "“\(item)” มีหลายเอกสาร จึงยังไม่รู้ว่าไฟล์นี้เป็นของเอกสารใด",
          en: "several documents answer “\(item)”, so it is not clear which one this is"),
        mend: LocalizedText(
          th: "ใส่ชื่อรายการแทน: " + keys.joined(separator: " หรือ "),
          en: "give one of the keys: " + keys.joined(separator: ", ")))
  }
}
