import Catalogue
import Diagnostics

/// What is said of tables.
extension Diagnostic {
  static func unknownColumn(_ header: String, of schema: DatasetSchema) -> Diagnostic {
    let columns = schema.columns
    return Diagnostic(
      "dataset.unknown-column", .error, th: "ไม่รู้จักคอลัมน์ “\(header)” ในตาราง \(schema.title)",
      en: "“\(header)” is not a column of \(schema.name)",
      mendTh: "ใช้ชื่อคอลัมน์เหล่านี้: " + columns.map(\.title).joined(separator: ", "),
      mendEn: "use one of: " + columns.map(\.name).joined(separator: ", "),
      suggestion: NearestName.suggestion(for: header, among: columns.flatMap { [$0.name, $0.title] }))
  }

  static func doubledColumn(_ column: DatasetColumn, first: SourcePlace) -> Diagnostic {
    Diagnostic(
      "dataset.doubled-column", .error, th: "คอลัมน์ “\(column.title)” มีสองครั้ง",
      en: "the column \(column.name) stands twice", mendTh: "เหลือไว้คอลัมน์เดียว", mendEn: "keep one of them",
      related: [first])
  }

  static func badValue(_ text: String, in column: DatasetColumn) -> Diagnostic {
    let explanation = column.kind.explanation
    return Diagnostic(
      "dataset.bad-value", .error,
      LocalizedText(
        th: "คอลัมน์ “\(column.title)”: “\(text)” ไม่ใช่\(explanation.th)",
        en: "column \(column.name): “\(text)” is not \(explanation.en)"),
      mend: column.mend,
      suggestion: NearestName.suggestion(for: text, among: column.choices.flatMap { [$0.value, $0.label] }))
  }
}
