import DataFiles
import Diagnostics
import ThaiText

@testable import Catalogue

/// A small year's list as text, and what reading it finds.
enum YearFile {
  static let head = """
    year: 2590
    confidence: low
    reason: ทดลอง
    """

  static let indicators = """
    indicators:
    - id: '9'
      title: การเปิดเผยข้อมูล
      sub-indicators:
      - id: '9.1'
        title: ข้อมูลพื้นฐาน
        category: basic-information
        items:
        - {code: O1, title: โครงสร้าง, group: ข้อมูลพื้นฐาน, keys: [structure]}
        - {code: O2, title: ผู้บริหาร, group: ข้อมูลพื้นฐาน, keys: [executives]}
    """

  static var whole: String { head + "\n" + indicators + "\n" }

  /// Reads override files by name and gives the library and the findings.
  static func adding(
    _ text: String, as path: String = "Content/catalogue/2590.yaml", to library: CatalogueLibrary? = nil
  ) -> (library: CatalogueLibrary, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let source = SourceText(path: path, text: text)
    let result = (library ?? Library.library).adding(overrides: [source], into: &findings)
    return (result, findings.sorted)
  }

  /// A finding as `rule line:column`.
  static func short(_ finding: Diagnostic) -> String {
    "\(finding.rule) \(finding.place?.line ?? 0):\(finding.place?.column ?? 0)"
  }
}
