import Catalogue
import DataFiles
import ThaiText

/// The headings of a sheet: the rows in which they stand, and what stands below each of them.
///
/// Official forms have titles above the headings, headings over several sub-headings, and cells that are merged; what
/// is merged shows as a heading with blank cells behind or below it.
struct TableHeader {
  /// One column of the table, or several that one heading spans.
  struct Column {
    /// The columns of the sheet, counted from 0.
    var cells: [Int]
    /// The row of the heading, as a position among the sheet's rows.
    let row: Int
    let heading: String
    let meaning: ColumnHeadings.Meaning
  }

  /// Further down than this no table begins.
  private static let deepest = 60
  /// Enough cells to find a header among; a table with thousands of columns is none of ours.
  private static let mostCells = 20_000
  private static let mostRows = 3
  /// So many blank cells may belong to the heading before them.
  private static let widestSpan = 3

  /// The rows of the headings, as positions among the sheet's rows.
  let rows: Range<Int>
  private(set) var columns: [Column]
  /// How many of the table's columns the headings name.
  let known: Int
  /// How many cells the header has, blank ones included.
  let width: Int

  /// Finds the header of a sheet: the rows that name most columns.
  static func find(in sheet: Sheet, _ headings: ColumnHeadings) -> TableHeader? {
    guard !sheet.rows.isEmpty else { return nil }
    var best: (row: Int, known: Int)?
    var cells = 0
    for row in sheet.rows.indices.prefix(deepest) {
      cells += sheet.rows[row].cells.count
      let known = TableHeader(sheet, row..<(row + 1), headings).known
      let filled = sheet.rows[row].cells.count { !$0.isBlank }
      if known > 1 || (known == 1 && filled < 3), known > best?.known ?? 0 { best = (row, known) }
      if cells > mostCells || (known > 1 && known == filled) { break }
    }
    return best.map { grown(from: $0.row, in: sheet, headings) }
      ?? TableHeader(sheet, fullest(in: sheet), headings)
  }

  /// The header of a sheet that names no column: the first row about as full as the fullest of the first ones.
  private static func fullest(in sheet: Sheet) -> Range<Int> {
    let filled = sheet.rows.prefix(deepest).map { row in row.cells.count { !$0.isBlank } }
    let most = filled.max() ?? 0
    let row = filled.firstIndex { $0 * 2 >= most } ?? 0
    return row..<(row + 1)
  }

  /// The header around its best row: with the row above or those below, if they name more.
  private static func grown(from row: Int, in sheet: Sheet, _ headings: ColumnHeadings) -> TableHeader {
    var header = TableHeader(sheet, row..<(row + 1), headings)
    if header.isWhole { return header }
    while header.rows.count < mostRows, header.rows.upperBound < sheet.rows.count {
      let next = TableHeader(sheet, header.rows.lowerBound..<(header.rows.upperBound + 1), headings)
      let below = header.hasSubheadings(in: sheet.rows[header.rows.upperBound], of: sheet)
      guard next.score > header.score || (below && next.score >= header.score) else { break }
      header = next
    }
    if header.rows.count < mostRows, header.rows.lowerBound > 0 {
      let next = TableHeader(sheet, (header.rows.lowerBound - 1)..<header.rows.upperBound, headings)
      if next.score > header.score { header = next }
    }
    return header
  }

  /// Whether every cell from the first to the last is the heading of one column, so that no other row can add to it.
  private var isWhole: Bool { known == columns.count && columns.last?.cells == [columns.count - 1] }

  private var score: Int {
    known * 2
      - columns.count { if case .unknown = $0.meaning { true } else { false } }
  }

  /// Whether a row stands below headings that span several cells, and nowhere else.
  private func hasSubheadings(in row: SheetRow, of sheet: Sheet) -> Bool {
    let top = sheet.rows[rows.upperBound - 1].cells
    // A unit alone, such as “(บาท)”, may stand below any heading.
    let filled = row.cells.indices.filter { !row.cells[$0].isBlank && !Self.isUnit(row.cells[$0].text) }
    let isBlank = { (column: Int) in !top.indices.contains(column) || top[column].isBlank }
    let spanned = filled.allSatisfy { isBlank($0) || isBlank($0 + 1) }
    let isText = filled.allSatisfy { !(row.cells[$0].text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false) }
    return filled.count > 1 && spanned && isText && filled.contains { !isBlank($0) && isBlank($0 + 1) }
      && filled.contains { isBlank($0) && $0 < width }
  }

  private static func isUnit(_ text: String) -> Bool {
    let words = text.trimmedBlanks.utf8
    return words.first == 0x28 && words.last == 0x29 && !words.dropFirst().dropLast().contains(0x29)
  }

  /// Reads the headings of some rows.
  private init(_ sheet: Sheet, _ rows: Range<Int>, _ headings: ColumnHeadings) {
    self.rows = rows
    width = sheet.rows[rows].map(\.cells.count).max() ?? 0
    var columns: [Column] = []
    var spans: [Int: Int] = [:]
    for cell in 0..<width {
      let parts = HeadingParts(sheet, rows, cell)
      guard let found = parts.best(headings) else {
        Self.append(blank: cell, to: &columns)
        continue
      }
      // Two cells below one heading whose own words say nothing are one column.
      if found.isSpanned, let owner = found.owner, let index = spans[owner],
        columns[index].meaning == found.meaning
      {
        columns[index].cells.append(cell)
      } else {
        if let owner = found.owner, found.isSpanned { spans[owner] = columns.count }
        columns.append(Column(cells: [cell], row: found.row, heading: found.text, meaning: found.meaning))
      }
    }
    self.columns = columns
    known = Self.known(columns)
  }

  /// Gives a blank cell to the heading before it if that may span several.
  private static func append(blank cell: Int, to columns: inout [Column]) {
    guard let last = columns.last, last.cells.last == cell - 1, last.cells.count <= widestSpan else { return }
    if last.meaning.mayTakeSeveralCells { columns[columns.count - 1].cells.append(cell) }
  }

  private static func known(_ columns: [Column]) -> Int {
    var names = Set<String>()
    var months = 0
    for column in columns {
      switch column.meaning {
      case .column(let column): names.insert(column.name)
      case .joined(let joined): names.formUnion(joined.into)
      case .month: months += 1
      default: break
      }
    }
    return names.count + (months > 1 ? months : 0)
  }
}

/// The words above one cell of a table, from the top.
private struct HeadingParts {
  struct Found {
    let text: String
    let row: Int
    let meaning: ColumnHeadings.Meaning
    /// The cell in which the words of the upper row stand.
    let owner: Int?
    /// Whether the words of the upper row alone say what it is.
    let isSpanned: Bool
  }

  /// Sub-headings that add nothing to the heading above them.
  private static let neutral: Set = ["ชื่อ", "รายชื่อ", "ราย", "จำนวนเงิน", "บาท"]

  private var parts: [(text: String, row: Int, owner: Int)] = []

  init(_ sheet: Sheet, _ rows: Range<Int>, _ cell: Int) {
    for row in rows {
      let cells = sheet.rows[row].cells
      if cells.indices.contains(cell), !cells[cell].isBlank {
        parts.append((cells[cell].text, row, cell))
      } else if row < rows.upperBound - 1, let owner = Self.owner(of: cell, in: row, rows, sheet) {
        parts.append((cells[owner].text, row, owner))
      }
    }
  }

  /// The heading to the left that spans a blank cell: both have something below them.
  private static func owner(of cell: Int, in row: Int, _ rows: Range<Int>, _ sheet: Sheet) -> Int? {
    let isFilled = { (column: Int) in
      ((row + 1)..<rows.upperBound).contains {
        sheet.rows[$0].cells.indices.contains(column) && !sheet.rows[$0].cells[column].isBlank
      }
    }
    guard isFilled(cell), let owner = sheet.rows[row].cells.prefix(cell).lastIndex(where: { !$0.isBlank }),
      (owner..<cell).allSatisfy(isFilled)
    else { return nil }
    return owner
  }

  /// What the words mean: all of them, the lower ones, or the upper ones; nil if there are none.
  func best(_ headings: ColumnHeadings) -> Found? {
    guard let last = parts.last, let first = parts.first else { return nil }
    let whole = parts.map(\.text).joined(separator: " ")
    let owner = parts.count > 1 ? first.owner : nil
    for text in parts.count > 1 ? [whole, last.text] : [whole] {
      let meaning = headings.meaning(of: text)
      // A heading over two columns and the one of the second together sound like a column that holds both.
      if case .joined = meaning, parts.count > 1, case .column = headings.meaning(of: last.text) { continue }
      if meaning != .unknown {
        return Found(text: text, row: last.row, meaning: meaning, owner: owner, isSpanned: false)
      }
    }
    for part in parts.dropLast() {
      let meaning = headings.meaning(of: part.text)
      let isOwn = part.owner == last.owner && Self.neutral.contains(HeadingSpelling(last.text).words)
      if meaning.mayTakeSeveralCells || (isOwn && meaning != .unknown) {
        return Found(text: part.text, row: part.row, meaning: meaning, owner: part.owner, isSpanned: true)
      }
    }
    return Found(text: whole, row: last.row, meaning: .unknown, owner: owner, isSpanned: false)
  }
}

extension ColumnHeadings.Meaning {
  /// Whether what stands below the heading may be spread over several cells.
  fileprivate var mayTakeSeveralCells: Bool {
    switch self {
    case .joined: true
    case .column(let column): column.gathers
    default: false
    }
  }
}
