import ArgumentParser
import Catalogue
import Diagnostics
import ThaiText

/// Prints what a year asks for, one item of it, or what changed between two years.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "catalogue")

  @Argument var item: String?
  @OptionGroup var common: CommonOptions
  @Option var from: FiscalYear?
  @Option var to: FiscalYear?
  @Option var family: String?

  func run() throws {
    if (from == nil) != (to == nil) { throw UsageError(finding: .comparisonNeedsTwoYears) }
    if from != nil, item != nil { throw UsageError(finding: .comparisonTakesNoItem) }
    try common.checkRoot()
    var diagnostics = DiagnosticList()
    let catalogues = ChosenCatalogues(common, further: [from, to].compactMap(\.self), into: &diagnostics)
    let answer = answer(catalogues, into: &diagnostics)
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
    guard let catalogue = list(source, into: &diagnostics) else { return nil }
    let report = CatalogueReport(catalogue, source.library, common.lang)
    guard let item else { return (Array(report.text.utf8), JSONWriter.bytes(of: report.json)) }
    let question = CatalogueQuestion(catalogue, source.library)
    guard let match = question.match(for: item, into: &diagnostics) else { return nil }
    guard let first = match.items.first else {
      diagnostics.add(.notAskedFor(match.kinds, in: catalogue))
      return nil
    }
    let text = match.items.map(report.text).joined(separator: "\n")
    return (Array(text.utf8), JSONWriter.bytes(of: report.json(of: first, among: match.items)))
  }

  /// The list of the family that is asked for, or of the year.
  private func list(_ source: ChosenCatalogues, into diagnostics: inout DiagnosticList) -> Catalogue? {
    guard let family else { return catalogue(source.year, source, into: &diagnostics) }
    let known = source.library.families
    guard known.contains(family) else {
      diagnostics.add(.unknownFamily(family, among: known))
      return nil
    }
    return source.library.list(of: family, in: source.year, into: &diagnostics)
  }

  private func catalogue(
    _ year: FiscalYear, _ source: ChosenCatalogues, into diagnostics: inout DiagnosticList
  ) -> Catalogue? {
    if let catalogue = source.library[year] { return catalogue }
    UnknownYear(year: year, known: CatalogueLibrary.builtInYears).report(into: &diagnostics)
    return nil
  }
}
