import ArgumentParser
import Catalogue
import Content
import DataFiles
import Diagnostics
import ThaiText

/// Takes a year's workbook that was filled in apart into the tables of the documents.
struct ImportWorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "workbook")

  private static let limit = 64 * 1_048_576

  @Argument var file: String
  @Flag var force = false
  @Flag var dryRun = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.checkRoot()
    if !dryRun { try common.requireProject() }
    var diagnostics = DiagnosticList()
    let bytes = try common.read(file, limit: Self.limit)
    let profile = AgencyProfile.read(root: common.root, into: &diagnostics)
    let catalogues = ChosenCatalogues(common, of: profile, into: &diagnostics)
    guard let documents = catalogues.documents(units: profile?.units ?? [], year: common.year),
      !diagnostics.hasErrors
    else {
      return try refuse(diagnostics.sorted)
    }
    let filled = tables(in: bytes, YearWorkbook(documents), into: &diagnostics)
    guard !filled.isEmpty else {
      if !diagnostics.hasErrors { diagnostics.add(.emptyYearWorkbook(file)) }
      return try refuse(diagnostics.sorted)
    }
    let writer = ContentWriter(root: common.root, options: common)
    let files = try writer.plan(files(of: filled, writer))
    let empty = Set(filled.flatMap { $0.entry.scaffold.emptyTables })
    let edited = try files.filter { file in
      try file.state == .differs
        && !writer.plan(empty.filter { $0.path == file.path }).contains { $0.state == .unchanged }
    }
    let isRefused = !dryRun && !force && !edited.isEmpty
    if !dryRun, !isRefused { try writer.write(files) }
    show(files, edited.map(\.path), isRefused: isRefused, diagnostics.sorted)
    if isRefused || diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  /// The tables of the workbook in which something was filled in.
  private func tables(
    in bytes: [UInt8], _ book: YearWorkbook, into diagnostics: inout DiagnosticList
  ) -> [(entry: YearWorkbook.Entry, csv: [UInt8])] {
    do throws(WorkbookFault) {
      let workbook = try Workbook(bytes, path: file)
      var filled: [(entry: YearWorkbook.Entry, csv: [UInt8])] = []
      for sheet in workbook.sheets where !sheet.isHidden && sheet.name != DatasetExample.notesSheet {
        guard let entry = book.entries.first(where: { $0.sheet == sheet.name }) else {
          let near = NearestName.suggestion(for: sheet.name, among: book.entries.map(\.sheet))
          diagnostics.add(.sheetOfNoTable(sheet.name, in: file, suggestion: near))
          continue
        }
        let rows = try workbook.read(sheet)
        guard let csv = entry.csv(of: rows) else { continue }
        let (faults, cautions) = entry.findings(of: rows, in: file)
        for caution in cautions { diagnostics.add(caution) }
        guard faults.isEmpty else {
          for fault in faults { diagnostics.add(fault) }
          diagnostics.add(.sheetWithFaults(sheet.name, faults.count, in: file))
          continue
        }
        filled.append((entry, csv))
      }
      return filled
    } catch {
      diagnostics.add(error.finding(at: SourcePlace(file: file)))
      return []
    }
  }

  /// The tables, and the documents that are not there yet.
  private func files(
    of filled: [(entry: YearWorkbook.Entry, csv: [UInt8])], _ writer: ContentWriter
  ) -> [ScaffoldFile] {
    let tables = filled.map { ScaffoldFile($0.entry.path, bytes: $0.csv) }
    let taken = Set(tables.map(\.path))
    var seen = Set<String>()
    let documents = filled.map { $0.entry.scaffold }
      .filter { !writer.exists($0.path) && seen.insert($0.path).inserted }
      .flatMap(\.files).filter { !taken.contains($0.path) }
    return tables + documents
  }

  private func show(
    _ files: [ContentWriter.PlannedFile], _ edited: [String], isRefused: Bool, _ findings: [Diagnostic]
  ) {
    if common.json {
      let list = files.map { file -> JSONValue in
        ["path": .string(file.path), "state": .string(file.state.rawValue)]
      }
      common.print([
        "schema": "prongsai/1", "kind": "workbook", "written": .bool(!dryRun && !isRefused),
        "files": .array(list), "diagnostics": .array(findings.map(\.json)),
      ])
      return
    }
    common.findings.print(findings)
    guard !common.quiet || isRefused else { return }
    let changed = files.filter { $0.state != .unchanged }.map(\.path)
    let head =
      switch (isRefused, dryRun) {
      case (true, _):
        LocalizedText(
          th: "ตารางต่อไปนี้มีข้อมูลอยู่แล้วและต่างจากไฟล์นี้ จึงไม่ได้เขียนอะไรเลย ถ้าต้องการเขียนทับ ให้เพิ่ม --force:",
          en: "these tables hold other data, so nothing was written; add --force to write over them:")
      case (_, true):
        LocalizedText(
          th: "จะเขียน \(changed.count) ไฟล์ (ยังไม่ได้เขียน):",
          en: "would write \(changed.count) files (nothing is written):")
      default:
        LocalizedText(th: "เขียนแล้ว \(changed.count) ไฟล์:", en: "wrote \(changed.count) files:")
      }
    let lines = [head[common.lang]] + (isRefused ? edited : changed).map { "  " + $0 }
    Terminal.standardOutput.write(lines.map { $0 + "\n" }.joined())
  }

  private func refuse(_ findings: [Diagnostic]) throws {
    common.findings.printAlone(findings, asJSON: common.json)
    throw ExitStatus.contentErrors
  }
}
