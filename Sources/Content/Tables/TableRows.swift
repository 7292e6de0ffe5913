import DataFiles
import ThaiText

/// What each row below the headings is, and what stands above them.
struct TableRows {
  /// A row that is no entry of the table.
  enum Aside: Int, CaseIterable {
    case title, header, numbers, sum, remark
    case otherTable
  }

  /// An entry of the table.
  struct Entry {
    /// Its position among the sheet's rows.
    let position: Int
    /// The sum rows that came before it.
    let isStatement: Bool
    /// The number of the title that names its month: one for every table on the sheet.
    let part: Int
  }

  private(set) var entries: [Entry] = []
  /// The rows that are none, by their kind.
  private(set) var asides: [Aside: [Int]] = [:]
  /// Each sum row with how many entries stand above it.
  private(set) var sums: [(position: Int, entries: Int)] = []
  /// The titles of each table on the sheet, as positions: a month's table may stand below another's.
  private(set) var titles: [[Int]]

  /// The position of the headings of another table below this one; neither they nor what follows is read.
  private(set) var otherTable: Int?

  private let sheet: Sheet
  private let header: TableHeader
  private let mayState: Bool
  private let columns: Int
  /// The cells below which stand numbers and days.
  private let figures: [Int]

  /// Reads the rows of a sheet; a table may say in words that there is nothing to list if it has a column for that.
  init(_ sheet: Sheet, below header: TableHeader, mayState: Bool) {
    self.sheet = sheet
    self.header = header
    self.mayState = mayState
    columns = header.columns.count
    figures = header.columns.flatMap { heading -> [Int] in
      guard case .column(let column) = heading.meaning, column.kind.isNumeric || column.kind == .day else {
        return []
      }
      return heading.cells
    }
    titles = [Array(0..<header.rows.lowerBound)]
    add(header.rows.lowerBound == 0 ? [] : Array(0..<header.rows.lowerBound), .title)
    sort()
  }

  private mutating func sort() {
    var isBelowTable = false
    var isBelowHeader = true
    var position = header.rows.upperBound
    while position < sheet.rows.count {
      let row = RowWords(sheet.rows[position])
      defer { position += 1 }
      if row.filled == 0 { continue }
      if let next = headerBelow(position, row) {
        startPart(position..<next)
        position = next - 1
        (isBelowTable, isBelowHeader) = (false, true)
      } else if isOtherHeader(position, row) {
        startOther(at: position)
        return
      } else if isBelowHeader, row.numbersColumns {
        add([position], .numbers)
      } else if row.isSum {
        sums.append((position, entries.count))
        add([position], .sum)
      } else if row.isRemark || (isBelowTable && (row.filled == 1 || row.filled * 2 < columns)) {
        isBelowTable = true
        add([position], .remark)
      } else if row.filled == 1, row.isMonthTitle {
        titles.append([position])
        add([position], .title)
      } else {
        isBelowTable = false
        isBelowHeader = false
        let isStatement = mayState && row.isStatement
        entries.append(Entry(position: position, isStatement: isStatement, part: titles.count - 1))
      }
    }
  }

  private mutating func add(_ positions: [Int], _ aside: Aside) {
    if !positions.isEmpty { asides[aside, default: []] += positions }
  }

  /// Whether a row below the first entries names the columns of another table: below a blank row or a title it holds words
  /// alone, where numbers belong too.
  private func isOtherHeader(_ position: Int, _ row: RowWords) -> Bool {
    let cells = sheet.rows[position].cells
    guard !entries.isEmpty || !sums.isEmpty, row.filled > 1,
      figures.contains(where: { cells.indices.contains($0) && !cells[$0].isBlank }),
      !cells.contains(where: { CellText.isDash($0.text.trimmedBlanks) || $0.holdsDigit })
    else { return false }
    let (above, here) = (sheet.rows[position - 1], sheet.rows[position])
    return above.number + 1 < here.number || RowWords(above).filled < 2
  }

  /// Leaves out another table, with the title above it.
  private mutating func startOther(at position: Int) {
    otherTable = position
    var first = position
    while let last = entries.last, last.position == first - 1, RowWords(sheet.rows[first - 1]).filled == 1 {
      entries.removeLast()
      first -= 1
    }
    add((first..<sheet.rows.count).filter { RowWords(sheet.rows[$0]).filled > 0 }, .otherTable)
  }

  /// Begins another table on the sheet: titles, then the same headings.
  private mutating func startPart(_ range: Range<Int>) {
    let heads = range.filter { isHeaderRow($0) }
    let above = range.filter { $0 < heads[0] && sheet.rows[$0].cells.contains { !$0.isBlank } }
    add(above, .title)
    add(heads, .header)
    if !above.isEmpty { titles.append(above) }
  }

  /// Where the headings end that are written once more here, or below titles that begin here; nil if there are none.
  private func headerBelow(_ position: Int, _ row: RowWords) -> Int? {
    var head = position
    while head < min(position + 8, sheet.rows.count), !isHeaderRow(head) {
      let words = head == position ? row : RowWords(sheet.rows[head])
      if words.filled > 2 || words.isStatement || words.isSum { return nil }
      head += 1
    }
    guard head < sheet.rows.count, isHeaderRow(head) else { return nil }
    while head < sheet.rows.count, isHeaderRow(head) { head += 1 }
    return head
  }

  /// Whether a row repeats a row of the headings.
  private func isHeaderRow(_ position: Int) -> Bool {
    let cells = sheet.rows[position].cells
    guard let first = cells.firstIndex(where: { !$0.isBlank }) else { return false }
    return header.rows.contains { row in
      let heads = sheet.rows[row].cells
      guard heads.indices.contains(first), cells[first].isSpelled(like: heads[first]) else { return false }
      let filled = cells.indices.filter { !cells[$0].isBlank }
      return filled.count > 1
        && filled.allSatisfy { heads.indices.contains($0) && cells[$0].isSpelled(like: heads[$0]) }
    }
  }
}

extension SheetCell {
  fileprivate var holdsDigit: Bool { ThaiDigits.folded(text).utf8.contains { 0x30...0x39 ~= $0 } }

  fileprivate func isSpelled(like other: SheetCell) -> Bool {
    text == other.text
      || (text.utf8.first == other.text.utf8.first && Spelling.name(text) == Spelling.name(other.text))
  }
}
