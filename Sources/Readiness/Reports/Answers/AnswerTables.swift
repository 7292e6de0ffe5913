import Content
import DataFiles
import Diagnostics
import ThaiText

/// The answer sheet as a table: CSV for systems, a workbook for people.
package struct AnswerTables {
  private let sheet: AnswerSheet
  private let language: Language

  package init(_ sheet: AnswerSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  private static let answer = LocalizedText(th: "มี/ไม่มี", en: "has it")
  private static let addresses = LocalizedText(th: "ที่อยู่ทั้งหมด (บรรทัดละหนึ่ง)", en: "addresses, one a line")
  private static let one = LocalizedText(th: "ที่อยู่", en: "address")
  static let explanation = LocalizedText(th: "คำอธิบาย", en: "explanation")

  private var header: [String] {
    [ReportHeadings.code, ReportHeadings.title, Self.answer, ReportHeadings.status, Self.addresses].map {
      $0[language]
    } + (0..<sheet.mostAddresses).map { "\(Self.one[language]) \($0 + 1)" }
      + [Self.explanation[language], ReportHeadings.problems[language]]
  }

  /// The words of an answer, as the assessment system has them.
  static func answer(_ row: AnswerSheet.Row, _ language: Language) -> String {
    let words =
      row.hasIt ? LocalizedText(th: "มี", en: "yes") : LocalizedText(th: "ไม่มี", en: "no")
    return words[language]
  }

  private func cells(of row: AnswerSheet.Row) -> [String] {
    let shown = row.hasIt && !sheet.hasBase ? [AnswerSheet.noAddress[language]] : row.addresses
    let apart = row.addresses + Array(repeating: "", count: sheet.mostAddresses - row.addresses.count)
    return [row.item.code, row.item.title, Self.answer(row, language), row.status.words[language]]
      + [shown.joined(separator: "\n")] + apart
      + [row.explanation.joined(separator: "\n"), row.open.map { $0[language] }.joined(separator: "\n")]
  }

  /// The bytes of the CSV file, one row an item.
  package var csv: [UInt8] {
    CSVWriter.bytes(header: header, rows: sheet.rows.map { cells(of: $0).map(CSVField.text) })
  }

  /// The document for programs.
  package var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "answers", "catalogue": .string(String(sheet.year.buddhistYear)),
      "agency": .string(sheet.agency), "hasBaseURL": .bool(sheet.hasBase),
      "items": .array(
        sheet.rows.map { row in
          [
            "code": .string(row.item.code), "title": .string(row.item.title), "has": .bool(row.hasIt),
            "status": .string(row.status.rawValue), "urls": .array(row.pages.map { .string($0.text) }),
            "addresses": .array(row.addresses.map(JSONValue.string)),
            "explanation": .array(row.explanation.map(JSONValue.string)),
            "open": .array(row.open.map { .string($0[language]) }),
          ]
        }),
    ]
  }

  /// The bytes of the workbook.
  package var workbook: [UInt8] {
    var form = FormSheet(named: "ITAS \(sheet.year)")
    form.columns =
      [8, 36, 9, 20, 48].map { FormColumn(width: $0, look: .text) }
      + (0..<sheet.mostAddresses).map { _ in FormColumn(width: 30, look: .text) }
      + [FormColumn(width: 70, look: .text), FormColumn(width: 50, look: .text)]
    form.frozenRows = 1
    form.rows =
      [header.map { FormCell.text($0, .requiredHeading) }]
      + sheet.rows.map { row in cells(of: row).map { FormCell.text($0, .text) } }
    return WorkbookWriter.bytes(of: WorkbookForm(sheets: [form]))
  }
}

/// The addresses of a year's items as the site offers them: no more than which page answers which item.
package enum ItemLinks {
  /// The file of a year.
  package static func path(of year: FiscalYear) -> SitePath {
    SitePath(["ita", String(year.buddhistYear), "oit-links.csv"], isPage: false)
  }

  /// The bytes of the file, one row a page; nil while the site has no address.
  package static func bytes(of readiness: Readiness, base: String?) -> [UInt8]? {
    guard let base else { return nil }
    return CSVWriter.bytes(
      header: [ReportHeadings.code.th, ReportHeadings.title.th, ReportHeadings.address.th],
      rows: readiness.items.flatMap { item -> [[CSVField]] in
        let addresses = AnswerSheet.pages(of: item).map { $0.absolute(base: base) }
        return (addresses.isEmpty ? [""] : addresses).map { address in
          [.text(item.item.code), .text(item.item.title), .text(address)]
        }
      })
  }
}
