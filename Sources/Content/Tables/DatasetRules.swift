import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// What is said of tables.
extension Diagnostic {
  /// Of more unknown headings the others are only counted.
  static let mostColumns = 30

  /// The headings that name no column, each with the one that it probably stands for.
  ///
  /// They stop the release only while the table lacks a column that it must have: one of them may be that.
  static func unknownColumns(
    _ headings: [(name: String, meant: String?)], of schema: DatasetSchema, isWhole: Bool
  ) -> Diagnostic {
    let columns = schema.columns
    let severity: Severity = isWhole ? .problem : .error
    let known = LocalizedText(
      th: columns.map(\.title).joined(separator: ", "), en: columns.map(\.name).joined(separator: ", "))
    guard headings.count > 1 else {
      let heading = headings.first?.name ?? ""
      return Diagnostic(
        "dataset.unknown-column", severity, th: "ไม่รู้จักคอลัมน์ “\(heading)” ในตาราง \(schema.title)",
        en: "“\(heading)” is not a column of \(schema.name)", mendTh: "ใช้ชื่อคอลัมน์เหล่านี้: " + known.th,
        mendEn: "use one of: " + known.en, suggestion: headings.first?.meant)
    }
    let shown = headings.prefix(mostColumns)
    let table = shown.map { "“\($0.name)” → " + ($0.meant.map { "“\($0)”" } ?? "–") }.joined(separator: "\n")
    let more = headings.count > mostColumns ? "\n…" : ""
    return Diagnostic(
      "dataset.unknown-column", severity,
      th: "ไม่รู้จัก \(headings.count) หัวคอลัมน์ของตาราง \(schema.title) คอลัมน์อื่นอ่านได้แล้ว",
      en: "\(headings.count) headings are no columns of \(schema.name); the others are read",
      mendTh: "หัวในไฟล์ → ชื่อที่ใช้ได้ (มี + คือต้องแยกเป็นหลายคอลัมน์ – คือไม่มีที่ใกล้เคียง ให้ลบออก)\n\(table)\(more)\n"
        + "คอลัมน์ที่ใช้ได้: \(known.th)",
      mendEn:
        "your heading → ours (+ means several columns, – that none is near: remove it)\n\(table)\(more)\ncolumns are: \(known.en)"
    )
  }

  /// Columns that the table must have and has not.
  static func missingColumns(_ missing: [DatasetColumn], of schema: DatasetSchema) -> Diagnostic {
    let th = missing.map { "“\($0.title)”" }.joined(separator: " ")
    let en = missing.map(\.name).joined(separator: ", ")
    return Diagnostic(
      "dataset.missing-column", .problem, th: "ตาราง \(schema.title) ยังไม่มีคอลัมน์ \(th)",
      en: "the table \(schema.name) lacks \(en)", mendTh: "เพิ่มคอลัมน์นี้แล้วกรอกทุกแถว",
      mendEn: "add it and fill it in for every row")
  }

  static func doubledColumn(_ column: DatasetColumn, first: SourcePlace) -> Diagnostic {
    Diagnostic(
      "dataset.doubled-column", .error, th: "คอลัมน์ “\(column.title)” มีสองครั้ง",
      en: "the column \(column.name) stands twice", mendTh: "เหลือไว้คอลัมน์เดียว", mendEn: "keep one of them",
      related: [first])
  }
}

extension Diagnostic {
  /// The error of a cell, with what its column asks for.
  static func badValue(_ text: String, _ column: DatasetColumn, _ year: FiscalYear) -> Diagnostic {
    let words = CellWords(text: text, column: column, year: year)
    let fault = words.fault
    return Diagnostic(
      "dataset.bad-value", .error,
      LocalizedText(
        th: "คอลัมน์ “\(column.title)”: \(fault.th)", en: "column \(column.name): \(fault.en)"),
      mend: words.mend, suggestion: words.suggestion)
  }
}

/// The words about a cell that does not hold what its column asks for.
private struct CellWords {
  let text: String
  let column: DatasetColumn
  let year: FiscalYear

  /// What was probably meant.
  var suggestion: String? {
    switch column.kind {
    case .baht, .integer: CellText.grouped(text)
    case .day: CellText.serialDay(text)?.thaiLong
    default: NearestName.suggestion(for: text, among: column.choices.flatMap { [$0.value, $0.label] })
    }
  }

  /// Another fiscal year in which the text is a month.
  private var otherYear: FiscalYear? {
    guard column.kind == .month else { return nil }
    let years = (1...10).flatMap { [year.buddhistYear - $0, year.buddhistYear + $0] }.compactMap(
      FiscalYear.init)
    return years.first { FiscalMonth.read(text, in: $0) != nil }
  }

  var fault: LocalizedText {
    if let otherYear {
      return LocalizedText(
        th: "“\(text)” เป็นเดือนของปีงบประมาณ \(otherYear) ไม่ใช่ \(year)",
        en: "“\(text)” is a month of fiscal year \(otherYear), not of \(year)")
    }
    let isDay = column.kind == .day
    let kind = (isDay ? FieldKind.fault(of: ThaiDate.read(text)) : nil) ?? column.kind.explanation
    return LocalizedText(th: "“\(text)” ไม่ใช่\(kind.th)", en: "“\(text)” is not \(kind.en)")
  }

  var mend: LocalizedText {
    guard column.kind == .month, let first = year.months.first, let last = year.months.last else {
      return column.mend
    }
    return LocalizedText(
      th: "เดือนของปีงบประมาณ \(year) คือ \(first.thaiShortName) ถึง \(last.thaiShortName)",
      en:
        "months of fiscal year \(year) run from \(first.iso) (\(first.thaiShortName)) to \(last.iso) (\(last.thaiShortName))"
    )
  }
}
