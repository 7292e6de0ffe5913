import Diagnostics
import Testing
import ThaiText

@testable import Catalogue

/// The built-in library as every test sees it, and short ways into it.
enum Library {
  static let loaded: (library: CatalogueLibrary, findings: DiagnosticList) = {
    var findings = DiagnosticList()
    let library = CatalogueLibrary.builtIn(into: &findings)
    return (library, findings)
  }()

  static var library: CatalogueLibrary { loaded.library }

  static func catalogue(_ year: Int) throws -> Catalogue {
    try #require(library[try fiscalYear(year)])
  }

  static func fiscalYear(_ year: Int) throws -> FiscalYear { try #require(FiscalYear(year)) }

  static func item(_ code: String, _ year: Int) throws -> CatalogueItem {
    try #require(catalogue(year).item(code: code))
  }

  static func evidence(_ text: String) throws -> EvidenceRule {
    var parser = EvidenceParser(datasets: library.datasets)
    let rule = parser.parse(text)
    return try #require(rule, "\(parser.faults.map(\.value.message.en))")
  }
}
