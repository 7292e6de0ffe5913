import ArgumentParser
import Catalogue
import Diagnostics
import ThaiText

/// Prints what a year asks for, one item of it, or what changed between two years.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Prints what a year asks for, one item, or the mapping between two years.")

  @Argument(help: "An item's code, such as O12.")
  var code: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "The earlier year of a comparison.")
  var from: FiscalYear?

  @Option(help: "The later year of a comparison.")
  var to: FiscalYear?

  mutating func validate() throws {
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to go together") }
    if from != nil, code != nil { throw ValidationError("a code does not go with --from and --to") }
  }

  func run() throws {
    var diagnostics = DiagnosticList()
    let library = ChosenCatalogues(common, further: [from, to].compactMap(\.self), into: &diagnostics)
    let answer = answer(library, into: &diagnostics)
    let printer = common.findings
    printer.printAlone(diagnostics.sorted, asJSON: common.json && answer == nil)
    if let answer { Terminal.standardOutput.write(common.json ? answer.json : answer.text) }
    if answer == nil || diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }

  private func answer(
    _ source: ChosenCatalogues, into diagnostics: inout DiagnosticList
  ) -> (text: [UInt8], json: [UInt8])? {
    if let from, let to {
      guard let earlier = catalogue(from, source, into: &diagnostics),
        let later = catalogue(to, source, into: &diagnostics)
      else { return nil }
      let report = ComparisonReport(earlier, later, source.library, common.lang)
      return (Array(report.text.utf8), JSONWriter.bytes(of: report.json))
    }
    guard let catalogue = catalogue(source.year, source, into: &diagnostics) else { return nil }
    let report = CatalogueReport(catalogue, source.library, common.lang)
    guard let code else { return (Array(report.text.utf8), JSONWriter.bytes(of: report.json)) }
    let wanted = ThaiDigits.folded(code).uppercased()
    let name = wanted.first == "O" ? wanted : "O" + wanted
    guard let item = catalogue.item(code: name) else {
      reportUnknown(name, catalogue, into: &diagnostics)
      return nil
    }
    return (Array(report.text(of: item).utf8), JSONWriter.bytes(of: report.json(of: item)))
  }

  private func catalogue(
    _ year: FiscalYear, _ source: ChosenCatalogues, into diagnostics: inout DiagnosticList
  ) -> Catalogue? {
    if let catalogue = source.library[year] { return catalogue }
    UnknownYear(year: year, known: CatalogueLibrary.builtInYears).report(into: &diagnostics)
    return nil
  }

  private func reportUnknown(
    _ name: String, _ catalogue: Catalogue, into diagnostics: inout DiagnosticList
  ) {
    let count = catalogue.items.count
    diagnostics.add(
      Diagnostic(
        "catalogue.unknown-code", .error,
        LocalizedText(
          th: "ปี \(catalogue.year) ไม่มีข้อ \(name)", en: "the list of \(catalogue.year) has no \(name)"),
        mend: LocalizedText(th: "มีข้อ O1 ถึง O\(count)", en: "it has O1 to O\(count)")))
  }
}
