import ArgumentParser
import Content
import DataFiles
import Diagnostics
import Files
import PlanImport

/// Turns documents of the agency into content.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", subcommands: [ImportPlanCommand.self])
}

/// Reads the text of an action plan's document and writes `Content/plan`.
struct ImportPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan")

  private static let limit = 32 * 1_048_576

  @Argument var file: String
  @Flag var force = false
  @Flag var dryRun = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let bytes = try common.read(file, limit: Self.limit)
    let name = file == "-" ? "stdin" : file
    guard let source = TextEncoding.decode(bytes, path: name, into: &diagnostics) else {
      return try refuse(diagnostics)
    }
    let imported = PlanImporter(source).read(into: &diagnostics)
    guard !imported.isEmpty else {
      reportNothing(name, into: &diagnostics)
      return try refuse(diagnostics)
    }
    PlanCheck(imported.plan, sources: [source], agency: nil).report(into: &diagnostics)
    let writer = ContentWriter(root: common.root, options: common)
    let files = try writer.plan(imported.files)
    let isRefused = !dryRun && !force && files.contains { $0.state == .differs }
    if !dryRun, !isRefused { try writer.write(files) }
    let report = ImportReport(
      imported: imported, files: files, isRefused: isRefused, isDryRun: dryRun, language: common.lang)
    if common.json {
      Terminal.standardOutput.write(JSONWriter.bytes(of: report.json(diagnostics.sorted)))
    } else {
      common.findings.print(diagnostics.sorted)
      if !common.quiet || isRefused { Terminal.standardError.write(report.text) }
    }
    if isRefused || diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  private func refuse(_ diagnostics: DiagnosticList) throws {
    common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
    throw ExitStatus.contentErrors
  }

  private func reportNothing(_ name: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "plan.nothing-found", .error, at: SourcePlace(file: name),
        LocalizedText(
          th: "ไม่พบตารางงบประมาณหรือใบโครงการของแผนในข้อความนี้",
          en: "the text has neither a budget table nor a project sheet of a plan"),
        mend: LocalizedText(
          th: "ใช้ไฟล์ข้อความ (.txt) ของแผนฉบับเต็ม เช่น คัดลอกจาก Word หรือแปลงด้วย pdftotext -layout",
          en: "give the plain text of the whole plan, copied from the document or made with pdftotext -layout"
        )))
  }
}
