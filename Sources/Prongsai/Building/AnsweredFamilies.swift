import Catalogue
import Content
import Diagnostics
import ThaiText

/// The families of lists that a command or agency.yaml names.
struct AnsweredFamilies {
  let content: Content
  /// The family of the command line.
  let wanted: String?

  /// The family that is reported.
  var reported: String { wanted ?? content.agency.families.first?.text ?? CatalogueFamily.ita.id }

  /// Whether there is a list of the reported family.
  var isKnown: Bool { content.library.families.contains(reported) }

  /// The lists of all but the assessment, the reported one first; unknown names are reported.
  func lists(in year: FiscalYear, into diagnostics: inout DiagnosticList) -> [Catalogue] {
    let known = content.library.families
    if let wanted, !known.contains(wanted) { diagnostics.add(.unknownFamily(wanted, among: known)) }
    for name in content.agency.families where !known.contains(name.text) {
      diagnostics.add(.unknownFamily(name.text, among: known, at: name.place))
    }
    let names = [reported] + content.agency.families.map(\.text).filter { $0 != reported }
    return names.filter { $0 != CatalogueFamily.ita.id && known.contains($0) }
      .compactMap { content.library.list(of: $0, in: year, into: &diagnostics) }
  }
}

extension Diagnostic {
  /// A name of no family of lists.
  static func unknownFamily(
    _ name: String, among known: [String], at place: SourcePlace? = nil
  ) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-family", .error, at: place,
      LocalizedText(th: "ไม่รู้จักชุดรายการ “\(name)”", en: "unknown family of lists “\(name)”"),
      mend: LocalizedText(
        th: "ใช้ชื่อใดชื่อหนึ่ง: \(known.joined(separator: ", "))",
        en: "use one of: \(known.joined(separator: ", "))"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }
}
