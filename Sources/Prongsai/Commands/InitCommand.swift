import ArgumentParser
import Catalogue
import Content
import Diagnostics
import ThaiText

/// Makes a new project that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a project with every item of a year as a guided, empty document.")

  @Argument(help: "The folder to make.")
  var folder: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let years = CatalogueLibrary.builtInYears
    let today = FiscalYear.containing(common.today ?? Environment.today)
    let year = common.year ?? (years.contains(today) ? today : years.last ?? today)
    let library = CatalogueLibrary.builtIn(years: [year], into: &diagnostics)
    guard let catalogue = library[year] else {
      UnknownYear(year: year, known: years).report(into: &diagnostics)
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let files = ProjectScaffold(for: catalogue, in: library).files
    try ContentWriter(root: folder, options: common).create(files)
    if common.json {
      let answer: JSONValue = [
        "schema": "prongsai/1", "kind": "init", "year": .integer(year.buddhistYear),
        "files": .array(files.map { .string($0.path) }),
      ]
      common.print(answer)
    } else if !common.quiet {
      Terminal.standardOutput.write(sentence(files.count, year))
    }
  }

  private func sentence(_ count: Int, _ year: FiscalYear) -> String {
    common.lang == .th
      ? "สร้าง \(count) ไฟล์ใน \(folder) สำหรับรายการ OIT ปี \(year)\n"
        + "ขั้นต่อไป: แก้ Content/agency.yaml แล้วสั่ง prongsai build --root \(folder)\n"
      : "made \(count) files in \(folder) for the OIT list of \(year)\n"
        + "next: edit Content/agency.yaml, then run prongsai build --root \(folder)\n"
  }
}
