import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// The headings of a table as people write them, and the columns that they mean.
///
/// A column is known by its short name, its Thai title or a heading of an official form (`HeadingSpelling` says what
/// does not count); its unit may be left out, or added where its cells have it anyway.
final class ColumnHeadings {
  /// What a heading means.
  enum Meaning: Equatable {
    case column(DatasetColumn)
    /// A text and an amount or a day in one cell.
    case joined(JoinedHeading)
    /// A month, where a form has one column of numbers for each.
    case month(FiscalMonth)
    /// A running number, which every form has and no table needs.
    case runningNumber
    /// A column of the form that the table does not need.
    case passedOver
    case unknown
  }

  private static let runningNumbers: Set = [
    "ลำดับที่", "ลำดับ", "ที่", "เลขลำดับ", "no", "#", "ข้อ", "ข้อที่", "ล.ด.", "เลขที่ลำดับ", "order",
  ]
  /// Shorter words are found in too many headings.
  private static let shortestTitle = 4

  let schema: DatasetSchema
  private let year: FiscalYear?
  /// The columns by their own names and titles, which most tables use.
  private let own: [String: DatasetColumn]
  private lazy var known = KnownHeadings(schema, runningNumbers: Self.runningNumbers)

  init(_ schema: DatasetSchema, year: FiscalYear? = nil) {
    self.schema = schema
    self.year = year
    let names = schema.columns.flatMap { [($0.name, $0), ($0.title, $0)] }
    own = Dictionary(names) { first, _ in first }
  }

  /// What a heading means.
  func meaning(of heading: String) -> Meaning {
    if let column = own[heading] { return .column(column) }
    let spelling = HeadingSpelling(heading)
    if spelling.words.isEmpty { return heading.trimmedBlanks == "#" ? .runningNumber : .unknown }
    return known.meaning(of: spelling) ?? month(heading).map(Meaning.month) ?? alternatives(heading)
      ?? .unknown
  }

  /// The one column that every part of a heading with strokes means, such as “กระบวนงาน/ภารกิจ”.
  private func alternatives(_ heading: String) -> Meaning? {
    let parts = heading.split(at: 0x2F).map { known.meaning(of: HeadingSpelling($0)) }
    guard parts.count > 1, let first = parts[0], parts.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The month of a heading, where a form may have one column a month.
  private func month(_ heading: String) -> FiscalMonth? {
    guard schema.spread != nil, let year, heading.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return FiscalMonth.read(Spelling.name(heading), in: year)
  }

  /// The titles that probably stand for an unknown heading; several where it joins several columns.
  func suggestion(for heading: String) -> String? {
    let names = schema.columns.flatMap { [$0.name, $0.title] }
    if let near = NearestName.suggestion(for: heading, among: names) { return near }
    let aliases = schema.columns.flatMap { column in column.aliases.map { ($0, column.title) } }
    if let near = NearestName.suggestion(for: heading, among: aliases.map(\.0)) {
      return aliases.first { $0.0 == near }?.1
    }
    let wanted = HeadingSpelling(heading).words
    let bases = schema.columns.map { HeadingSpelling($0.title).words }
    let parts = bases.indices.filter {
      bases[$0].unicodeScalars.count >= Self.shortestTitle && wanted.contains(bases[$0])
    }
    if !parts.isEmpty { return parts.map { schema.columns[$0].title }.joined(separator: " + ") }
    let wholes = bases.indices.filter {
      wanted.unicodeScalars.count >= Self.shortestTitle && bases[$0].contains(wanted)
    }
    return wholes.count == 1 ? schema.columns[wholes[0]].title : nil
  }
}

/// Every heading that stands for a column, in the spelling in which headings are compared.
private struct KnownHeadings {
  /// What a heading means with its unit, and without any.
  private var exact: [String: ColumnHeadings.Meaning] = [:]
  private var bare: [String: ColumnHeadings.Meaning] = [:]

  init(_ schema: DatasetSchema, runningNumbers: Set<String>) {
    for heading in runningNumbers { add(heading, .runningNumber) }
    for heading in schema.passedOver { add(heading, .passedOver) }
    for joined in schema.joined { for heading in joined.headings { add(heading, .joined(joined)) } }
    for column in schema.columns { for heading in column.aliases { add(heading, .column(column)) } }
    // The table's own titles are stronger than what forms may call other columns.
    for column in schema.columns {
      add(column.title, .column(column))
      add(column.name, .column(column))
    }
  }

  private mutating func add(_ heading: String, _ meaning: ColumnHeadings.Meaning) {
    let spelling = HeadingSpelling(heading)
    guard !spelling.words.isEmpty else { return }
    exact[spelling.key] = meaning
    if let other = bare[spelling.words], other != meaning, spelling.unit != nil { return }
    bare[spelling.words] = meaning
  }

  func meaning(of spelling: HeadingSpelling) -> ColumnHeadings.Meaning? {
    if let meaning = exact[spelling.key] { return meaning }
    guard let meaning = bare[spelling.words] else { return nil }
    guard case .column(let column) = meaning else { return meaning }
    return spelling.fits(column.kind) ? meaning : nil
  }
}
