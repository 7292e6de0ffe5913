import Catalogue
import Diagnostics
import ThaiText

/// What is said of cells that cannot be as they are written.
extension Diagnostic {
  static func outOfRange(_ text: String, in column: DatasetColumn, _ range: ColumnRange) -> Diagnostic {
    let span = range.most.map { "\(range.least)–\($0)" }
    return Diagnostic(
      "dataset.out-of-range", .problem,
      th: "คอลัมน์ “\(column.title)”: “\(text)” อยู่นอกช่วง"
        + (span.map { " \($0)" } ?? "ที่เป็นได้ ต้องไม่น้อยกว่า \(range.least)"),
      en: "column \(column.name): “\(text)” is "
        + (span.map { "not within \($0)" } ?? "below \(range.least)"),
      mendTh: "ตรวจตัวเลขกับเอกสารต้นเรื่องแล้วแก้ให้ถูก", mendEn: "check the figure and mend it")
  }

  static func dayOfOtherYear(_ day: CalendarDay, in column: DatasetColumn, _ year: FiscalYear) -> Diagnostic {
    Diagnostic(
      "dataset.other-year", .problem,
      th: "คอลัมน์ “\(column.title)”: \(day.thaiLong) ไม่อยู่ในปีงบประมาณ \(year.buddhistYear)",
      en: "column \(column.name): \(day.iso) is not in fiscal year \(year.buddhistYear)",
      mendTh: "แก้วันที่ หรือย้ายแถวไปไว้ในเอกสารของปีนั้น",
      mendEn: "mend the date, or move the row to that year's document")
  }

  static func dayOfOtherMonth(
    _ day: CalendarDay, _ column: String, _ month: FiscalMonth, in schema: DatasetSchema
  ) -> Diagnostic {
    Diagnostic(
      "dataset.other-month", .problem,
      th: "คอลัมน์ “\(schema.title(of: column))”: \(day.thaiLong) ไม่อยู่ในเดือนของแถวนี้ (\(month.thaiShortName))",
      en: "column \(column): \(day.iso) is not in the month of its row (\(month.iso))",
      mendTh: "แก้วันที่หรือเดือนให้ตรงกัน", mendEn: "mend the date or the month")
  }

  static func aboveLimit(
    _ text: String, _ column: String, _ limit: String, _ limitColumn: String,
    _ explanation: DatasetRelation.Explanation?, in schema: DatasetSchema
  ) -> Diagnostic {
    let reason = explanation.map { schema.title(of: $0.column) }
    return Diagnostic(
      "dataset.above-limit", .problem,
      th: "“\(schema.title(of: column))” \(text) สูงกว่า “\(schema.title(of: limitColumn))” \(limit)",
      en: "\(column) \(text) is above \(limitColumn) \(limit)",
      mendTh: "แก้ตัวเลขให้ถูก" + (reason.map { " ถ้าเกินจริง ให้บอกเหตุที่เกินในช่อง “\($0)” เช่น เกินวงเงินเพราะ…" } ?? ""),
      mendEn: "mend the figure"
        + (explanation.map { "; if it is right, say in \($0.column) why it is above" } ?? ""))
  }

  static func levelDiffers(
    _ label: String, _ value: String, _ product: Int, _ factors: [String], fitting labels: [String],
    _ fitting: [String], in schema: DatasetSchema
  ) -> Diagnostic {
    let names = factors.map { schema.title(of: $0) }.joined(separator: " × ")
    return Diagnostic(
      "dataset.level-differs", .problem, th: "ระดับ “\(label)” ไม่ตรงกับ \(names) = \(product)",
      en: "the level \(value) does not follow from \(factors.joined(separator: " × ")) = \(product)",
      mendTh: "ใช้ระดับ \(labels.joined(separator: " หรือ ")) หรือแก้ตัวเลขทั้งสองช่อง",
      mendEn: "use \(fitting.joined(separator: " or ")), or mend the two figures")
  }

  static func notTheSum(_ column: String, _ parts: [String], in schema: DatasetSchema) -> Diagnostic {
    Diagnostic(
      "dataset.sum-differs", .problem,
      th:
        "“\(schema.title(of: column))” ไม่เท่ากับ \(parts.map { schema.title(of: $0) }.joined(separator: " + "))",
      en: "\(column) is not \(parts.joined(separator: " + "))", mendTh: "ตรวจตัวเลขในแถวนี้",
      mendEn: "check the figures of this row")
  }

  static func twice(
    _ text: String, _ column: String, first: SourcePlace, isSameFile: Bool, in schema: DatasetSchema
  ) -> Diagnostic {
    let file = isSameFile ? nil : first.file.split(at: 0x2F).last
    let spot =
      first.cell.map { LocalizedText(th: "เซลล์ \($0)", en: "in cell \($0)") }
      ?? LocalizedText(th: "บรรทัด \(first.line)", en: "on line \(first.line)")
    return Diagnostic(
      "dataset.value-twice", .problem,
      th: "“\(schema.title(of: column))” \(text) มีแล้วที่\(spot.th)" + (file.map { " ของไฟล์ “\($0)”" } ?? ""),
      en: "\(column) \(text) stands \(spot.en)" + (file.map { " of “\($0)”" } ?? "") + " already",
      mendTh: "แก้ให้ไม่ซ้ำ หรือรวมเป็นแถวเดียว", mendEn: "mend one of them, or join the two rows", related: [first])
  }
}

extension DatasetSchema {
  /// The Thai title of a column.
  package func title(of column: String) -> String { self.column(named: column)?.title ?? column }
}
