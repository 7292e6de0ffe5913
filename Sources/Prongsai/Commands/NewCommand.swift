import ArgumentParser
import Catalogue
import Content
import DataFiles
import Diagnostics
import ThaiText

/// Makes one document with every required element as a prompt.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes one document with every required element as a prompt.")

  @Argument(help: "The stable key, such as procurement-plan (see prongsai catalogue).")
  var key: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let profile = AgencyProfile.read(root: common.root, into: &diagnostics)
    guard !diagnostics.hasErrors else {
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let current = profile?.fiscalYear ?? FiscalYear.containing(common.today ?? Environment.today)
    let listYear = profile?.catalogueYears.first ?? common.year ?? current
    let library = CatalogueLibrary.builtIn(years: [listYear], into: &diagnostics)
    guard let kind = library.keys[DisclosureKey(key)] else {
      reportUnknown(library, into: &diagnostics)
      common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    let wanted = kind.period(for: listYear) == .previous ? listYear.previous : listYear
    let scaffold = DocumentScaffold(
      of: kind, for: library[listYear]?.items(for: kind.key) ?? [], in: library,
      year: common.year ?? wanted,
      units: profile?.units ?? [])
    let files = scaffold.files
    try ContentWriter(root: common.root, options: common).create(files)
    if common.json {
      let answer: JSONValue = [
        "schema": "prongsai/1", "kind": "new", "files": .array(files.map { .string($0.path) }),
      ]
      common.print(answer)
    } else if !common.quiet {
      Terminal.standardOutput.write(files.map { $0.path + "\n" }.joined())
    }
  }

  private func reportUnknown(_ library: CatalogueLibrary, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "catalogue.unknown-disclosure", .error,
        LocalizedText(th: "ไม่รู้จักรายการ “\(key)”", en: "“\(key)” is not a known key"),
        mend: LocalizedText(
          th: "ดูชื่อทั้งหมดด้วย prongsai catalogue", en: "see all keys with prongsai catalogue"),
        suggestion: NearestName.suggestion(for: key, among: library.keys.names)))
  }
}
