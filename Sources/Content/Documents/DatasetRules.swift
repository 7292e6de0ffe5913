import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// What is said of tables.
extension Diagnostic {
  /// Of more unknown headings the others are only counted.
  static let mostColumns = 30

  /// The headings that name no column, each with the one that it probably stands for.
  static func unknownColumns(_ headings: [(name: String, meant: String?)], of schema: DatasetSchema)
    -> Diagnostic
  {
    let columns = schema.columns
    let known = LocalizedText(
      th: columns.map(\.title).joined(separator: ", "), en: columns.map(\.name).joined(separator: ", "))
    guard headings.count > 1 else {
      let heading = headings.first?.name ?? ""
      return Diagnostic(
        "dataset.unknown-column", .error, th: "ไม่รู้จักคอลัมน์ “\(heading)” ในตาราง \(schema.title)",
        en: "“\(heading)” is not a column of \(schema.name)", mendTh: "ใช้ชื่อคอลัมน์เหล่านี้: " + known.th,
        mendEn: "use one of: " + known.en, suggestion: headings.first?.meant)
    }
    let pairs = headings.prefix(mostColumns).map { "“\($0.name)”" + ($0.meant.map { " → “\($0)”" } ?? "") }
    let list = pairs.joined(separator: ", ") + (headings.count > mostColumns ? ", …" : "")
    return Diagnostic(
      "dataset.unknown-column", .error,
      th: "ไม่รู้จัก \(headings.count) คอลัมน์ในตาราง \(schema.title): \(list)",
      en: "\(headings.count) headings are no columns of \(schema.name): \(list)",
      mendTh: "เปลี่ยนหัวคอลัมน์ตามลูกศร (มี + คือต้องแยกเป็นหลายคอลัมน์) ส่วนที่ไม่มีลูกศรให้ลบออก คอลัมน์ที่ใช้ได้: \(known.th)",
      mendEn:
        "rename them as the arrows say (+ means that it is several columns), and remove the others; columns are: \(known.en)"
    )
  }

  /// Rows above the header, which belong to no table.
  static func titleRows(_ count: Int) -> Diagnostic {
    Diagnostic(
      "dataset.title-row", .note, th: "\(count) แถวแรกเป็นชื่อตาราง ไม่ใช่หัวคอลัมน์ จึงข้ามไป",
      en:
        "the table begins below \(count == 1 ? "a title row" : "\(count) title rows"), which is passed over",
      mendTh: "ถ้าต้องการให้แสดงชื่อ ให้เขียนที่ title: ใต้ datasets: ของเอกสาร",
      mendEn: "where the title is to be shown, write it as title: under datasets: of the document")
  }

  static func doubledColumn(_ column: DatasetColumn, first: SourcePlace) -> Diagnostic {
    Diagnostic(
      "dataset.doubled-column", .error, th: "คอลัมน์ “\(column.title)” มีสองครั้ง",
      en: "the column \(column.name) stands twice", mendTh: "เหลือไว้คอลัมน์เดียว", mendEn: "keep one of them",
      related: [first])
  }
}

extension CellFault {
  /// The error of a cell, with what its column asks for.
  func finding(
    _ text: String, _ column: DatasetColumn, _ year: FiscalYear, _ schema: DatasetSchema
  ) -> Diagnostic {
    if case .refused(let refusal) = self { return refusal.finding(for: text) }
    let words = CellWords(text: text, column: column, year: year, schema: schema)
    let fault = words.fault
    return Diagnostic(
      "dataset.bad-value", .error,
      LocalizedText(
        th: "คอลัมน์ “\(column.title)”: \(fault.th)", en: "column \(column.name): \(fault.en)"),
      mend: words.mend,
      suggestion: NearestName.suggestion(for: text, among: column.choices.flatMap { [$0.value, $0.label] }))
  }
}

/// The words about a cell that does not hold what its column asks for.
private struct CellWords {
  let text: String
  let column: DatasetColumn
  let year: FiscalYear
  let schema: DatasetSchema

  /// A dash stands for “none” on paper; here it might be nothing or 0.
  private var isDash: Bool {
    column.kind.isNumeric && ["-", "–", "—", "−", "- ", "--"].contains(text)
  }

  /// Another fiscal year in which the text is a month.
  private var otherYear: FiscalYear? {
    guard column.kind == .month else { return nil }
    let years = (1...10).flatMap { [year.buddhistYear - $0, year.buddhistYear + $0] }.compactMap(
      FiscalYear.init)
    return years.first { FiscalMonth.read(text, in: $0) != nil }
  }

  var fault: LocalizedText {
    if isDash {
      return LocalizedText(
        th: "“\(text)” ยังไม่บอกว่าไม่มีข้อมูลหรือเป็นศูนย์", en: "“\(text)” does not say whether it is nothing or 0")
    }
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
    if isDash {
      let none = schema.nothing.flatMap { schema.column(named: $0.column) }
      return LocalizedText(
        th: "เว้นว่างไว้ หรือใส่ 0" + (none.map { " ถ้าทั้งแถวไม่มีรายการ ให้ใช้คอลัมน์ “\($0.title)”" } ?? ""),
        en: "leave it empty, or write 0"
          + (none.map { "; where the whole row has nothing, use the column \($0.name)" } ?? ""))
    }
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
