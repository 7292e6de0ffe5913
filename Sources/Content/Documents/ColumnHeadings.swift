import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// The headings of a table as people write them, and the columns that they mean.
///
/// A column is known by its short name or its Thai title, whatever the capital letters and blanks; its unit, as in
/// “ราคากลาง (บาท)”, may be left out. A column of running numbers means nothing and is passed over.
struct ColumnHeadings {
  /// What a heading means.
  enum Meaning {
    case column(DatasetColumn)
    /// A running number, which every form has and no table needs.
    case runningNumber
    case unknown
  }

  private static let runningNumbers: Set = ["ลำดับที่", "ลำดับ", "ที่", "เลขลำดับ", "no", "no.", "#"]
  private static let bahtUnit = "(บาท)"
  /// Shorter words are found in too many headings.
  private static let shortestTitle = 4

  private let schema: DatasetSchema
  private let columns: [(name: String, title: String, base: String)]

  init(_ schema: DatasetSchema) {
    self.schema = schema
    columns = schema.columns.map { column in
      let title = Self.folded(column.title)
      return (column.name, title, Self.base(of: title))
    }
  }

  /// What a heading means.
  func meaning(of heading: String) -> Meaning {
    let wanted = Self.folded(heading)
    let exact = columns.firstIndex { $0.name == wanted || $0.title == wanted }
    if let index = exact ?? indexWithoutUnit(wanted) { return .column(schema.columns[index]) }
    return Self.runningNumbers.contains(wanted) ? .runningNumber : .unknown
  }

  /// Whether a row is the header: two of its cells name columns, or one where it has hardly more.
  func isHeader(_ cells: [SheetCell]) -> Bool {
    let filled = cells.filter { !$0.text.trimmedBlanks.isEmpty }
    let known = filled.count { if case .column = meaning(of: $0.text) { true } else { false } }
    return known > 1 || (known == 1 && filled.count < 3)
  }

  /// The titles that probably stand for an unknown heading; several where it joins several columns.
  func suggestion(for heading: String) -> String? {
    let names = schema.columns.flatMap { [$0.name, $0.title] }
    if let near = NearestName.suggestion(for: heading, among: names) { return near }
    let wanted = Self.base(of: Self.folded(heading))
    let parts = columns.indices.filter {
      columns[$0].base.unicodeScalars.count >= Self.shortestTitle && wanted.contains(columns[$0].base)
    }
    if !parts.isEmpty { return parts.map { schema.columns[$0].title }.joined(separator: " + ") }
    let wholes = columns.indices.filter {
      wanted.unicodeScalars.count >= Self.shortestTitle && columns[$0].base.contains(wanted)
    }
    return wholes.count == 1 ? schema.columns[wholes[0]].title : nil
  }

  /// The one column of a heading that leaves the unit out, or adds the unit that its amounts have anyway.
  private func indexWithoutUnit(_ wanted: String) -> Int? {
    let base = Self.base(of: wanted)
    let hasUnit = base != wanted
    let found = columns.indices.filter { index in
      let (_, title, own) = columns[index]
      guard own == base else { return false }
      return hasUnit
        ? title == own && wanted == own + Self.bahtUnit && schema.columns[index].kind == .baht : true
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A heading without what people do not see as a difference: capital letters and blanks.
  private static func folded(_ text: String) -> String {
    Spelling.name(text).lowercased().split(at: 0x20).joined()
  }

  /// A heading without the brackets at its end.
  private static func base(of heading: String) -> String {
    guard heading.utf8.last == UInt8(ascii: ")"), let start = heading.utf8.lastIndex(of: UInt8(ascii: "(")),
      start > heading.utf8.startIndex
    else { return heading }
    return String(heading[..<start])
  }
}
