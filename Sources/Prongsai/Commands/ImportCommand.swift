import ArgumentParser
import Content
import DataFiles
import Diagnostics
import Files
import PlanImport

/// Turns documents of the agency into content.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    subcommands: [ImportPlanCommand.self, ImportDocumentCommand.self, ImportWorkbookCommand.self])
}

/// Reads an action plan's document and writes `Content/plan`.
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
    if !dryRun { try common.requireProject() }
    let document = PlanDocument.read(bytes, name: name, isKept: !dryRun, into: &diagnostics)
    guard let document else { return try refuse(diagnostics) }
    let imported = PlanImporter(document.source).read(into: &diagnostics)
    guard !imported.isEmpty else {
      diagnostics.add(.noPlanFound(in: name))
      return try refuse(diagnostics)
    }
    let check = PlanCheck(imported.plan, sources: [document.source], agency: agency?.name)
    check.report(into: &diagnostics)
    if let agency { check.reportOther(than: agency, into: &diagnostics) }
    let writer = ContentWriter(root: common.root, options: common)
    let files = try writer.plan(imported.files + document.files)
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

  /// The agency whose project this is, as far as its profile can be read; `check` says what is wrong in it.
  private var agency: Agency? {
    guard UserFile.exists(common.profile) else { return nil }
    var unused = DiagnosticList()
    return AgencyProfile.read(root: common.root, into: &unused)
  }

}

extension CommonOptions {
  /// The profile that makes a folder a project.
  var profile: String { root + "/Content/agency.yaml" }

  /// Ends where there is no folder of content, before anything is made there.
  func requireContent(orEndWith status: ExitStatus) throws {
    do { _ = try SourceFolder(root: root).entries(of: "Content") } catch {
      guard error == .missing else { return }
      findings.printAlone([.noContent(in: root, error)], asJSON: json)
      throw status
    }
  }

  /// Ends with 4 outside of a project, where files of its content would be of no use.
  func requireProject() throws {
    guard !UserFile.exists(profile) else { return }
    let path = AbsolutePath.of(root) + "/Content/agency.yaml"
    try fail(
      LocalizedText(
        th: "ไม่พบ “\(path)” จึงยังไม่เขียนอะไรลงที่นี่", en: "there is no “\(path)”, so nothing is written here"),
      rule: "system.no-project",
      mend: LocalizedText(
        th:
          "ไปที่โฟลเดอร์ของโครงการ หรือระบุด้วย --root หรือเริ่มโครงการด้วย prongsai init (ถ้าต้องการดูผลอย่างเดียว ใช้ --dry-run)",
        en:
          "go to the project's folder, name it with --root, or begin one with prongsai init (--dry-run only shows what was found)"
      ))
  }
}
