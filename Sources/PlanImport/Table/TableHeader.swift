import Content
import ThaiText

/// The header of a budget table: where its columns begin.
struct TableHeader: Sendable, Equatable {
  /// The years of its columns, in order.
  let years: [FiscalYear]
  /// Where the column of each year begins.
  let yearColumns: [Int]
  /// Where the columns of words begin.
  let columns: [TableRole: Int]
  /// How many cells its line has.
  let width: Int
  /// How many lines it takes.
  let lines: Int
  /// Words of columns that are misspelt.
  let misspellings: [TableRole.Heading]

  /// Reads the header that begins at a line; nil if none does.
  static func read(_ lines: ArraySlice<PlanLine>) -> TableHeader? {
    guard let first = lines.first else { return nil }
    var cells = TableCell.all(of: first)
    guard cells.count >= 2, cells.count >= 4 || lines.count > 1 else { return nil }
    var yearCells = years(cells)
    var taken = 1
    if !cells.contains(where: isProject) {
      guard let more = centred(lines, below: cells, hasYears: !yearCells.isEmpty) else { return nil }
      cells += more.cells
      taken = more.lines
    }
    if yearCells.isEmpty, let second = lines.dropFirst(taken).first {
      yearCells = years(TableCell.all(of: second))
      taken += 1
    }
    guard !yearCells.isEmpty, isOrdered(yearCells.map(\.year)) else { return nil }
    while let more = continuation(lines.dropFirst(taken)) { taken += more }
    return TableHeader(
      years: yearCells.map(\.year), yearColumns: yearCells.map(\.column), columns: roles(cells),
      width: cells.count, lines: taken,
      misspellings: cells.compactMap { TableRole.heading($0.text) }.filter { $0.written != nil })
  }

  private static func isProject(_ cell: TableCell) -> Bool {
    TableRole.heading(cell.text)?.role == .project
  }

  /// How far below its first line a header may name the projects.
  private static let reach = 4

  /// The heading of the projects where a PDF has it below the first line, since it stands in the middle of its cell.
  private static func centred(
    _ lines: ArraySlice<PlanLine>, below first: [TableCell], hasYears: Bool
  ) -> (cells: [TableCell], lines: Int)? {
    let roles = first.compactMap { TableRole.heading($0.text)?.role }
    guard hasYears, roles.contains(.dimension) || roles.contains(.mission) else { return nil }
    for (index, line) in lines.dropFirst().prefix(reach).enumerated() {
      let cells = TableCell.all(of: line)
      if let project = cells.first(where: isProject) { return ([project], index + 2) }
      guard cells.isEmpty || isContinuation(cells) else { return nil }
    }
    return nil
  }

  private static func years(_ cells: [TableCell]) -> [(year: FiscalYear, column: Int)] {
    cells.compactMap { cell in
      let found = PeriodReader.years(in: cell.text)
      return found.count == 1 && cell.text.utf8.count < 60 ? (found[0], cell.column) : nil
    }
  }

  private static func isOrdered(_ years: [FiscalYear]) -> Bool {
    years == years.sorted() && Set(years).count == years.count
  }

  private static func roles(_ cells: [TableCell]) -> [TableRole: Int] {
    var columns: [TableRole: Int] = [:]
    for cell in cells {
      if let role = TableRole.heading(cell.text)?.role, columns[role] == nil { columns[role] = cell.column }
    }
    return columns
  }

  /// How many lines a continuation takes with the blank ones before it, which stand where a PDF has air; nil if none follows.
  private static func continuation(_ lines: ArraySlice<PlanLine>) -> Int? {
    let blanks = lines.prefix { $0.isBlank }.count
    guard blanks <= 2, let next = lines.dropFirst(blanks).first, isContinuation(next) else { return nil }
    return blanks + 1
  }

  /// Whether a line only continues the header: a second line that says in what the amounts are.
  private static func isContinuation(_ line: PlanLine) -> Bool {
    isContinuation(TableCell.all(of: line))
  }

  private static func isContinuation(_ cells: [TableCell]) -> Bool {
    let cells = cells.map(\.text.letters).filter { !$0.isEmpty }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        cell.starts(with: "งบประมาณ".unicodeScalars)
          || [
            "(บาท)", "บาท", "มาตรการ", "กิจกรรม/มาตรการ", "/มาตรการ", "มิติ", "ตามมิติ", "กิจกรรม/", "กิจกรรม",
            "/กิจกรรม",
          ].contains {
            cell.elementsEqual($0.unicodeScalars)
          }
      }
  }
}

/// What the words of a column of the budget table say.
enum TableRole: Sendable, Hashable, CaseIterable {
  case number, dimension, mission, project, remark

  /// A role with the word that named it.
  struct Heading: Sendable, Equatable {
    let role: TableRole
    /// The word as written, if it is misspelt.
    let written: String?
    /// The word that was meant.
    let meant: String
  }

  /// The role that a column's heading names; nil for years and anything else.
  static func heading(_ text: String) -> Heading? {
    let squeezed = String(scalars: text.letters)
    if let exact = starts.first(where: { squeezed.hasPrefix($0.0) }) {
      return Heading(role: exact.1, written: nil, meant: exact.0)
    }
    if numbers.contains(squeezed) { return Heading(role: .number, written: nil, meant: squeezed) }
    let head = FuzzyWords.Head(text)
    for (word, role) in whole {
      guard let match = FuzzyWords.match(head, word, within: 1) else { continue }
      return Heading(role: role, written: match.written, meant: word)
    }
    return nil
  }

  private static let starts: [(String, TableRole)] = [
    ("มิติ", .dimension), ("ภารกิจ", .mission), ("พันธกิจ", .mission), ("โครงการ", .project), ("กิจกรรม", .project),
    ("มาตรการ", .project), ("หมายเหตุ", .remark), ("ลำดับ", .number),
  ]
  private static let numbers: Set = ["ที่", "ข้อ", "ลำดับที่", "No.", "#"]
  /// Whole headings that are understood with one letter wrong.
  private static let whole: [(String, TableRole)] = [
    ("ภารกิจตามมิติ", .mission), ("ภารกิจ", .mission), ("โครงการ/กิจกรรม/มาตรการ", .project),
    ("โครงการ/กิจกรรม", .project),
    ("โครงการ", .project), ("กิจกรรม", .project), ("มาตรการ", .project), ("หมายเหตุ", .remark),
    ("ลำดับที่", .number),
  ]
}
