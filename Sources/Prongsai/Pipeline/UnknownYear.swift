import Diagnostics
import ThaiText

/// A year of which no official list is known.
struct UnknownYear {
  let year: FiscalYear
  let known: [FiscalYear]
  var place: SourcePlace?

  /// Reports it with the years that can be chosen.
  func report(into diagnostics: inout DiagnosticList) {
    let years = known.map(\.description).joined(separator: ", ")
    diagnostics.add(
      Diagnostic(
        "catalogue.unknown-year", .error, at: place,
        LocalizedText(th: "ยังไม่มีรายการ OIT ของปี \(year)", en: "there is no OIT list for \(year)"),
        mend: LocalizedText(
          th: "เลือกปีใดปีหนึ่ง: \(years) หรือเพิ่มไฟล์ใน Content/catalogue",
          en: "choose one of \(years), or add a file to Content/catalogue")))
  }
}
